import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { backUp, type Opened } from './backup.ts';
import { connect, type Driver, type RawConnection } from './driver.ts';
import { patiently } from './patience.ts';
import { syncFolder } from './place.ts';
import { onCopy } from './up-to-date.ts';

/** What takes the place of the database, ready at `restored`. */
interface Made {
  readonly restored: string;
  /** ISO instant. */
  readonly now: string;
}

/** Through SQLite, in one transaction: another window that has the database open sees the new one. */
export async function replace(
  opened: Opened,
  { restored, now }: Made,
  onWait: (() => void) | undefined,
): Promise<void> {
  const { driver, connection, file } = opened;
  await patiently(() => backUp(opened, { madeAt: now, reason: 'restore' }), onWait);
  const mark = onCopy(driver, restored, (copy) => {
    goOn(connection, copy);
    return leaveMark(copy);
  });
  connection.close();
  await patiently(() => copyInto(driver, restored, { file, mark }), onWait);
}

/** What is read from the database as it is, and how it is written into the one that takes its place. */
const carried = [
  ['select file, made_at, reason from backup', 'insert into backup values (?, ?, ?) on conflict do nothing'],
  [
    'select seq, at, who, what, why, about, file from log_entry',
    'insert into log_entry (seq, at, who, what, why, about, file) values (?, ?, ?, ?, ?, ?, ?)',
  ],
  [
    'select hold_reference, hold_since, id from leaver',
    'update leaver set hold_reference = ?, hold_since = ? where id = ?',
  ],
  [
    'select name, name from sqlite_sequence',
    'insert into sqlite_sequence (name, seq) select ?, 0 where not exists (select 1 from sqlite_sequence where name = ?)',
  ],
  ['select seq, name from sqlite_sequence', 'update sqlite_sequence set seq = max(seq, ?) where name = ?'],
] as const;

/** What was logged since, which backups there are and what is held are not undone, and no number is given twice. */
function goOn(from: RawConnection, to: RawConnection): void {
  to.transaction(() => {
    // the one that goes on is the longer one, and begins with the other
    to.exec('delete from log_entry');
    for (const [read, write] of carried)
      for (const row of from.prepare<[], readonly unknown[]>(read).raw().all()) to.prepare(write).run(...row);
  }).immediate();
}

/** A plan that erases nothing: by it the copy is known again, and every backup is brought up to date once it is opened. */
function leaveMark(copy: RawConnection): string {
  const mark = copy
    .prepare<[], string>(`insert into erasure (plan, state) values ('{}', 'written') returning id`)
    .pluck();
  return mark.get() ?? '';
}

/** SQLite gives up without a word when another process reads just then: it is looked at whether all of it is there. */
async function copyInto(
  driver: Driver,
  restored: string,
  { file, mark }: { readonly file: string; readonly mark: string },
): Promise<void> {
  const copy = connect(driver, restored);
  try {
    await copy.backup(file);
  } finally {
    copy.close();
  }
  const database = connect(driver, file);
  try {
    const found = database.prepare('select 1 from erasure where id = ?').get(mark);
    if (found === undefined) throw new driver.SqliteError('database is locked', 'SQLITE_BUSY');
  } finally {
    database.close();
  }
}

/** What cannot be read is kept beside it as it is, for whoever can still make something of it, and as long as a backup. */
export function replaceUnreadable({ driver, file }: Omit<Opened, 'connection'>, { restored, now }: Made): void {
  const beside = existsSync(file) ? unreadableName(file) : undefined;
  onCopy(driver, restored, (copy) => {
    leaveMark(copy);
    if (beside !== undefined) copy.prepare(`insert into backup values (?, ?, 'restore')`).run(basename(beside), now);
  });
  if (beside !== undefined) keepBeside(file, beside);
  rmSync(`${file}-journal`, { force: true });
  renameSync(restored, file);
  syncFolder(dirname(file));
}

/** There is a database at every moment: the name is only taken over by the new one. */
function keepBeside(file: string, beside: string): void {
  if (existsSync(`${file}-journal`)) renameSync(`${file}-journal`, `${beside}-journal`);
  try {
    linkSync(file, beside);
  } catch {
    renameSync(file, beside);
  }
}

function unreadableName(file: string): string {
  for (let count = 1; ; count += 1) if (!existsSync(`${file}.damaged-${count}`)) return `${file}.damaged-${count}`;
}
