import { textIn } from '../../core/language.ts';
import { choicesOf } from '../../core/interview/value.ts';
import { sourceOf } from '../../core/interview/picks.ts';
import { keyOn, keysOn, scaleOf, type Scale } from '../../core/template/scale.ts';
import type { Question } from '../../core/template/template.ts';
import { onPaper, type Scripted } from './wording.ts';

/** What kind of answer a question takes, in a word or two: a scale with its ends. */
export function typeText(
  question: Pick<Question, 'type' | 'scale'>,
  { words, messages, language }: Pick<Scripted, 'words' | 'messages' | 'language'>,
): string {
  if (question.type !== 'scale') return textIn(messages.codes.type[question.type], language);
  const scale = scaleOf(question);
  return words.scale(keyOn(scale, scale.from), keyOn(scale, scale.to));
}

/** What there is to answer with, line by line, as far as the kind of answer does not say it. */
export function answerLines(question: Question, scripted: Scripted): readonly string[] {
  const { words, messages } = scripted;
  const { atMost, limits, comment } = question;
  return [
    ...(question.type === 'scale' ? scaleLines(scaleOf(question), scripted) : choiceLines(question, scripted)),
    ...(atMost === undefined ? [] : [messages.talk.atMost(atMost)]),
    ...(limits === undefined ? [] : [sentence(words.within(limits))]),
    ...(comment === true ? [words.withComment] : []),
  ];
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Only what has a name: the keys between the ends are counted. */
function scaleLines(scale: Scale, scripted: Scripted): readonly string[] {
  const named = keysOn(scale).flatMap(({ key, label }) =>
    label === undefined ? [] : [`${key} = ${onPaper(label, scripted)}`],
  );
  return named.length === 0 ? [] : [named.join(' · ')];
}

function choiceLines(question: Question, scripted: Scripted): readonly string[] {
  const { words, template, codebook } = scripted;
  const source = sourceOf(template, question);
  if (source !== undefined) return [words.fromMarked(onPaper(source.ask, scripted))];
  if (question.choices === '$reasons') return [words.fromReasons];
  return choicesOf(question, codebook).map(
    ({ label, words: asked }) => `☐ ${onPaper(label, scripted)}${asked === true ? ': …' : ''}`,
  );
}
