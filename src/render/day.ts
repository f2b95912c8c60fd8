/** A day as a person writes it: `27 augusti 2026`. @param day an ISO date */
export function spokenDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}
