/** Days since 1970-01-01, so that dates can be added to and compared. */
export type Day = number;

/** The day of an ISO date, by the proleptic Gregorian calendar (Howard Hinnant, days_from_civil). */
export function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The ISO date of a day (Howard Hinnant, civil_from_days). */
export function dateOf(day: Day): string {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const inMonth = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return [String(year + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, '0'), two(month), two(inMonth)].join('-');
}

/** The ISO instant of a second of an ISO date. */
export function instantOf(date: string, second: number): string {
  const minute = Math.floor(second / 60);
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second % 60)}.000Z`;
}

/** Counts up by one for each quarter. */
export function quarterOf(day: Day): number {
  const date = dateOf(day);
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}

/** January is 1. */
export function monthOf(day: Day): number {
  return Number(dateOf(day).slice(5, 7));
}

/** Saturday or Sunday; 1970-01-01 was a Thursday. */
export function isWeekend(day: Day): boolean {
  return (((day + 3) % 7) + 7) % 7 > 4;
}

const two = (number: number): string => String(number).padStart(2, '0');
