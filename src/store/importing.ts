import { sql } from 'kysely';
import type { Arrival, Importing, Taken } from '../core/import/port.ts';
import { enterWhole, whatIsKnown } from './entry.ts';
import type { Connection, Steps } from './tables.ts';

export function importingIn(steps: Steps): Importing {
  return {
    known: async (marks) => {
      const digest = await loadDigest();
      return steps.read((connection) => areKnown(connection, marks.map(digest)));
    },
    take: async (arrivals) => {
      const digest = await loadDigest();
      return steps.changeAll((connection) => take(connection, arrivals, digest));
    },
  };
}

/** The first 16 bytes of SHA-256: enough to tell rows apart, and no way back to what stood in them. */
async function loadDigest(): Promise<(mark: string) => Uint8Array> {
  const { createHash } = await import('node:crypto');
  return (mark) => createHash('sha256').update(mark).digest().subarray(0, 16);
}

async function areKnown(connection: Connection, digests: readonly Uint8Array[]): Promise<readonly boolean[]> {
  const found: boolean[] = [];
  for (const digest of digests) {
    const row = await connection
      .selectFrom('imported_row')
      .select(sql`1`.as('one'))
      .where('digest', '=', digest)
      .executeTakeFirst();
    found.push(row !== undefined);
  }
  return found;
}

async function take(
  connection: Connection,
  arrivals: AsyncIterable<readonly Arrival[]>,
  digest: (mark: string) => Uint8Array,
): Promise<Taken> {
  const there = await whatIsKnown(connection);
  let [taken, known] = [0, 0];
  for await (const page of arrivals) {
    for (const { mark, interview } of page) {
      const insert = connection.insertInto('imported_row').values({ digest: digest(mark) });
      const { numInsertedOrUpdatedRows = 0n } = await insert.onConflict((on) => on.doNothing()).executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) known += 1;
      else await enterWhole(connection, interview, there);
      if (numInsertedOrUpdatedRows !== 0n) taken += 1;
    }
  }
  return { taken, known };
}
