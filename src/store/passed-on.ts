import type { PassedOn } from '../core/interview/interview.ts';
import type { Connection } from './tables.ts';

/** @returns false where it had been handed over, and is not to be again */
export async function passOn(
  connection: Connection,
  id: string,
  { receiver, at }: PassedOn,
  again: boolean,
): Promise<boolean> {
  const insert = connection.insertInto('passed_on').values({ interview_id: id, receiver, at });
  const claim = insert.onConflict((conflict) => {
    const known = conflict.columns(['interview_id', 'receiver']);
    return again ? known.doUpdateSet({ at }) : known.doNothing();
  });
  return ((await claim.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n;
}

interface Before {
  readonly id: string;
  readonly receiver: string;
  /** When it was handed over before, if it was. */
  readonly at: string | undefined;
}

export async function takeBack(connection: Connection, { id, receiver, at }: Before): Promise<void> {
  const own = connection.deleteFrom('passed_on').where('interview_id', '=', id).where('receiver', '=', receiver);
  await own.execute();
  if (at !== undefined) await passOn(connection, id, { receiver, at }, true);
}
