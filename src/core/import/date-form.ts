import { isDate } from '../date.ts';

/** A way to write a day, such as `D/M/YYYY`: what is matched, and which part stands where. */
export interface DateForm {
  readonly written: string;
  readonly pattern: RegExp;
  readonly parts: readonly ('YYYY' | 'M' | 'D')[];
}

const digits = { YYYY: '(\\d{4})', MM: '(\\d{2})', DD: '(\\d{2})', M: '(\\d{1,2})', D: '(\\d{1,2})' } as const;

/** A form from `YYYY`, `M` or `MM`, `D` or `DD` and what stands between; undefined when a day cannot be read by it. */
export function readDateForm(written: string): DateForm | undefined {
  const parts: ('YYYY' | 'M' | 'D')[] = [];
  const pattern = written.trim().replaceAll(/YYYY|MM|DD|M|D|[^\d\p{L}]|./gu, (part) => {
    if (!isPart(part)) return /[\d\p{L}]/u.test(part) ? '(?!)' : `\\u{${(part.codePointAt(0) ?? 0).toString(16)}}`;
    parts.push(part === 'YYYY' ? part : part.startsWith('M') ? 'M' : 'D');
    return digits[part];
  });
  const has = (part: 'YYYY' | 'M' | 'D'): boolean => parts.includes(part);
  const fits = has('YYYY') && new Set(parts).size === parts.length && (has('M') || !has('D'));
  if (!fits || pattern.includes('(?!)')) return undefined;
  return { written, pattern: new RegExp(`^${pattern}$`, 'u'), parts };
}

const isPart = (part: string): part is keyof typeof digits => Object.hasOwn(digits, part);

/** The ISO date of a text by the first form that fits. A month counts as its first day, a year as its first of January. */
export function dateBy(forms: readonly DateForm[], text: string): string | undefined {
  const [day = ''] = text.split(/[T ]\d{1,2}:\d{2}/u, 1); // spreadsheets add a time of day
  for (const { pattern, parts } of forms) {
    const match = pattern.exec(day);
    if (match === null) continue;
    const part = (name: 'YYYY' | 'M' | 'D'): string => (match[parts.indexOf(name) + 1] ?? '1').padStart(2, '0');
    const date = `${part('YYYY')}-${parts.includes('M') ? part('M') : '01'}-${parts.includes('D') ? part('D') : '01'}`;
    if (isDate(date)) return date;
  }
  return undefined;
}
