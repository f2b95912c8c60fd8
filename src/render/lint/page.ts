import type { Advice } from '../../core/lint/advice.ts';
import { oneLine } from '../../core/one-line.ts';
import { blank, paragraph, quiet, type Page } from '../../core/page.ts';
import type { Place } from '../../core/ports.ts';
import type { LintWords } from '../../i18n/lint.ts';

export interface PlacedAdvice {
  readonly advice: Advice;
  readonly place: Place;
}

/** Advice at its place in the file, as faults are shown: what is wrong, what to write instead, and which rule says so. */
export function advicePage(shown: readonly PlacedAdvice[], words: LintWords): Page {
  return shown.flatMap(({ advice, place: { file, line, column, frame } }) => [
    blank,
    paragraph([`${file}:${line}:${column}: ${adviceSentence(advice, words)} `, quiet(`(${ruleName(advice, words)})`)]),
    ...frame.split('\n').map((row) => paragraph(quiet(row))),
  ]);
}

/** What is wrong, and what to write instead. */
export function adviceSentence({ rule, ...facts }: Advice, { rules }: LintWords): string {
  const { says, instead } = rules[rule];
  const { found } = facts;
  return `${says(found === undefined ? facts : { ...facts, found: clipped(found) })} ${instead}`;
}

/** Of a long text as much as tells which one it is. */
function clipped(text: string): string {
  const line = oneLine(text);
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

const most = 60;

const ruleName = ({ rule, kind }: Advice, { note }: LintWords): string => (kind === 'note' ? `${note}: ${rule}` : rule);
