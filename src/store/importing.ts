import type { Arrival, Importing, Standing, Taken } from '../core/import/port.ts';
import type { RowTrace } from '../core/import/trace.ts';
import { enterWhole, whatIsKnown } from './entry.ts';
import type { Connection, Steps } from './tables.ts';

type Digest = (text: string) => Uint8Array;

export function importingIn(steps: Steps): Importing {
  return {
    standing: async (traces) => {
      const digest = await loadDigest();
      return steps.read((connection) => standingOf(connection, traces, digest));
    },
    knows: async (source) => {
      const mark = markOf(source, await loadDigest());
      const [found] = await steps.read((connection) => digestsAmong(connection, [mark]));
      return found !== undefined;
    },
    take: async (source, arrivals) => {
      const digest = await loadDigest();
      return steps.changeAll(async (connection) => {
        const taken = await take(connection, arrivals, digest);
        await remember(connection, [markOf(source, digest)]);
        return taken;
      });
    },
  };
}

/** The first 16 bytes of SHA-256: enough to tell rows apart. Who has a row can tell that it came in, and nothing more. */
async function loadDigest(): Promise<Digest> {
  const { hash } = await import('node:crypto');
  return (text) => Uint8Array.from(hash('sha256', text, 'buffer').subarray(0, 16));
}

/** Stands for all rows of a source; that of a row is of a list. */
const markOf = (source: string, digest: Digest): Uint8Array => digest(`source ${source}`);

async function take(
  connection: Connection,
  arrivals: AsyncIterable<readonly Arrival[]>,
  digest: Digest,
): Promise<Taken> {
  const there = await whatIsKnown(connection);
  let [taken, known] = [0, 0];
  for await (const page of arrivals) {
    const traces = page.map(({ trace }) => trace);
    const standing = await standingOf(connection, traces, digest);
    for (const [at, { trace, interview }] of page.entries()) {
      if (standing[at] === 'new') await enterWhole(connection, interview, there);
      if (standing[at] === 'new') taken += 1;
      else known += 1;
      // what a row says now is not what was taken in
      if (standing[at] !== 'changed') await remember(connection, [digest(trace.own), digest(trace.whole)]);
    }
  }
  return { taken, known };
}

/** One that says the same is known also when another column has become its key. */
async function standingOf(
  connection: Connection,
  traces: readonly RowTrace[],
  digest: Digest,
): Promise<readonly Standing[]> {
  const digests = traces.map(({ own, whole }) => [digest(own), digest(whole)] as const);
  const found = new Set(await digestsAmong(connection, digests.flat()));
  return digests.map(([own, whole]) => {
    if (found.has(hexOf(whole))) return 'known';
    return found.has(hexOf(own)) ? 'changed' : 'new';
  });
}

async function digestsAmong(connection: Connection, digests: readonly Uint8Array[]): Promise<readonly string[]> {
  if (digests.length === 0) return [];
  const rows = await connection.selectFrom('imported_row').select('digest').where('digest', 'in', digests).execute();
  return rows.map(({ digest }) => hexOf(digest));
}

async function remember(connection: Connection, digests: readonly Uint8Array[]): Promise<void> {
  const rows = digests.map((digest) => ({ digest }));
  await connection
    .insertInto('imported_row')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute();
}

const hexOf = (digest: Uint8Array): string => Buffer.from(digest).toString('hex');
