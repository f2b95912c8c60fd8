import { textIn, type Language, type Text } from '../core/language.ts';
import type { Codebook } from '../core/template/codebook.ts';
import { labelOn, scaleOf } from '../core/template/scale.ts';
import type { Question } from '../core/template/template.ts';
import type { YesNo } from '../core/interview/facts.ts';
import type { Answer, AnswerState, Value } from '../core/interview/interview.ts';
import { choicesOf, valueText } from '../core/interview/value.ts';
import type { Messages } from '../i18n/messages.ts';

/** The label of one code; the code itself when the list lacks it. */
export function labelOf(list: Readonly<Record<string, Text>>, code: string, language: Language): string {
  const label = list[code];
  return label === undefined ? code : textIn(label, language);
}

/** A value as a person says it: labels instead of codes, a scale with its end. */
export function spokenValue(
  question: Question,
  value: Answer['value'],
  codebook: Codebook,
  yesNo: Readonly<Record<YesNo, Text>>,
  language: Language,
): string {
  if (value === undefined) return '';
  if (question.type === 'yes-no') return labelOf(yesNo, valueText(value), language);
  if (question.type === 'scale') return onScale(question, value, language);
  if (question.type === 'enps') return `${valueText(value)} / 10`;
  if (typeof value === 'number') return String(value).replace('.', language === 'sv' ? ',' : '.');
  const choices = choicesOf(question, codebook);
  const codes = typeof value === 'string' ? [value] : value;
  return codes
    .map((code) => choices.find((choice) => choice.code === code)?.label ?? code)
    .map((label) => textIn(label, language))
    .join(', ');
}

/** How a question without a value was left: as its scale words it, where it has a key for that. */
export function leftText({ scale }: Question, state: AnswerState, { codes, language }: Messages): string {
  const { notStated } = scale ?? {};
  return notStated?.as === state ? textIn(notStated.label, language) : labelOf(codes.state, state, language);
}

/** A point by its name; a number with the highest one. */
function onScale(question: Question, value: Value, language: Language): string {
  const scale = scaleOf(question);
  const label = scale.points === undefined || typeof value !== 'number' ? undefined : labelOn(scale, value);
  return label === undefined ? `${valueText(value)} / ${scale.to}` : textIn(label, language);
}

/** A label as it stands inside a sentence; what begins like an abbreviation stays, and so does a letter. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll}\- ]/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** Labels put into a running sentence: `a, b and c`, first letters small. */
export function listed(labels: readonly string[], and: string): string {
  const small = labels.map(inSentence);
  if (small.length < 2) return small.join('');
  return `${small.slice(0, -1).join(', ')} ${and} ${small.at(-1) ?? ''}`;
}
