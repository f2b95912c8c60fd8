import type { Context } from '../context.ts';
import { isHeld, type Interview } from '../core/interview/interview.ts';
import { replyDay } from '../core/interview/reply.ts';
import { textIn } from '../core/language.ts';
import { paragraph, quiet } from '../core/page.ts';
import { present } from '../core/present.ts';
import { Refusal } from '../core/problem.ts';
import { labelOf } from '../render/codes.ts';
import { copyHtml } from '../render/copy/html.ts';
import { copyPage } from '../render/copy/page.ts';
import { tellCopy } from '../render/copy/tell.ts';
import { spokenDay } from '../render/day.ts';
import { shortId } from './find.ts';
import { badName, makeRoom, partsOf, type NewFile } from './written-file.ts';
import { wordsFor } from './naming-employer.ts';

/** Prints the leaver's copy to look at, or writes it to be given: the first one written sets the day to reply by. */
export async function copyForLeaver(context: Context, interview: Interview, to: NewFile | undefined): Promise<void> {
  const { output, clock } = context;
  const held = asHeld(context, interview);
  if (to === undefined) return output.print(copyPage(await sheetOf(context, held)));
  const asHtml = isHtml(to.file);
  await makeRoom(context, to);
  const promise = withReplyDay(held, clock.today());
  const sheet = await sheetOf(context, promise);
  await whilePromising(context, { before: interview, promised: promise }, () =>
    context.files.write(to.file, [asHtml ? copyHtml(sheet) : output.text(copyPage(sheet))]),
  );
  output.say([paragraph(quiet(context.messages.copy.written(to.file)))]);
  if (promise.status === 'held') output.say([paragraph(quiet(await replySentence(context, promise)))]);
}

/** The copy as a page to send along, and the interview with what it promises. */
export interface EnclosedCopy {
  readonly html: string;
  readonly promised: Interview;
}

/** What is promised in it holds from when it is on its way (whilePromising). */
export async function enclosedCopy(context: Context, interview: Interview): Promise<EnclosedCopy> {
  const promised = withReplyDay(interview, context.clock.today());
  return { html: copyHtml(await sheetOf(context, promised)), promised };
}

/** Something that is handed on only after the talk: a Refusal before. */
export function asHeld({ messages }: Context, interview: Interview): Interview {
  if (isHeld(interview)) return interview;
  const { id, status } = interview;
  const label = labelOf(messages.codes.status, status, messages.language);
  const code = ['planned', 'under-way', 'paused'].includes(status) ? 'interview-not-held' : 'interview-closed';
  throw new Refusal({ code, id, status: label });
}

/** Until when the leaver may reply, and how it is corrected until then. */
async function replySentence(context: Context, { id, facts }: Interview): Promise<string> {
  const { messages, clock } = context;
  const { locale } = messages.handed[messages.language];
  const day = spokenDay(facts.replyBy ?? clock.today(), locale);
  return messages.copy.replyBy(day, await shortId(context, id));
}

function withReplyDay(interview: Interview, today: string): Interview {
  if (interview.status !== 'held' || interview.facts.replyBy !== undefined) return interview;
  return { ...interview, facts: { ...interview.facts, replyBy: replyDay(today) } };
}

/** The day is kept before it is in a file that may be given; a copy that could not be written starts no week. */
export async function whilePromising(
  { store }: Context,
  { before, promised }: { readonly before: Interview; readonly promised: Interview },
  write: () => Promise<void>,
): Promise<void> {
  const [old, day] = [before.facts.replyBy, promised.facts.replyBy];
  if (day === old) return write();
  const { interviews } = await store();
  await interviews.setFact(before.id, 'replyBy', day);
  try {
    await write();
  } catch (fault) {
    await interviews.setFact(before.id, 'replyBy', old);
    throw fault;
  }
}

async function sheetOf(context: Context, interview: Interview) {
  const { store, settings, clock } = context;
  const { readers } = await settings.employer();
  const contacts = await (await store()).people.contacts();
  const given = contacts.findLast(({ leaverId }) => leaverId === interview.leaver.id);
  const frame = {
    readers: textIn(readers, interview.language),
    today: clock.today(),
    ...present({ reachedUntil: given?.until }),
  };
  return tellCopy(interview, frame, await wordsFor(context, interview));
}

/** By the ending of the name; what is neither text nor HTML is refused. */
function isHtml(file: string): boolean {
  const [, name] = partsOf(file);
  const ending = /[^.](\.[^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (name !== '' && ['', '.txt', '.html', '.htm'].includes(ending)) return ending.startsWith('.htm');
  const stem = file.slice(0, file.length - ending.length) || 'copy';
  throw badName(file, [`${stem}.html`, `${stem}.txt`]);
}
