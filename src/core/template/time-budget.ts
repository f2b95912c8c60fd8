const hours = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)\s{0,3}(?:h|hours?|tim(?:me|mar)?)`;
const minutes = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)\s{0,3}(?:m|min|minutes?|minut|minuter)?`;

/** `90 min`, `1 h 30 min`, `1,5 h`, `90`: trimmed and in lower case. */
export const timePattern = new RegExp(String.raw`^(?=\d)(?:${hours})?\s{0,3}(?:${minutes})?$`);

/** The shortest and the longest time budget, in minutes. */
export const budgetRange = { from: 0.5, to: 600 } as const;

/** Minutes of a time budget, or undefined when it is none. */
export function minutesOf(time: number | string): number | undefined {
  if (typeof time === 'number') return time;
  const parts = timePattern.exec(time.trim().toLowerCase());
  return parts === null ? undefined : numberOf(parts[1]) * 60 + numberOf(parts[2]);
}

const numberOf = (digits = '0'): number => Number(digits.replace(',', '.'));
