import { textIn, type Language } from '../../core/language.ts';
import { accent, paragraph, quiet, warn, type Block, type Span } from '../../core/page.ts';
import type { Change } from '../../core/template/change.ts';
import { markedWords } from '../../core/template/marked-words.ts';
import type { Scale } from '../../core/template/scale.ts';
import type { Limits, When } from '../../core/template/template.ts';
import type { TemplateDiffWords } from '../../i18n/template-diff.ts';

/** One change on a line of its own: what it is about, and what went out and came in. */
export function changeBlock(change: Change, words: TemplateDiffWords, language: Language): Block {
  return paragraph([quiet(`${labelOf(change, words)}: `), ...spansOf(change, words, language)], 4, 6);
}

function labelOf(change: Change, words: TemplateDiffWords): string {
  const name = words.keys[change.key] ?? change.key;
  const code = 'code' in change && change.code !== undefined ? ` ${change.code}` : '';
  const language = change.kind === 'text' && change.language !== undefined ? ` (${change.language})` : '';
  return `${name}${code}${language}`;
}

function spansOf(change: Change, words: TemplateDiffWords, language: Language): readonly Span[] {
  switch (change.kind) {
    case 'text':
      return change.from === undefined || change.to === undefined
        ? replaced(change.from, change.to)
        : marked(change.from, change.to);
    case 'value':
      return arrow(shown(change.from, words), shown(change.to, words));
    case 'scale':
      return arrow(scaleText(change.from, words, language), scaleText(change.to, words, language));
    case 'when':
      return arrow(whenText(change.from, words), whenText(change.to, words));
    case 'limits':
      return arrow(limitText(change.from, words), limitText(change.to, words));
    case 'added':
      return [accent(`{+${textIn(change.text, language)}+}`)];
    case 'removed':
      return [warn(`[-${textIn(change.text, language)}-]`)];
    case 'order':
      return [words.order];
  }
}

/** Word by word: `[-old-]` and `{+new+}` say without colour what colour says too. */
const marked = (from: string, to: string): readonly Span[] =>
  markedWords(from, to).map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'out' ? warn(`[-${text}-]`) : accent(`{+${text}+}`);
  });

const replaced = (from: string | undefined, to: string | undefined): readonly Span[] => [
  ...(from === undefined ? [] : [warn(`[-${from}-]`)]),
  ...(to === undefined ? [] : [accent(`{+${to}+}`)]),
];

const arrow = (from: string, to: string): readonly Span[] => [warn(from), ' → ', accent(to)];

const shown = (value: string | number | boolean | undefined, { nothing }: TemplateDiffWords): string =>
  value === undefined ? nothing : String(value);

function scaleText(scale: Scale | undefined, { nothing }: TemplateDiffWords, language: Language): string {
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
  return `${steps}${beside}${scale.best === 'low' ? ' (best: low)' : ''}`;
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
