import { readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './figure.ts';

const begin = '<!-- written by npm run bench -->';
const end = '<!-- end -->';

/** The figures as a table that reads well as it is and as Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['measured', 'ratio', 'goal', 'limit', 'spread', 'bare ms', 'own ms', 'rounds'];
  const rows = figures.map((one) => [
    one.name,
    one.ratio.toFixed(2),
    `${one.goal}${one.ratio <= one.goal ? '' : ' missed'}`,
    `${one.limit}${brokenLimit(one) ? ' BROKEN' : ''}`,
    one.spread.map((ratio) => ratio.toFixed(2)).join(' to '),
    one.bare.toFixed(1),
    one.own.toFixed(1),
    String(one.rounds),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const lineOf = (cells: readonly string[], filler = ' '): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, filler)).join(' | ')} |`;
  return [
    lineOf(head),
    lineOf(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => lineOf(row)),
  ].join('\n');
}

export function brokenLimit({ ratio, limit }: Figure): boolean {
  return ratio > limit;
}

/** Puts the text between the two markers of a page; the words around them are left alone. */
export function writeBetweenMarkers(file: string, text: string): void {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no "${begin}" with "${end}" after it`);
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}
