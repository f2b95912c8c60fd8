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

/** Whether there is a time zone of this name. */
export function isZone(name: string): boolean {
  try {
    return name.includes('/') && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
