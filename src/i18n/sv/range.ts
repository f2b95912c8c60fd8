import type { Range } from '../../core/template/template.ts';

/** What a condition asks of a number: `minst 6 och under 12`. */
export function range({ from, to, under }: Range): string {
  const parts = [
    from === undefined ? '' : `minst ${from}`,
    to === undefined ? '' : `högst ${to}`,
    under === undefined ? '' : `under ${under}`,
  ];
  return parts.filter((part) => part !== '').join(' och ');
}
