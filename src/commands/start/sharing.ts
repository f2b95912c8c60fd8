import type { Context } from '../../context.ts';
import { shareOf, valueShareOf, type Label, type Share } from '../../core/interview/share.ts';
import { questionSteps, stepAfter, stateOf, type QuestionStep, type Step } from '../../core/interview/walk.ts';
import { paragraph, quiet, strong } from '../../core/page.ts';
import type { Menu, Option, Reply } from '../../core/prompt.ts';
import { labelOf, spokenValue } from '../../render/codes.ts';
import { askText } from '../../render/spoken-text.ts';
import { askQuestion } from './ask.ts';
import { follow, frame, menuOf, type Move } from './moves.ts';
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
  const reply = await isSo(talk, 'sharingAsk', menuOf(talk));
  if (reply.kind === 'menu') return follow(talk, step, reply.item);
  if (reply.kind === 'value' && reply.value) await pickExceptions(talk);
  await askWithName(talk);
  return stepAfter(talk.interview, step.id);
}

function isSo<M extends Move = never>(talk: Talk, asked: 'sharingAsk' | 'withNameAsk', menu: Menu<M> = []) {
  const { messages } = talk.context;
  const heard = messages.spoken[talk.interview.language][asked];
  const seen = messages.spoken[messages.language][asked];
  const { hints, sharingTitle } = messages.talk;
  const first = frame(talk, sharingTitle, menu.length === 0 ? hints.choose : hints.key);
  const options = yesOrNo(messages, talk.interview.language);
  const body = [paragraph(strong(heard)), ...(seen === heard ? [] : [paragraph(quiet(seen))])];
  return talk.prompter.key({ ...first, body }, options, menu);
}

/** Marks things and labels them, until nothing more is marked. What has a label can be given another, or the first again. */
export async function pickExceptions(talk: Talk): Promise<void> {
  for (;;) {
    const picked = await pickSaid(talk, talk.context.messages.talk.sharingPick, said(talk));
    if (picked.length === 0) return;
    const share = await askLabel(talk, picked);
    if (share !== undefined) await putLabel(talk, picked, share);
  }
}

/** Which label; words alone can be passed on in the leaver's name. */
async function askLabel(talk: Talk, picked: readonly Said[]): Promise<Share | undefined> {
  const { messages } = talk.context;
  const words = messages.talk;
  const offered = picked.every((one) => 'line' in one) ? [...exceptions, 'with-name' as const] : exceptions;
  const options = offered.map((label, index) => ({
    label: labelOf(messages.codes.share, label, messages.language),
    value: label,
    key: String(index + 1),
  }));
  const first = frame(talk, words.sharingTitle, words.hints.choose);
  const reply = await talk.prompter.key({ ...first, body: [paragraph(strong(words.sharingLabel))] }, options, []);
  if (reply.kind !== 'value') return undefined;
  return reply.value === 'with-name' ? askReceiver(talk) : { label: reply.value };
}

/** To whom; the manager is proposed where we know who it is. */
async function askReceiver(talk: Talk): Promise<Share | undefined> {
  const words = talk.context.messages.talk;
  const screen = { ...frame(talk, words.sharingTitle, words.hints.field), body: [paragraph(strong(words.withNameTo))] };
  const { manager } = talk.interview.facts;
  const reply = await talk.prompter.field(screen, manager === undefined ? {} : { value: manager }, []);
  const to = reply.kind === 'value' ? reply.value.trim() : '';
  return to === '' ? undefined : { label: 'with-name', to };
}

async function askWithName(talk: Talk): Promise<void> {
  const lines = said(talk).filter(mayBePassedOn);
  if (lines.length === 0) return;
  const reply = await isSo(talk, 'withNameAsk');
  if (reply.kind !== 'value' || !reply.value) return;
  const picked = await pickSaid(talk, talk.context.messages.talk.withNamePick, lines);
  if (picked.length === 0) return;
  const share = await askReceiver(talk);
  if (share !== undefined) await putLabel(talk, picked, share);
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
    else await labelValue(talk, one.questionId, share);
  }
  await talk.refresh();
}

/** The value alone gets the label: each line that had none of its own first gets the one that held for it. */
async function labelValue(talk: Talk, questionId: string, share: Share): Promise<void> {
  const step = questionSteps(talk.interview).find(({ id }) => id === questionId);
  const answer = talk.interview.answers.get(questionId);
  for (const line of answer?.lines ?? []) {
    if (step === undefined || line.share !== undefined) continue;
    await talk.store.answers.changeLine(line.seq, { share: shareOf(step.question, answer, line) });
  }
  await talk.store.answers.label(talk.interview.id, questionId, share);
}

/** One thing the leaver has said, as it is offered, with the label it has now. */
interface Offered extends Option<Said> {
  readonly share: Share;
  /** It is handed over to whoever has to act on it, and goes no other way. */
  readonly disclosed?: boolean;
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
      const disclosed = line.disclosure !== undefined;
      const note = disclosed ? context.messages.disclosure.mustGo : labelNote(context, share);
      return { label: line.text, value: { line: line.seq }, note, share, disclosed };
    });
}

function saidAsValue({ context, interview }: Talk, { question, id }: QuestionStep): readonly Offered[] {
  const { messages } = context;
  const answer = interview.answers.get(id);
  if (stateOf(question, answer) !== 'answered' || question.measure === 'sharing') return [];
  const { codebook } = interview.copy;
  const value = spokenValue(question, answer?.value, codebook, messages.codes.yesNo, interview.language);
  if (value === '') return [];
  const share = valueShareOf(interview, question);
  const label = `${askText(interview, question, messages)} ${value}`;
  return [{ label, value: { questionId: id }, note: labelNote(context, share), share }];
}

function labelNote({ messages }: Context, { label, to }: Share): string {
  return labelOf(messages.codes.share, label, messages.language).replace('…', to ?? '…');
}

/** Lines in somebody's words; what only HR may see, or nobody is to keep, is not offered to be passed on. */
function mayBePassedOn({ value, share, disclosed = false }: Offered): boolean {
  return 'line' in value && !disclosed && share.label !== 'hr-only' && share.label !== 'not-kept';
}
