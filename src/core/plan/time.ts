import { readDate } from '../date.ts';

/** A day and a time as people type them (2027-03-26 09:00, 26/3 2027 9.30), as `2027-03-26 09:00`; undefined when it is none. */
export function readTime(typed: string): string | undefined {
  const match = /^(.+?)(?:T|\s+(?:kl\.?\s*|at\s+)?)(\d{1,2})[:.](\d{2})$/u.exec(typed.trim());
  const [, day = '', hour = '', minute = ''] = match ?? [];
  const date = readDate(day);
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${date} ${hour.padStart(2, '0')}:${minute}`;
}

/** The day of a time. */
export const dayOf = (at: string): string => at.slice(0, 10);
