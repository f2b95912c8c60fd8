import type { Context } from './context.ts';
import { expiredBackups, type Moments } from './core/privacy/retention.ts';
import { Refusal } from './core/problem.ts';
import type { Backup } from './core/upkeep.ts';

/**
 * By the settings and the clock: which backups have lived long enough. Asked whenever a database that has some is opened;
 * settings that cannot be read end none, and are complained of by whoever needs them.
 */
export function expiring(
  { employer }: Pick<Context['settings'], 'employer'>,
  { today }: Pick<Context['clock'], 'today'>,
) {
  return async (backups: readonly Backup[], moments: (today: string) => Moments): Promise<readonly Backup[]> => {
    const days = await backupDays(employer);
    return days === undefined ? [] : expiredBackups(backups, days, today(), moments(today()));
  };
}

async function backupDays(employer: Context['settings']['employer']): Promise<number | undefined> {
  try {
    return (await employer()).retention.backupDays;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
