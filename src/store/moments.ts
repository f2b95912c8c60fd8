import { present } from '../core/present.ts';
import type { Moments } from '../core/privacy/retention.ts';
import type { RawConnection } from './driver.ts';

/**
 * Backups and the log too: whoever uses the program leaves a trace of the time. What was purged is no witness, having
 * its month alone.
 */
export function momentsOf(connection: RawConnection, today: string): Moments {
  const read = connection.prepare<[string], { readonly newest: string | null; readonly earlier: string | null }>(
    `select max(at) as newest, max(at) filter (where at < ?) as earlier from (
      select created_at as at from interview where purged_on is null
      union all select written_at from note_line where interview_seq in (select seq from interview where purged_on is null)
      union all select at from information where interview_seq in (select seq from interview where purged_on is null)
      union all select made_at from backup union all select at from log_entry
    )`,
  );
  return present(read.get(today) ?? {});
}
