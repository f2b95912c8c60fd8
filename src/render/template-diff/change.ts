import { textIn, type Language } from '../../core/language.ts';
import { accent, paragraph, quiet, warn, type Block, type Span } from '../../core/page.ts';
import type { Change } from '../../core/template/change.ts';
import { markedWords } from '../../core/template/marked-words.ts';
import type { Scale } from '../../core/template/scale.ts';
import type { Limits, When } from '../../core/template/template.ts';
import type { TemplateDiffWords } from '../../i18n/template-diff.ts';

/** What differs: short values in one line, wordings under each other. */
export function changeBlocks(change: Change, words: TemplateDiffWords, language: Language): readonly Block[] {
  const label = labelOf(change, words);
  const line = (...spans: readonly Span[]): readonly Block[] => [paragraph([quiet(`${label}: `), ...spans], 4, 6)];
  switch (change.kind) {
    case 'added':
    case 'removed':
      return come(label, change.kind, textIn(change.text, language), words);
    case 'order':
      return line(words.order);
    case 'text': {
      const { from, to } = change;
      if (from === undefined) return come(label, 'added', to ?? '', words);
      return to === undefined ? come(label, 'removed', from, words) : twoLines(label, marked(from, to), words);
    }
    default: {
      const [from, to] = sidesOf(change, words, language);
      return from.length + to.length > mostInLine
        ? twoLines(label, { before: [warn(from)], now: [accent(to)] }, words)
        : line(words.wasNow(from, to));
    }
  }
}

/** Columns that two values may have side by side. */
const mostInLine = 48;

const come = (label: string, how: 'added' | 'removed', text: string, words: TemplateDiffWords): readonly Block[] => [
  paragraph([quiet(`${label}, ${words[how]}: `), how === 'added' ? accent(text) : warn(text)], 4, 6),
];

interface Sides {
  readonly before: readonly Span[];
  readonly now: readonly Span[];
}

const twoLines = (label: string, { before, now }: Sides, words: TemplateDiffWords): readonly Block[] => [
  paragraph(quiet(`${label}:`), 4),
  paragraph([quiet(`${words.before} `), ...before], 6, 8),
  paragraph([quiet(`${words.now} `), ...now], 6, 8),
];

function labelOf(change: Change, words: TemplateDiffWords): string {
  const name = words.keys[change.key] ?? change.key;
  const code = 'code' in change && change.code !== undefined ? ` ${change.code}` : '';
  const language = change.kind === 'text' && change.language !== undefined ? ` (${change.language})` : '';
  return `${name}${code}${language}`;
}

type Valued = Exclude<Change, { readonly kind: 'added' | 'removed' | 'order' | 'text' }>;

function sidesOf(change: Valued, words: TemplateDiffWords, language: Language): readonly [string, string] {
  switch (change.kind) {
    case 'value':
      return [shown(change.from, change.to, words), shown(change.to, change.from, words)];
    case 'scale':
      return [scaleText(change.from, words, language), scaleText(change.to, words, language)];
    case 'when':
      return [whenText(change.from, words), whenText(change.to, words)];
    case 'limits':
      return [limitText(change.from, words), limitText(change.to, words)];
  }
}

/** Both wordings, with what differs between »these«: they say without colour what colour says too. */
function marked(from: string, to: string): Sides {
  const pieces = markedWords(from, to);
  const side = (own: 'out' | 'in', style: (text: string) => Span): readonly Span[] =>
    pieces.flatMap(({ kind, text }): readonly Span[] => {
      if (kind === 'same') return [text];
      const word = text.trim();
      if (kind !== own || word === '') return kind === own ? [text] : [];
      const at = text.indexOf(word);
      return [text.slice(0, at), style(`»${word}«`), text.slice(at + word.length)];
    });
  return { before: side('out', warn), now: side('in', accent) };
}

type Plain = string | number | boolean;

function shown(value: Plain | undefined, other: Plain | undefined, words: TemplateDiffWords): string {
  if (typeof value === 'boolean') return words.yesNo(value);
  if (typeof value === 'number') return words.number(value);
  return value ?? (typeof other === 'boolean' ? words.yesNo(false) : words.nothing);
}

function scaleText(scale: Scale | undefined, { nothing, bestLow }: TemplateDiffWords, language: Language): string {
  if (scale === undefined) return nothing;
  const named = (text: Scale['low']): string => (text === undefined ? '' : ` ${textIn(text, language)}`);
  const steps =
    scale.points === undefined
      ? `${scale.from}${named(scale.low)} … ${scale.to}${named(scale.high)}`
      : scale.points
          .map(({ key, label }) => `${key === undefined ? '' : `${key} `}${textIn(label, language)}`)
          .join(' | ');
  const beside =
    scale.notStated === undefined ? '' : ` | ${scale.notStated.key} ${textIn(scale.notStated.label, language)}`;
  return `${steps}${beside}${scale.best === 'low' ? ` (${bestLow})` : ''}`;
}

function whenText(when: When | undefined, { nothing, range }: TemplateDiffWords): string {
  if (when === undefined) return nothing;
  return Object.entries(when)
    .map(([key, condition]) => `${key}: ${isList(condition) ? condition.join(', ') : range(condition)}`)
    .join(' + ');
}

const isList = (condition: When[string]): condition is readonly (string | number)[] => Array.isArray(condition);

function limitText(limits: Limits | undefined, { nothing }: TemplateDiffWords): string {
  return limits === undefined ? nothing : `${limits.from ?? ''} … ${limits.to ?? ''}`.trim();
}
