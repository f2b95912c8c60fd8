import type { Context } from './context.ts';
import { expiredBackups, type Moments } from './core/privacy/retention.ts';
import type { Backup } from './core/upkeep.ts';

/** By the settings and the clock: which backups have lived long enough. Asked whenever a database that has some is opened. */
export function expiring(
  { employer }: Pick<Context['settings'], 'employer'>,
  { today }: Pick<Context['clock'], 'today'>,
) {
  return async (backups: readonly Backup[], moments: (today: string) => Moments): Promise<readonly Backup[]> => {
    const { retention } = await employer();
    return expiredBackups(backups, retention.backupDays, today(), moments(today()));
  };
}
