import { readDate } from '../../core/date.ts';
import type { Value } from '../../core/interview/interview.ts';
import { marksWith } from '../../core/interview/picks.ts';
import { acceptValue, valueRules } from '../../core/interview/value.ts';
import type { Question } from '../../core/template/template.ts';
import { stateOf, type QuestionStep } from '../../core/interview/walk.ts';
import { textIn, type Text } from '../../core/language.ts';
import type { Keeping, Option, Reply, Screen } from '../../core/prompt.ts';
import { questionPage, statedValue } from '../../render/question.ts';
import { headingIn, inBoth } from './both-languages.ts';
import { frame, menuOf, type QuestionMove } from './moves.ts';
import { keyOptions, offeredIn } from './keys.ts';
import { notSaved } from './not-saved.ts';
import type { Talk } from './talk.ts';

const items = ['refused', 'dont-know', 'skip', 'park', 'note', 'serious'] as const;
type ClosedMove = Exclude<QuestionMove, 'change' | 'strike' | 'quote' | 'remark'>;

/** The prompt for the value of a closed question, by how its type is entered. */
export async function askValue(talk: Talk, step: QuestionStep): Promise<Reply<Value, ClosedMove>> {
  const entry = valueRules[step.question.type].entry;
  if (entry === 'field') return askField(talk, step);
  if (entry === 'picks') return askPicks(talk, step);
  const options = keyOptions(talk, step);
  const menu = menuOf<ClosedMove>(talk, items);
  const state = stateOf(step.question, talk.interview.answers.get(step.id));
  const { hints } = talk.context.messages.talk;
  if (options.some(({ key }) => key === undefined))
    return talk.prompter.pick(screenOf(talk, step, hints.pick), options, menu);
  const hint = state === 'not-asked' ? hints.key : hints.keyAgain;
  return leftBeside(await talk.prompter.key(screenOf(talk, step, hint), options, menu));
}

/** The key beside a scale says how the answer is left. */
function leftBeside(reply: Reply<Value, ClosedMove>): Reply<Value, ClosedMove> {
  if (reply.kind !== 'value' || (reply.value !== 'refused' && reply.value !== 'dont-know')) return reply;
  return { kind: 'menu', item: reply.value };
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
    question.choices === '$reasons' && question.pickedFrom === undefined
      ? codebook.reasons.map(({ label, reasons }, index) => ({
          heading: headingIn(talk, label),
          key: String((index + 1) % 10),
          options: reasons.filter(({ inRoom }) => inRoom).map(option),
        }))
      : [{ options: offeredIn(talk, question).map(option) }];
  const { hints } = talk.context.messages.talk;
  const { picked, keeping, marked } = marksOf(talk, step);
  const screen = (now: readonly string[]): Screen => screenOf(talk, step, hints.picks, now);
  const mark = (marks: readonly string[], code: string) => marksWith(question, marks, code);
  const reply = await talk.prompter.picks(screen, groups, picked, menuOf<ClosedMove>(talk, items), keeping, mark);
  const none = reply.kind === 'value' ? reply.value.length === 0 : reply.kind === 'go-on' && marked;
  return none ? { kind: 'menu', item: 'skip' } : reply;
}

/** What is marked of what is offered: from last time, else as it was answered; kept from then on as it is marked. */
function marksOf(talk: Talk, { id, question }: QuestionStep) {
  const { interview, context, store } = talk;
  const codes = offeredIn(talk, question).map(({ code }) => code);
  const answer = interview.answers.get(id);
  const answered = typeof answer?.value === 'object' ? answer.value : [];
  const keeping: Keeping<readonly string[]> = {
    onDraft: (marks) => store.answers.saveMarks(interview.id, id, marks),
    onFailure: (error) => notSaved(error, context.messages),
  };
  const picked = (answer?.marks ?? answered).filter((code) => codes.includes(code));
  return { picked, keeping, marked: answer?.marks !== undefined };
}

async function askField(talk: Talk, step: QuestionStep): Promise<Reply<Value, ClosedMove>> {
  const words = talk.context.messages.talk;
  const { codebook } = talk.interview.copy;
  const { question } = step;
  const isDate = question.type === 'date';
  const accept = (typed: string, asked: Question = question): Value | undefined =>
    acceptValue(asked, codebook, isDate ? readDate(typed) : typed);
  const { limits = {}, ...anywhere } = question;
  const wrong = (typed: string): string => {
    if (accept(typed, anywhere) !== undefined) return words.outside(limits);
    return isDate ? words.badDate : words.badNumber;
  };
  const before = talk.interview.answers.get(step.id)?.value;
  const field = {
    ...(before !== undefined && { value: String(before) }),
    check: (typed: string) => (accept(typed) === undefined ? wrong(typed) : undefined),
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
