import type { Context } from '../../context.ts';
import { paragraph, warn } from '../../core/page.ts';

/** The time zone of this machine; UTC, and said so, where the machine has none that is known. */
export async function zoneHere({ clock, output, messages }: Context): Promise<string> {
  const { isZone } = await import('../../render/time-zone.ts');
  const here = clock.zone();
  if (isZone(here)) return here;
  output.say([paragraph(warn(messages.plan.noZone))]);
  return 'UTC';
}
