import type { Outcome, Talk } from './talk.ts';
import { readDate } from '../../core/date.ts';
import { pickedReasons } from '../../core/interview/reasons.ts';
import type { AnswerState, Value } from '../../core/interview/interview.ts';
import { acceptValue, choicesOf, valueRules } from '../../core/interview/value.ts';
import { questionSteps, stateOf, type QuestionStep, type Step } from '../../core/interview/walk.ts';
import { textIn, type Text } from '../../core/language.ts';
import type { Option, Reply, Screen } from '../../core/prompt.ts';
import { inRound } from '../../core/template/template.ts';
import { questionPage, statedValue } from '../../render/question.ts';
import { follow, frame, menuOf, type QuestionMove } from './moves.ts';
import { takeNotes } from './notes.ts';

const items = ['refused', 'dont-know', 'skip', 'note'] as const;
type ClosedMove = Exclude<QuestionMove, 'quote' | 'remark'>;

/** What else belongs to a question: done with the value that was given before the question is left. */
export type Alongside = (value: Value | undefined) => Promise<void>;

const nothing: Alongside = () => Promise.resolve();

/** Asks one question until it is left; gives the step that comes next. */
export async function askQuestion(talk: Talk, step: QuestionStep, alongside = nothing): Promise<Step | undefined> {
  if (valueRules[step.question.type].entry === 'note') return askNotes(talk, step);
  const reply = await askValue(talk, step);
  if (reply.kind !== 'menu') {
    const outcome =
      reply.kind === 'value' ? ({ state: 'answered', value: reply.value } as const) : asBefore(talk, step);
    await alongside(outcome.value);
    return afterValue(talk, step, outcome);
  }
  switch (reply.item) {
    case 'refused':
    case 'dont-know':
      return leave(talk, step, { state: reply.item });
    case 'skip':
      return leave(talk, step, { state: 'not-asked' });
    case 'note':
      return askNotes(talk, step);
    default:
      return follow(talk, step, reply.item);
  }
}

async function askNotes(talk: Talk, step: QuestionStep): Promise<Step | undefined> {
  const left = await takeNotes(talk, step);
  return 'move' in left ? follow(talk, step, left.move) : leave(talk, step, left.outcome);
}

/** A question with probes invites words: its value is stored, then there is room for them. */
async function afterValue(talk: Talk, step: QuestionStep, outcome: Outcome): Promise<Step | undefined> {
  const invites = step.question.probes.length > 0 && !inRound(step.section, step.question);
  if (outcome.state !== 'answered' || !invites) return leave(talk, step, outcome);
  await talk.settle(step.id, outcome, step);
  await settlePrimary(talk, step, outcome);
  return askNotes(talk, step);
}

function asBefore({ interview }: Talk, { id, question }: QuestionStep): Outcome {
  const answer = interview.answers.get(id);
  return { state: stateOf(question, answer), value: answer?.value };
}

/** Stores how the question was left. After the reasons the primary one is asked, unless it is clear already. */
async function leave(talk: Talk, step: QuestionStep, outcome: Outcome): Promise<Step | undefined> {
  const asked = await settlePrimary(talk, step, outcome);
  const next = await talk.settle(step.id, outcome, asked);
  return asked ?? next;
}

/**
 * Keeps the primary reason in step with the reasons: of one reason only, that is it; of none there is none; of several
 * it is asked, unless the one that stands is among them. Gives its step when it has to be asked.
 */
async function settlePrimary(talk: Talk, step: QuestionStep, reasons: Outcome): Promise<QuestionStep | undefined> {
  const primary = step.question.measure === 'reasons' ? primaryStep(talk) : undefined;
  if (primary === undefined) return undefined;
  const picked = typeof reasons.value === 'object' ? reasons.value : [];
  const value = talk.interview.answers.get(primary.id)?.value;
  const stands = typeof value === 'string' && picked.includes(value);
  if (picked.length > 1 && stands) return undefined;
  if (picked.length < 2 || value !== undefined) await talk.settle(primary.id, primaryOf(picked, reasons.state), step);
  return picked.length > 1 ? primary : undefined;
}

function primaryOf(picked: readonly string[], state: AnswerState): Outcome {
  if (picked.length === 1) return { state: 'answered', value: picked[0] };
  return { state: state === 'answered' ? 'not-asked' : state };
}

function primaryStep({ interview }: Talk): QuestionStep | undefined {
  return questionSteps(interview).find(({ question }) => question.measure === 'primary-reason');
}

function askValue(talk: Talk, step: QuestionStep): Promise<Reply<Value, ClosedMove>> {
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
  const words = (label: Text): string => textIn(label, interview.language);
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
        { label: words(messages.codes.yesNo.yes), value: 'yes', key: messages.spoken[interview.language].yes },
        { label: words(messages.codes.yesNo.no), value: 'no', key: messages.spoken[interview.language].no },
      ];
    default: {
      const picked =
        question.measure === 'primary-reason' ? pickedReasons(interview.copy.template, interview.answers) : undefined;
      const choices = choicesOf(question, interview.copy.codebook).filter(({ code }) => picked?.includes(code) ?? true);
      return choices.map(({ code, label }, index) => ({
        label: words(label),
        value: code,
        ...(index < 9 && { key: String(index + 1) }),
      }));
    }
  }
}

async function askPicks(talk: Talk, step: QuestionStep): Promise<Reply<Value, ClosedMove>> {
  const { interview } = talk;
  const { codebook } = interview.copy;
  const { question } = step;
  const option = ({ code, label }: { code: string; label: Text }, index: number): Option<string> => ({
    label: textIn(label, interview.language),
    value: code,
    ...(index < 9 && { key: String(index + 1) }),
  });
  const groups =
    question.choices === '$reasons'
      ? codebook.reasons.map(({ label, reasons }, index) => ({
          heading: textIn(label, interview.language),
          key: String((index + 1) % 10),
          options: reasons.filter(({ inRoom }) => inRoom).map(option),
        }))
      : [{ options: choicesOf(question, codebook).map(option) }];
  const before = interview.answers.get(step.id)?.value;
  const { hints } = talk.context.messages.talk;
  const screen = (picked: readonly string[]): Screen => screenOf(talk, step, hints.picks, picked);
  const reply = await talk.prompter.picks(
    screen,
    groups,
    typeof before === 'object' ? before : [],
    menuOf<ClosedMove>(talk, items),
  );
  if (reply.kind !== 'value') return reply;
  return reply.value.length === 0 ? { kind: 'menu', item: 'skip' } : reply;
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
  const title = textIn(step.section.title, interview.language);
  const page = questionPage(interview, step, context.messages, picked === undefined ? {} : { picked });
  const stated = picked === undefined ? statedValue(interview, step, context.messages) : [];
  return { ...frame(talk, title, hint), body: [...page, ...stated] };
}
