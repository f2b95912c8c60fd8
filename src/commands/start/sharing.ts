import type { Context } from '../../context.ts';
import { shareOf, type Label, type Share } from '../../core/interview/share.ts';
import { questionSteps, stepAfter, stateOf, type QuestionStep, type Step } from '../../core/interview/walk.ts';
import { paragraph, quiet, strong } from '../../core/page.ts';
import type { Option, Reply } from '../../core/prompt.ts';
import { labelOf, spokenValue } from '../../render/codes.ts';
import { askText } from '../../render/question.ts';
import { askQuestion } from './ask.ts';
import { follow, frame, menuOf } from './moves.ts';
import type { Talk } from './talk.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Something a label can be put on: one line, or the value of an answer. */
type Said = { readonly line: number } | { readonly questionId: string };

const exceptions: readonly Label[] = ['no-quote', 'hr-only', 'not-kept', 'share'];

/** The template's own question about sharing, with the exceptions and what may be said in their name before it is left. */
export function askSharing(talk: Talk, step: QuestionStep): Promise<Step | undefined> {
  return askQuestion(talk, step, async (value) => {
    if (value === 'exceptions') await pickExceptions(talk);
    await askWithName(talk);
  });
}

/** The same for a template that does not ask it. */
export async function builtInSharing(talk: Talk, step: Step): Promise<Step | undefined> {
  const reply = await isSo(talk, 'sharingAsk');
  if (reply.kind === 'menu') return follow(talk, step, reply.item);
  if (reply.kind === 'value' && reply.value) await pickExceptions(talk);
  await askWithName(talk);
  return stepAfter(talk.interview, step.id);
}

function isSo(talk: Talk, asked: 'sharingAsk' | 'withNameAsk') {
  const { messages } = talk.context;
  const heard = messages.spoken[talk.interview.language][asked];
  const seen = messages.spoken[messages.language][asked];
  const first = frame(talk, messages.talk.sharingTitle, messages.talk.hints.key);
  const options = yesOrNo(messages, talk.interview.language);
  const body = [paragraph(strong(heard)), ...(seen === heard ? [] : [paragraph(quiet(seen))])];
  return talk.prompter.key({ ...first, body }, options, menuOf(talk));
}

/** Marks things and labels them, until nothing more is marked. */
async function pickExceptions(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  const words = messages.talk;
  for (;;) {
    const picked = await pickSaid(talk, words.sharingPick, said(talk));
    if (picked.length === 0) return;
    const options = exceptions.map((label, index) => ({
      label: labelOf(messages.codes.share, label, messages.language),
      value: label,
      key: String(index + 1),
    }));
    const screen = {
      ...frame(talk, words.sharingTitle, words.hints.choose),
      body: [paragraph(strong(words.sharingLabel))],
    };
    const reply = await talk.prompter.key(screen, options, []);
    if (reply.kind === 'value') await putLabel(talk, picked, { label: reply.value });
  }
}

async function askWithName(talk: Talk): Promise<void> {
  const words = talk.context.messages.talk;
  const lines = said(talk).filter(mayBePassedOn);
  if (lines.length === 0) return;
  const reply = await isSo(talk, 'withNameAsk');
  if (reply.kind !== 'value' || !reply.value) return;
  const picked = await pickSaid(talk, words.withNamePick, lines);
  if (picked.length === 0) return;
  const screen = { ...frame(talk, words.sharingTitle, words.hints.field), body: [paragraph(strong(words.withNameTo))] };
  const to = await talk.prompter.field(screen, {}, []);
  if (to.kind === 'value' && to.value.trim() !== '')
    await putLabel(talk, picked, { label: 'with-name', to: to.value.trim() });
}

async function pickSaid(talk: Talk, ask: string, options: readonly Option<Said>[]): Promise<readonly Said[]> {
  const words = talk.context.messages.talk;
  const screen = { ...frame(talk, words.sharingTitle, words.hints.list), body: [paragraph(strong(ask))] };
  const reply: Reply<readonly Said[]> = await talk.prompter.picks(() => screen, [{ options }], [], []);
  return reply.kind === 'value' ? reply.value : [];
}

async function putLabel(talk: Talk, picked: readonly Said[], share: Share): Promise<void> {
  for (const one of picked) {
    if ('line' in one) await talk.store.answers.changeLine(one.line, { share });
    else await talk.store.answers.label(talk.interview.id, one.questionId, share);
  }
  await talk.refresh();
}

/** One thing the leaver has said, as it is offered, with the label it has now. */
interface Offered extends Option<Said> {
  readonly share: Share;
}

/** Everything the leaver has said, as it was written. Remarks are not the leaver's. */
function said(talk: Talk): readonly Offered[] {
  return questionSteps(talk.interview).flatMap((step) => [...saidAsValue(talk, step), ...saidInLines(talk, step)]);
}

function saidInLines({ context, interview }: Talk, { question, id }: QuestionStep): readonly Offered[] {
  const answer = interview.answers.get(id);
  return (answer?.lines ?? [])
    .filter(({ kind }) => kind !== 'remark')
    .map((line) => {
      const share = shareOf(question, answer, line);
      return { label: line.text, value: { line: line.seq }, note: labelNote(context, share), share };
    });
}

function saidAsValue({ context, interview }: Talk, { question, id }: QuestionStep): readonly Offered[] {
  const { messages } = context;
  const answer = interview.answers.get(id);
  if (stateOf(question, answer) !== 'answered' || question.measure === 'sharing') return [];
  const { codebook } = interview.copy;
  const value = spokenValue(question, answer?.value, codebook, messages.codes.yesNo, interview.language);
  if (value === '') return [];
  const share = shareOf(question, answer);
  const label = `${askText(interview, question, messages)} ${value}`;
  return [{ label, value: { questionId: id }, note: labelNote(context, share), share }];
}

function labelNote({ messages }: Context, { label, to }: Share): string {
  return labelOf(messages.codes.share, label, messages.language).replace('…', to ?? '…');
}

/** Lines in somebody's words; what only HR may see, or nobody is to keep, is not offered to be passed on. */
function mayBePassedOn({ value, share }: Offered): boolean {
  return 'line' in value && share.label !== 'hr-only' && share.label !== 'not-kept';
}
