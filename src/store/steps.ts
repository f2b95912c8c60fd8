import { Kysely } from 'kysely';
import type { Opened } from './backup.ts';
import { sqliteDialect } from './dialect.ts';
import type { RawConnection } from './driver.ts';
import { finishErasures, isPending, storePlan } from './erasure.ts';
import { asRefusal, isFull, notErased } from './failure.ts';
import { patiently } from './patience.ts';
import { keepReserve, spendReserve } from './reserve.ts';
import { checkSound } from './soundness.ts';
import type { Steps, Tables } from './tables.ts';

interface StepOptions {
  /** The file was found sound; otherwise it is looked at before it is first changed. */
  readonly sound: boolean;
  /** Room is kept beside it for noting down what is to be erased. */
  readonly reserve: boolean;
  /** What is still to do once something was changed, before the connection is closed. */
  atEnd(): void;
  readonly onWait?: () => void;
  readonly rewrite?: (connection: RawConnection) => void;
}

/** The only holder of the one connection: a query outside the step that runs would wait for itself for ever. */
export function stepsOn({ connection, file }: Opened, options: StepOptions): Steps & { end(): Promise<void> } {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  let { sound, reserve } = options;
  let changed = false;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const result = last.then(() => attempt(step, options, file));
    last = result.catch(() => undefined);
    return result;
  }

  function change<T>(step: () => Promise<T>): Promise<T> {
    return inTurn(() => {
      if (!sound) checkSound(connection, file);
      sound = true;
      changed = true;
      return step();
    });
  }

  return {
    read: (queries) => inTurn(() => db.transaction().setAccessMode('read only').execute(queries)),
    change: (statement) => change(() => statement(db)),
    note: (statement) => inTurn(() => statement(db)),
    changeAll: (statements) => change(() => db.transaction().execute(statements)),
    erase: async (statements, id) => {
      const plan = (): Promise<void> =>
        change(() => db.transaction().execute(async (step) => storePlan(step, await statements(step), id)));
      try {
        await plan().catch((error: unknown) => {
          if (!isFull(error) || !spendReserve(file)) throw error;
          reserve = false;
          return plan();
        });
        await change(async () => finishErasures(connection, options.rewrite));
      } catch (error) {
        throw notErased(error, { pending: isPending(connection) });
      }
    },
    apart: (work) => inTurn(async () => work()),
    end: () =>
      inTurn(async () => {
        if (!connection.open) return;
        if (changed) options.atEnd();
        connection.close();
        // not before somebody has had what they came for
        if (changed && reserve) keepReserve(file);
      }),
  };
}

async function attempt<T>(step: () => Promise<T>, { onWait }: StepOptions, file: string): Promise<T> {
  try {
    return await patiently(step, onWait);
  } catch (error) {
    throw asRefusal(error, file);
  }
}
