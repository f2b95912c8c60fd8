import type { Context } from '../../context.ts';
import { isBlank } from '../../core/interview/blank.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { isReplyOver } from '../../core/interview/reply.ts';
import { paragraph } from '../../core/page.ts';
import { Interrupted, Refusal } from '../../core/problem.ts';
import { labelOf } from '../../render/codes.ts';
import { toHandOver } from '../disclosure/waiting.ts';
import { shortId } from '../find.ts';
import { prepare } from './begin.ts';
import { closeAfterReply, closedPage } from './closing.ts';
import { openTalk, type Talk } from './talk.ts';

/** Holds an interview from where it stands to its end, or as far as it comes; says the way back. */
export async function hold(context: Context, interview: Interview, begunNow = false): Promise<void> {
  if (isOver(interview)) throw alreadyOver(context, interview);
  if (isReplyOver(interview, context.clock.today())) return closeAfterReply(context, interview);
  const talk = await openTalk(context, interview);
  const end = await heldOrNot(talk, begunNow);
  talk.prompter.close();
  if (end === 'closed') context.output.print(await closedPage(context, talk.interview));
  if (end === 'later')
    context.output.print([paragraph(context.messages.talk.held(await shortId(context, interview.id)))]);
  context.output.print(await toHandOver(talk));
}

/** Closed, called off, or nothing left of it to go on with. */
function isOver({ status, purgedOn }: Interview): boolean {
  return purgedOn !== undefined || ['closed', 'cancelled', 'not-held'].includes(status);
}

export function alreadyOver({ messages }: Context, { id, status }: Interview): Refusal {
  return new Refusal({
    code: 'interview-closed',
    id,
    status: labelOf(messages.codes.status, status, messages.language),
  });
}

async function heldOrNot(talk: Talk, begunNow: boolean): Promise<'closed' | 'reply' | 'later'> {
  try {
    if (talk.interview.status !== 'held') await talkThrough(talk);
    if (!(await isAlone(talk))) return 'later';
    return await (await loadRest()).wrapUp(talk);
  } catch (error) {
    if (error instanceof Interrupted) await standBy(talk, begunNow);
    throw error;
  }
}

/** What the first prompt does not need. */
const loadRest = async () => await import('./rest.ts');

async function talkThrough(talk: Talk): Promise<void> {
  const { interviews } = talk.store;
  if (talk.interview.status !== 'under-way') {
    await interviews.setStatus(talk.interview.id, 'under-way');
    await talk.refresh();
  }
  const { step, facts } = talk.interview;
  if (step === undefined || facts.heldOn === undefined) await prepare(talk);
  const { conduct } = await loadRest();
  await conduct(talk);
  const minutes = Math.round(talk.seconds() / 60);
  if (talk.interview.facts.afterwards !== 'yes' && minutes > 0) await talk.setFact('minutes', minutes);
  await interviews.setStatus(talk.interview.id, 'held');
  await talk.refresh();
}

/** The wrap-up never begins while the leaver may still see the screen. */
async function isAlone(talk: Talk): Promise<boolean> {
  const words = talk.context.messages.talk;
  const { wrapUpChoices, heldTitle, wrapUpNow, hints } = words;
  const reply = await talk.prompter.key(
    { title: heldTitle, body: [paragraph(wrapUpNow)], hint: hints.choose },
    [
      { label: wrapUpChoices.now, value: true, key: '1' },
      { label: wrapUpChoices.later, value: false, key: '2' },
    ],
    [],
  );
  return reply.kind === 'value' && reply.value;
}

/** Interrupted: what was begun now and holds nothing goes; everything else waits, and how to come back is said. */
async function standBy(talk: Talk, begunNow: boolean): Promise<void> {
  const { context, store } = talk;
  const words = context.messages.talk;
  talk.prompter.close();
  await talk.refresh();
  const { id, status, step, facts } = talk.interview;
  const serious = await toHandOver(talk);
  if (status === 'held') return context.output.say([paragraph(words.held(await shortId(context, id))), ...serious]);
  if (begunNow && status === 'under-way' && facts.contribution === undefined && isBlank(talk.interview)) {
    await store.interviews.remove(id);
    return context.output.say([paragraph(words.removed)]);
  }
  if (status === 'under-way') {
    if (step !== undefined) await talk.keepTime();
    await store.interviews.setStatus(id, 'paused');
  }
  return context.output.say([paragraph(words.paused(await shortId(context, id))), ...serious]);
}
