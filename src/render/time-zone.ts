import { Temporal } from 'temporal-polyfill';

/**
 * The moment a clock in a time zone shows a time, as an ISO instant; nothing when no clock there ever shows it (the hour
 * that summer time takes away). Of the hour that comes twice in autumn it is the first.
 * @param local `2027-03-26 09:00` @param zone a name of the IANA database, `Europe/Stockholm`
 */
export function instantOf(local: string, zone: string): string | undefined {
  const time = Temporal.PlainDateTime.from(local.replace(' ', 'T'));
  const zoned = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(time) ? new Date(zoned.epochMilliseconds).toISOString() : undefined;
}

/** Whether a clock there shows a time twice: in the hour that the end of summer time repeats. */
export function comesTwice(local: string, zone: string): boolean {
  const time = Temporal.PlainDateTime.from(local.replace(' ', 'T'));
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    time.toZonedDateTime(zone, { disambiguation }),
  );
  return instantOf(local, zone) !== undefined && first?.epochMilliseconds !== second?.epochMilliseconds;
}

/** Whether somebody may type it: a name of a place, or UTC. Of the short ones (CET, EST) people mean different things. */
export const isPlaceZone = (name: string): boolean => (name === 'UTC' || name.includes('/')) && isZone(name);

/** Whether there is a time zone of this name. */
export function isZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
