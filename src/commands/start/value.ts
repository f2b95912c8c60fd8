import { readDate } from '../../core/date.ts';
import type { Value } from '../../core/interview/interview.ts';
import { pickedReasons } from '../../core/interview/reasons.ts';
import { acceptValue, choicesOf, valueRules } from '../../core/interview/value.ts';
import type { QuestionStep } from '../../core/interview/walk.ts';
import { textIn, type Text } from '../../core/language.ts';
import type { Keeping, Option, Reply, Screen } from '../../core/prompt.ts';
import { questionPage, statedValue } from '../../render/question.ts';
import { headingIn, inBoth } from './both-languages.ts';
import { frame, menuOf, type QuestionMove } from './moves.ts';
import { notSaved } from './not-saved.ts';
import type { Talk } from './talk.ts';

const items = ['refused', 'dont-know', 'skip', 'park', 'note', 'serious'] as const;
type ClosedMove = Exclude<QuestionMove, 'change' | 'strike' | 'quote' | 'remark'>;

/** The prompt for the value of a closed question, by how its type is entered. */
export function askValue(talk: Talk, step: QuestionStep): Promise<Reply<Value, ClosedMove>> {
  const entry = valueRules[step.question.type].entry;
  if (entry === 'field') return askField(talk, step);
  if (entry === 'picks') return askPicks(talk, step);
  const options = keyOptions(talk, step);
  const menu = menuOf<ClosedMove>(talk, items);
  const before = talk.interview.answers.get(step.id)?.value;
  const { hints } = talk.context.messages.talk;
  if (options.some(({ key }) => key === undefined))
    return talk.prompter.pick(screenOf(talk, step, hints.pick), options, menu);
  return talk.prompter.key(screenOf(talk, step, before === undefined ? hints.key : hints.keyAgain), options, menu);
}

/** The keys of a closed question: its numbers, j or n, or a digit for each choice. */
function keyOptions(talk: Talk, { question }: QuestionStep): readonly Option<Value>[] {
  const { interview, context } = talk;
  const { messages } = context;
  const words = (label: Text) => inBoth(talk, label);
  const numbers = (from: number, to: number): readonly Option<Value>[] =>
    Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((key) => ({
      label: key,
      value: Number(key),
      key,
    }));
  switch (question.type) {
    case 'scale':
      return numbers(1, 5);
    case 'enps':
      return numbers(0, 10);
    case 'yes-no':
      return [
        { ...words(messages.codes.yesNo.yes), value: 'yes', key: messages.spoken[interview.language].yes },
        { ...words(messages.codes.yesNo.no), value: 'no', key: messages.spoken[interview.language].no },
      ];
    case 'choice': {
      const picked =
        question.measure === 'primary-reason' ? pickedReasons(interview.copy.template, interview.answers) : undefined;
      const choices = choicesOf(question, interview.copy.codebook).filter(({ code }) => picked?.includes(code) ?? true);
      return choices.map(({ code, label }, index) => ({
        ...words(label),
        value: code,
        ...(index < 9 && { key: String(index + 1) }),
      }));
    }
    // Entered otherwise: in words, in a field, several at once.
    case 'open':
    case 'choices':
    case 'number':
    case 'date':
      return [];
  }
}

async function askPicks(talk: Talk, step: QuestionStep): Promise<Reply<Value, ClosedMove>> {
  const { interview } = talk;
  const { codebook } = interview.copy;
  const { question } = step;
  const option = ({ code, label }: { code: string; label: Text }, index: number): Option<string> => ({
    ...inBoth(talk, label),
    value: code,
    ...(index < 9 && { key: String(index + 1) }),
  });
  const groups =
    question.choices === '$reasons'
      ? codebook.reasons.map(({ label, reasons }, index) => ({
          heading: headingIn(talk, label),
          key: String((index + 1) % 10),
          options: reasons.filter(({ inRoom }) => inRoom).map(option),
        }))
      : [{ options: choicesOf(question, codebook).map(option) }];
  const { hints } = talk.context.messages.talk;
  const { picked, keeping, marked } = marksOf(talk, step);
  const screen = (now: readonly string[]): Screen => screenOf(talk, step, hints.picks, now);
  const reply = await talk.prompter.picks(screen, groups, picked, menuOf<ClosedMove>(talk, items), keeping);
  const none = reply.kind === 'value' ? reply.value.length === 0 : reply.kind === 'go-on' && marked;
  return none ? { kind: 'menu', item: 'skip' } : reply;
}

/** What is marked: from last time, else as it was answered; kept from then on as it is marked. */
function marksOf({ interview, context, store }: Talk, { id }: QuestionStep) {
  const answer = interview.answers.get(id);
  const answered = typeof answer?.value === 'object' ? answer.value : [];
  const keeping: Keeping<readonly string[]> = {
    onDraft: (marks) => store.answers.saveMarks(interview.id, id, marks),
    onFailure: (error) => notSaved(error, context.messages),
  };
  return { picked: answer?.marks ?? answered, keeping, marked: answer?.marks !== undefined };
}

async function askField(talk: Talk, step: QuestionStep): Promise<Reply<Value, ClosedMove>> {
  const words = talk.context.messages.talk;
  const { codebook } = talk.interview.copy;
  const isDate = step.question.type === 'date';
  const accept = (typed: string): Value | undefined =>
    acceptValue(step.question, codebook, isDate ? readDate(typed) : typed);
  const before = talk.interview.answers.get(step.id)?.value;
  const field = {
    ...(before !== undefined && { value: String(before) }),
    check: (typed: string) => (accept(typed) === undefined ? (isDate ? words.badDate : words.badNumber) : undefined),
  };
  const reply = await talk.prompter.field(
    screenOf(talk, step, words.hints.field),
    field,
    menuOf<ClosedMove>(talk, items),
  );
  if (reply.kind !== 'value') return reply;
  const value = accept(reply.value);
  return value === undefined ? { kind: 'go-on' } : { kind: 'value', value };
}

function screenOf(talk: Talk, step: QuestionStep, hint: string, picked?: readonly string[]): Screen {
  const { interview, context } = talk;
  const title = textIn(step.section.title, context.messages.language);
  const page = questionPage(interview, step, context.messages, picked === undefined ? {} : { picked });
  const stated = picked === undefined ? statedValue(interview, step, context.messages) : [];
  return { ...frame(talk, title, hint), body: [...page, ...stated] };
}
