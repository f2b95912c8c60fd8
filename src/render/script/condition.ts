import { choicesOf } from '../../core/interview/value.ts';
import { pointsIn } from '../../core/template/as-written.ts';
import { labelOn } from '../../core/template/scale.ts';
import { questionsOf, type Question, type When } from '../../core/template/template.ts';
import { isFactName, isList, type Condition, type FactName } from '../../core/template/when.ts';
import type { ScriptWords } from '../../i18n/script.ts';
import { labelOf } from '../codes.ts';
import { either, onPaper, type Scripted, type ScriptReader } from './wording.ts';

/**
 * Who is asked, in words; nothing where everybody is. A paper for the leaver says of a condition on how the employment ends,
 * or on who holds the talk, only that there is one.
 */
export function conditionText(when: When | undefined, scripted: Scripted, reader: ScriptReader): string | undefined {
  if (when === undefined) return undefined;
  const { words } = scripted;
  const questions = new Map(questionsOf(scripted.template).map(({ question }) => [question.id, question]));
  if (reader === 'leaver' && Object.keys(when).some((key) => !isTold(key, questions))) return words.notEverybody;
  return words.only(
    Object.entries(when).map(([key, condition]) => {
      if (isFactName(key)) return factText(key, condition, words);
      const question = questions.get(key);
      return question === undefined ? key : answerText(question, condition, scripted, reader);
    }),
  );
}

/** What may be said to the leaver of a key: an answer to a question that stands on the same paper. */
function isTold(key: string, questions: ReadonlyMap<string, Question>): boolean {
  const question = questions.get(key);
  return question !== undefined && isForLeaver(question);
}

/** Nothing about being treated badly stands on a paper that others may see, and nothing that only makes sense in the room. */
export function isForLeaver({ ask, discloses, measure, theme, choices }: Question): boolean {
  if (discloses !== undefined || measure === 'mistreatment' || theme === 'safety') return false;
  const wordings = typeof ask === 'string' ? [ask] : Object.values(ask);
  return choices !== '$reasons' && !wordings.some((wording) => wording.includes('{picked}'));
}

function answerText(question: Question, condition: Condition, scripted: Scripted, reader: ScriptReader): string {
  const { words } = scripted;
  const ask = onPaper(question.ask, scripted);
  const values = pointsIn(condition, question);
  const answer = isList(values)
    ? either(
        values.map((value) => valueText(question, value, scripted)),
        words.or,
      )
    : words.range(values);
  if (reader === 'leaver') return words.youAnswered(ask, answer);
  const marks = question.type === 'choices' && isList(condition) && !condition.some((value) => isState(value));
  return marks ? words.marked(ask, answer) : words.answered(ask, answer);
}

const isState = (value: string | number): value is 'refused' | 'dont-know' =>
  value === 'refused' || value === 'dont-know';

function valueText(question: Question, value: string | number, on: Scripted): string {
  const { words, messages, codebook } = on;
  if (isState(value)) return words.states[value];
  if (typeof value === 'number') {
    const label = question.scale?.points === undefined ? undefined : labelOn(question.scale, value);
    return label === undefined ? words.number(value) : words.quoted(onPaper(label, on));
  }
  if (question.type === 'yes-no') return labelOf(messages.codes.yesNo, value, on.language).toLowerCase();
  const label = choicesOf(question, codebook).find(({ code }) => code === value)?.label ?? value;
  return words.quoted(onPaper(label, on));
}

function factText(fact: FactName, condition: Condition, words: ScriptWords): string {
  if (!isList(condition)) return fact === 'leaver.tenure' ? words.tenure(condition) : words.range(condition);
  const values = condition.map(String);
  if (fact === 'leaver.separation') return words.ends(...among(values, words.separation, words.or));
  if (fact === 'leaver.mode') return words.held(...among(values, words.mode, words.or));
  // not their own manager, or nobody knows: to whoever reads it, it is the same
  const known = values.includes('no') ? values.filter((value) => value !== 'dont-know') : values;
  return either(
    known.map((value) => words.ownManager[value === 'yes' || value === 'no' ? value : 'dont-know']),
    words.or,
  );
}

/** What is listed in words; where what nobody knows is listed too, what is not listed. */
function among(
  values: readonly string[],
  labels: Readonly<Record<string, string>>,
  or: string,
): readonly [words: string, not: boolean] {
  const not = values.includes('dont-know');
  const shown = Object.entries(labels).filter(([code]) => values.includes(code) !== not);
  return [
    either(
      shown.map(([, label]) => label),
      or,
    ),
    not,
  ];
}
