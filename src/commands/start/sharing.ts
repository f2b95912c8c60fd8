import type { Label, Share } from '../../core/interview/share.ts';
import { shareOf } from '../../core/interview/share.ts';
import { questionSteps, stepAfter, stateOf, type QuestionStep, type Step } from '../../core/interview/walk.ts';
import { paragraph, strong } from '../../core/page.ts';
import type { Option, Reply } from '../../core/prompt.ts';
import { labelOf, spokenValue } from '../../render/codes.ts';
import { askQuestion } from './ask.ts';
import { follow, frame, menuOf } from './moves.ts';
import type { Talk } from './talk.ts';
import { yesOrNo } from './yes-or-no.ts';
import { askText } from '../../render/question.ts';

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
  const reply = await isSo(talk, talk.context.messages.spoken[talk.interview.language].sharingAsk);
  if (reply.kind === 'menu') return follow(talk, step, reply.item);
  if (reply.kind === 'value' && reply.value) await pickExceptions(talk);
  await askWithName(talk);
  return stepAfter(talk.interview, step.id);
}

function isSo(talk: Talk, ask: string) {
  const { messages } = talk.context;
  const first = frame(talk, messages.talk.sharingTitle, messages.talk.hints.key);
  const options = yesOrNo(messages, talk.interview.language);
  return talk.prompter.key({ ...first, body: [paragraph(strong(ask))] }, options, menuOf(talk));
}

/** Marks things and labels them, until nothing more is marked. */
async function pickExceptions(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  const words = messages.talk;
  for (;;) {
    const picked = await pickSaid(talk, words.sharingPick, said(talk, true));
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
  const lines = said(talk, false).filter(({ value }) => isFree(talk, value));
  if (lines.length === 0) return;
  const reply = await isSo(talk, talk.context.messages.spoken[talk.interview.language].withNameAsk);
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

/** Everything the leaver has said, as it was written, with the label it has now. Remarks are not the leaver's. */
function said(talk: Talk, withValues: boolean): readonly Option<Said>[] {
  const { messages } = talk.context;
  const { interview } = talk;
  const noteOf = (share: Share): string =>
    labelOf(messages.codes.share, share.label, messages.language).replace('…', share.to ?? '…');
  return questionSteps(interview).flatMap(({ question, id }) => {
    const answer = interview.answers.get(id);
    const lines = (answer?.lines ?? []).filter(({ kind }) => kind !== 'remark');
    const fromLines = lines.map((line): Option<Said> => ({
      label: line.text,
      value: { line: line.seq },
      note: noteOf(shareOf(question, answer, line)),
    }));
    const value = spokenValue(
      question,
      answer?.value,
      interview.copy.codebook,
      messages.codes.yesNo,
      interview.language,
    );
    if (!withValues || stateOf(question, answer) !== 'answered' || value === '' || question.measure === 'sharing')
      return fromLines;
    const ask = askText(interview, question, messages);
    const fromValue: Option<Said> = {
      label: `${ask} ${value}`,
      value: { questionId: id },
      note: noteOf(shareOf(question, answer)),
    };
    return [fromValue, ...fromLines];
  });
}

/** What only HR may see, or nobody is to keep, is not offered to be passed on. */
function isFree({ interview }: Talk, one: Said): boolean {
  return questionSteps(interview).some(({ question, id }) => {
    const answer = interview.answers.get(id);
    const line = answer?.lines.find(({ seq }) => 'line' in one && seq === one.line);
    return line !== undefined && !['hr-only', 'not-kept'].includes(shareOf(question, answer, line).label);
  });
}
