import type { ErasurePlan } from '../core/privacy/erasure.ts';
import type { RawConnection } from './driver.ts';
import { applyPlan } from './erasing.ts';
import type { Connection } from './tables.ts';

/** A plan as it is kept: by its id it is known in every copy of the database. */
export interface Planned {
  readonly id: string;
  readonly plan: string;
}

/**
 * Writes the whole file anew without what is in no row. Deleted words are overwritten where they stood, but when SQLite
 * moves rows between pages it leaves pieces of them in space that no page uses, and those it does not know of later.
 */
const vacuum = (connection: RawConnection): void => void connection.exec('vacuum');

/** From here on it will be done, whoever opens the database next. */
export async function storePlan(connection: Connection, plan: ErasurePlan, id: string | undefined): Promise<void> {
  const row = { plan: JSON.stringify(plan), state: 'planned' } as const;
  await connection
    .insertInto('erasure')
    .values(id === undefined ? row : { ...row, id })
    // when the step had to wait for another process, and begins anew
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Does what is still to do: at once, or when the program was stopped in between or the disk was full. */
export function finishErasures(connection: RawConnection, rewrite = vacuum): void {
  if (!isPending(connection)) return;
  connection.transaction(() => applyPlanned(connection)).immediate();
  rewrite(connection);
  connection.exec(`update erasure set state = 'written' where state = 'applied'`);
}

/** The backups that can be reached are without it too. */
export function finishCleaning(connection: RawConnection): void {
  connection.exec(`update erasure set state = 'done' where state = 'written'`);
}

/** Nothing is left in the database, but a backup may still have it. */
export function isCleaningDue(connection: RawConnection): boolean {
  return connection.prepare(`select 1 from erasure where state = 'written'`).get() !== undefined;
}

/** Something was begun and is not finished. */
export function isPending(connection: RawConnection): boolean {
  return connection.prepare(`select 1 from erasure where state in ('planned', 'applied')`).get() !== undefined;
}

function applyPlanned(connection: RawConnection): void {
  const planned = connection.prepare<[], Planned>(
    `select id, plan from erasure where state = 'planned' order by rowid`,
  );
  for (const { plan } of planned.all()) applyPlan(connection, planFrom(plan));
  connection.exec(`update erasure set state = 'applied' where state = 'planned'`);
}

/** Only this program writes plans, and the tables of a file that somebody sent are checked first. */
function planFrom(text: string): ErasurePlan {
  const plan: ErasurePlan = JSON.parse(text);
  return plan;
}

/** Every plan that was ever stored here. */
export function ledgerOf(connection: RawConnection): readonly Planned[] {
  return connection.prepare<[], Planned>('select id, plan from erasure order by rowid').all();
}

/** Stores those plans that this copy does not know yet; finishErasures then does them. */
export function enterLedger(connection: RawConnection, ledger: readonly Planned[]): void {
  const enter = connection.prepare(
    `insert into erasure (id, plan, state) values (?, ?, 'planned') on conflict do nothing`,
  );
  connection.transaction(() => ledger.forEach(({ id, plan }) => enter.run(id, plan))).immediate();
}
