import type { Range } from '../../core/template/template.ts';

/** What a condition asks of a number: `at least 6 and under 12`. */
export function range({ from, to, under }: Range): string {
  const parts = [
    from === undefined ? '' : `at least ${from}`,
    to === undefined ? '' : `at most ${to}`,
    under === undefined ? '' : `under ${under}`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}
