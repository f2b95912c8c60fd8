import type { Arrival, Importing, Taken } from '../core/import/port.ts';
import { enterWhole, whatIsKnown } from './entry.ts';
import type { Connection, Steps } from './tables.ts';

export function importingIn(steps: Steps): Importing {
  return {
    known: async (traces) => {
      const digest = await loadDigest();
      return steps.read((connection) => areKnown(connection, traces.map(digest)));
    },
    take: async (arrivals) => {
      const digest = await loadDigest();
      return steps.changeAll((connection) => take(connection, arrivals, digest));
    },
  };
}

/** The first 16 bytes of SHA-256: enough to tell rows apart. Who has a row can tell that it came in, and nothing more. */
async function loadDigest(): Promise<(trace: string) => Uint8Array> {
  const { hash } = await import('node:crypto');
  return (trace) => Uint8Array.from(hash('sha256', trace, 'buffer').subarray(0, 16));
}

async function areKnown(connection: Connection, digests: readonly Uint8Array[]): Promise<readonly boolean[]> {
  if (digests.length === 0) return [];
  const rows = await connection.selectFrom('imported_row').select('digest').where('digest', 'in', digests).execute();
  const there = new Set(rows.map(({ digest }) => Buffer.from(digest).toString('hex')));
  return digests.map((digest) => there.has(Buffer.from(digest).toString('hex')));
}

async function take(
  connection: Connection,
  arrivals: AsyncIterable<readonly Arrival[]>,
  digest: (trace: string) => Uint8Array,
): Promise<Taken> {
  const there = await whatIsKnown(connection);
  let [taken, known] = [0, 0];
  for await (const page of arrivals) {
    for (const { trace, interview } of page) {
      const insert = connection.insertInto('imported_row').values({ digest: digest(trace) });
      const { numInsertedOrUpdatedRows = 0n } = await insert.onConflict((on) => on.doNothing()).executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) known += 1;
      else await enterWhole(connection, interview, there);
      if (numInsertedOrUpdatedRows !== 0n) taken += 1;
    }
  }
  return { taken, known };
}
