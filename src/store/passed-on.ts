import type { Interviews } from '../core/store.ts';
import type { Steps } from './tables.ts';

/** What a leaver wants said to somebody: handed over once, whichever of two processes is first. */
export function passedOnIn(steps: Steps): Pick<Interviews, 'passOn' | 'takeBackPassOn'> {
  return {
    passOn: (id, { receiver, at }, again = false) =>
      steps.change(async (connection) => {
        const insert = connection
          .insertInto('passed_on')
          .values({ interview_id: id, receiver, at })
          .onConflict((conflict) => {
            const known = conflict.columns(['interview_id', 'receiver']);
            return again ? known.doUpdateSet({ at }) : known.doNothing();
          });
        return ((await insert.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n;
      }),
    takeBackPassOn: (id, receiver, at) =>
      steps.changeAll(async (connection) => {
        const own = { interview_id: id, receiver };
        const mine = connection.deleteFrom('passed_on').where((row) => row.and(own));
        await mine.execute();
        if (at === undefined) return;
        const earlier = connection.insertInto('passed_on').values({ ...own, at });
        await earlier.execute();
      }),
  };
}
