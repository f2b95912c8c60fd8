import { existsSync, statSync } from 'node:fs';
import type { Moments } from '../core/privacy/retention.ts';
import type { Store } from '../core/store.ts';
import type { Backup } from '../core/upkeep.ts';
import { Refusal } from '../core/problem.ts';
import { actionsIn } from './actions.ts';
import { answersIn } from './answers.ts';
import type { Driver, Durability, RawConnection } from './driver.ts';
import { connect, durability as safe, loadDriver, prepareConnection } from './driver.ts';
import { disclosuresIn } from './disclosures.ts';
import { finishErasures, isCleaningDue } from './erasure.ts';
import { dropBackup, listBackups, type Opened } from './backup.ts';
import { asRefusal, sqliteCode } from './failure.ts';
import { applicationId, readHeader } from './header.ts';
import { importingIn } from './importing.ts';
import { interviewsIn } from './interviews.ts';
import { firstWithMarks, markSetAside } from './marks.ts';
import { migrations } from './migrations.ts';
import { patiently } from './patience.ts';
import { peopleIn } from './people.ts';
import { makeFile, realPlace, sweepUnfinished } from './place.ts';
import { checkSchema } from './schema.ts';
import { checkSound } from './soundness.ts';
import { stepsOn } from './steps.ts';
import type { Steps } from './tables.ts';
import { talliesIn } from './tallies.ts';
import { momentsOf } from './moments.ts';
import { cleanBackups } from './up-to-date.ts';
import { migrate, upgrade, versionOf } from './upgrade.ts';
import { upkeepIn } from './upkeep.ts';

export interface StoreOptions {
  readonly file: string;
  /** Otherwise it is made when there is none. */
  readonly mustExist?: boolean;
  /** Called once when a step has to wait for another process; the step goes on waiting, about five seconds in all. */
  readonly onWait?: () => void;
  /** Says which of the backups have lived long enough: they go. Without it all stay. */
  readonly expired?: (backups: readonly Backup[], moments: (today: string) => Moments) => Promise<readonly Backup[]>;
  /** Only tests hand in another than the safe one. */
  readonly durability?: Durability;
  /** Likewise: what is done once words were erased. */
  readonly rewrite?: (connection: RawConnection) => void;
}

/**
 * Opens the database, or makes it when there is none, marked with this id. Throws a Refusal for whatever stands in the
 * way.
 */
export async function openStore(options: StoreOptions, id = applicationId): Promise<Store> {
  const file = realPlace(options.file);
  const durability = options.durability ?? safe;
  const driver = await loadDriver();
  try {
    if (!existsSync(file) && options.mustExist === true) throw new Refusal({ code: 'database-not-found', file });
    if (!existsSync(file)) makeFile(file, (unfinished) => fill(driver, unfinished, durability, id));
    const { madeUp } = readHeader(file, migrations.length);
    const connection = connect(driver, file);
    try {
      let before = 0;
      const open = (): boolean => {
        before = versionOf(connection);
        return ready(driver, connection, file, options);
      };
      const sound = await patiently(open, options.onWait);
      const opened = { driver, connection, file };
      await patiently(() => finishWhereOneMay(opened, options), options.onWait);
      await dropExpired(opened, options);
      const atEnd = (): void => cleanWhereOneMay(opened);
      const steps = stepsOn(opened, { ...options, sound, atEnd, reserve: !madeUp });
      const store: Store = { ...roomsOn(steps, opened), madeUp, close: () => steps.end() };
      if (before < firstWithMarks) await markSetAside(store);
      return store;
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    throw asRefusal(error, file);
  }
}

function fill(driver: Driver, file: string, durability: Durability, id: number): void {
  const connection = connect(driver, file);
  try {
    prepareConnection(connection, durability);
    migrate(connection, migrations);
    // a write of its own, which takes a while to be safe
    if (id !== applicationId) connection.pragma(`application_id = ${id}`);
  } finally {
    connection.close();
  }
}

/** The check takes about 5 ms here. A smaller file is checked whenever it is opened, a larger one before it is changed. */
const checkedAtOnce = 4 * 1024 * 1024;

/** Says whether the file was found sound; nothing when that was put off. */
function ready(driver: Driver, connection: RawConnection, file: string, { durability = safe }: StoreOptions): boolean {
  prepareConnection(connection, durability);
  checkSchema(driver, connection, file, migrations);
  const small = statSync(file).size <= checkedAtOnce;
  if (small) checkSound(connection, file);
  upgrade(connection, file, migrations);
  return small;
}

/** What was erased goes from the backups at once too, if they can be written; else when it is opened next. */
function cleanWhereOneMay(opened: Opened): void {
  try {
    if (isCleaningDue(opened.connection)) cleanBackups(opened);
  } catch (error) {
    if (sqliteCode(error) === '') throw error;
  }
}

/** Where nothing can be written now it stays to be done, and the file can be read all the same. */
function finishWhereOneMay(opened: Opened, { rewrite }: StoreOptions): void {
  const { connection } = opened;
  try {
    sweepUnfinished(opened.file, listBackups(opened));
    finishErasures(connection, rewrite);
    if (isCleaningDue(connection)) cleanBackups(opened);
  } catch (error) {
    if (!/^(?:SQLITE_(?:READONLY|FULL)|EACCES|EPERM|EROFS)/u.test(sqliteCode(error))) throw error;
  }
}

/** A place where nothing can be removed keeps its backups until it can be. */
async function dropExpired(opened: Opened, { expired }: StoreOptions): Promise<void> {
  const backups = listBackups(opened);
  if (backups.length === 0 || expired === undefined) return;
  for (const backup of await expired(backups, (today) => momentsOf(opened.connection, today))) {
    try {
      dropBackup(opened, backup);
    } catch (error) {
      if (sqliteCode(error) === '') throw error;
    }
  }
}

function roomsOn(steps: Steps, opened: Opened): Omit<Store, 'madeUp' | 'close'> {
  return {
    interviews: interviewsIn(steps),
    answers: answersIn(steps),
    disclosures: disclosuresIn(steps),
    actions: actionsIn(steps),
    tallies: talliesIn(steps),
    people: peopleIn(steps),
    upkeep: upkeepIn(steps, opened),
    importing: importingIn(steps),
  };
}
