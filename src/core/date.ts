/** True for `YYYY-MM-DD` that the calendar has (Gregorian leap years). */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return day >= 1 && day <= daysIn(year, month);
}

/** A date as people type it (2026-8-31, 20260831, 31/8 2026, 31.8.2026), as an ISO date; undefined when it is none. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-?(\d{1,2})-?(\d{1,2})$/u.exec(text);
  const local = /^(\d{1,2})[/.]\s?(\d{1,2})[\s./]{1,2}(\d{4})$/u.exec(text);
  const [year, month, day] = iso?.slice(1) ?? local?.slice(1).toReversed() ?? [];
  const date = `${year ?? ''}-${month?.padStart(2, '0') ?? ''}-${day?.padStart(2, '0') ?? ''}`;
  return isDate(date) ? date : undefined;
}

/** The ISO date so many days after this one, or before it when there are fewer than none. */
export function daysAfter(start: string, days: number): string {
  let [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  for (day += days; day > daysIn(year, month);) {
    day -= daysIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysIn(year, month);
  }
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** The ISO date so many months after this one; a day the month does not have is its last. */
export function monthsAfter(start: string, months: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${toYear}-${two(toMonth)}-${two(Math.min(day, daysIn(toYear, toMonth)))}`;
}

/** How many days lie between two dates: 1 from a day to the next. */
export function daysBetween(start: string, end: string): number {
  return dayNumber(end) - dayNumber(start);
}

/** 0 for a Monday to 6 for a Sunday. */
export function weekdayOf(date: string): number {
  const monday = '2024-01-01';
  return ((daysBetween(monday, date) % 7) + 7) % 7;
}

/** Days since a day long ago, by the years and their leap days before it; a year begins in March, so that a leap day is its last. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [from, at] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leapDays + Math.floor((at * 153 + 2) / 5) + day;
}

/** Gregorian; 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
