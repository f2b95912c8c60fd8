import { answersTo, figureFor, type Answers, type Place } from './figures.ts';
import { inWords, nextShareText, shareText, withBase } from './numbers.ts';
import { sentence, stated, type Sentence } from './sheet.ts';
import type { Telling } from './telling.ts';
import { inSentence } from '../codes.ts';
import { atStart, choiceLabel } from './wording.ts';

/** A measure in one sentence: every choice with its share, or why there is none. */
export function choiceSentence(measure: string, title: string, place: Place, telling: Telling): Sentence {
  const answers = answersTo(place, measure);
  if (answers.state !== 'shown') return withoutFigures(title, answers, telling);
  const said = series(answers, (code) => inSentence(choiceLabel(measure, code, telling)), telling);
  const based = inWords(answers.n) ? said : withBase(said, answers.n, telling);
  return stated(title, `${based}${unsaidAfter(answers, telling)}`);
}

/** `yes 41%, no 59%`, or of few `yes 6 of 9, no 3`. */
export function series(answers: Answers, labelOf: (code: string) => string, telling: Telling): string {
  return answers.figures
    .map((figure, at) => `${labelOf(figure.code)} ${(at === 0 ? shareText : nextShareText)(figure, telling)}`)
    .join(', ');
}

/** Whether there is anything to say of a measure: what no template asks is not mentioned. */
export function isTold(measure: string, place: Place, { labels }: Telling): boolean {
  const { state, unsaid } = answersTo(place, measure);
  return state !== 'none' || unsaid.length > 0 || labels.asks(measure);
}

/** Why a measure has no figures. */
export function withoutFigures(title: string, answers: Answers, telling: Telling): Sentence {
  const { report, messages } = telling;
  const words = messages.report;
  if (answers.state === 'hidden') return stated(title, words.few(report.floor));
  return stated(title, `${words.none}${unsaidAfter(answers, telling, true)}`);
}

/** How many of those who were asked said nothing, as a sentence; nothing when all did. */
export function unsaidSentence(answers: Answers, telling: Telling): readonly Sentence[] {
  const said = unsaidText(answers, telling);
  return said === '' ? [] : [sentence(`${atStart(said)}.`)];
}

/** The same after the figures of a sentence; only in full, or where there are none. */
export function unsaidAfter(answers: Answers, telling: Telling, always = false): string {
  const said = telling.full || always ? unsaidText(answers, telling) : '';
  return said === '' ? '' : `; ${said}`;
}

function unsaidText({ unsaid, ...answers }: Answers, { messages }: Telling): string {
  const [first] = unsaid;
  if (first === undefined) return '';
  const count = (code: string): number => figureFor({ ...answers, figures: unsaid, unsaid }, code)?.count ?? 0;
  return messages.report.unsaid(count('refused'), count('dont-know'), first.n);
}
