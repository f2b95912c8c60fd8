import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { folded } from '../../core/interview/leaver.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, quiet, type Page } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import { messageTo, receivers, type Receiver } from '../../core/privacy/message.ts';
import { Refusal } from '../../core/problem.ts';
import { visible } from '../../core/visible.ts';
import { spokenDay } from '../../render/day.ts';
import { messagePage, passingOn, receiversPage } from '../../render/message.ts';
import { nothingListed } from '../../render/list.ts';
import { asHeld } from '../copy.ts';
import { findInterview, shortId } from '../find.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { badName, makeRoom, partsOf } from '../written-file.ts';

interface PassOnOptions extends WhyOptions {
  readonly for?: string;
  readonly output?: string;
  readonly overwrite?: true;
  readonly again?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.id)
    .option('--for <name>', flags.passOnFor)
    .option('--output <file>', flags.passOnOutput)
    .option('--overwrite', flags.overwriteFile)
    .option('--again', flags.passOnAgain)
    .addOption(whyOption(context))
    .action((id: string, options: PassOnOptions) => passOn(context, id, options));
}

/** What the leaver wants to say to somebody: looked at on the screen, handed over once it is in a file. */
async function passOn(context: Context, id: string, options: PassOnOptions): Promise<void> {
  const { output, messages } = context;
  const { for: name, output: file, why } = options;
  const interview = asHeld(context, await findInterview(context, id));
  const known = receivers(interview);
  if (name === undefined) {
    if (file !== undefined) throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '--for' } });
    if (known.length === 0) return output.say(nothingListed(messages.after.passOn.none));
    return output.print(receiversPage(known, await shortId(context, interview.id), messages, context.clock.local));
  }
  const receiver = named(interview, known, name);
  const page = messagePage(interview, receiver.name, messageTo(interview, receiver.name), messages);
  if (file !== undefined) return handOver(context, { interview, receiver, page }, { ...options, file });
  await logAccess(context, { what: 'leaver-pass-on', about: interview.id, ...present({ why }) });
  output.print(page);
  output.say([paragraph(quiet(messages.after.passOn.looked))]);
}

function named({ id }: Interview, known: readonly Receiver[], name: string): Receiver {
  const receiver = known.find((one) => folded(one.name) === folded(name));
  if (receiver !== undefined) return receiver;
  throw new Refusal({ code: 'no-message', id, name, known: known.map((one) => one.name) });
}

interface Message {
  readonly interview: Interview;
  readonly receiver: Receiver;
  readonly page: Page;
}

async function handOver(context: Context, message: Message, options: PassOnOptions & { readonly file: string }) {
  const { interview, receiver } = message;
  const { file, overwrite, again, why } = options;
  const { output, messages, files } = context;
  await refuseTwice(context, message, again === true);
  await refuseWhileReplying(context, interview);
  const written = await asFile(context, message, file);
  await makeRoom(context, { file, overwrite: overwrite === true });
  await logAccess(context, { what: 'leaver-pass-on', about: interview.id, file, ...present({ why }) });
  await claim(context, message, again === true);
  try {
    await files.write(file, [written]);
  } catch (fault) {
    await (await context.store()).interviews.takeBackPassOn(interview.id, receiver.name, receiver.at);
    throw fault;
  }
  output.say([paragraph(quiet(messages.after.passOn.written(file, receiver.name)))]);
  if (interview.status === 'held') output.say([paragraph(quiet(messages.copy.notClosed))]);
}

/** Kept before it is in a file, so that of two who do it at once only one does. */
async function claim(context: Context, message: Message, again: boolean): Promise<void> {
  const { interview, receiver } = message;
  const at = context.clock.now();
  const { interviews } = await context.store();
  if (await interviews.passOn(interview.id, { receiver: receiver.name, at }, again)) return;
  const now = await interviews.read(interview.id);
  const known = now === undefined ? [] : receivers(now);
  await refuseTwice(context, { ...message, receiver: { at, ...named(interview, known, receiver.name) } }, again);
}

/** Said in somebody's name once is enough: twice is a reminder nobody asked for. */
async function refuseTwice(context: Context, { interview, receiver }: Message, again: boolean): Promise<void> {
  if (receiver.at === undefined || again) return;
  const { messages, clock } = context;
  const id = await shortId(context, interview.id);
  const when = clock.local(receiver.at);
  throw new Refusal({
    code: 'already-passed-on',
    to: receiver.name,
    when,
    command: passingOn(id, receiver.name, messages),
  });
}

/** The copy says until when the leaver may change what goes further: before that nothing does. */
async function refuseWhileReplying(context: Context, { id, status, facts }: Interview): Promise<void> {
  const { messages, clock } = context;
  if (status !== 'held' || facts.replyBy === undefined || facts.replyBy < clock.today()) return;
  const day = spokenDay(facts.replyBy, messages.handed[messages.language].locale);
  throw new Refusal({ code: 'may-still-change', id: await shortId(context, id), day });
}

/** By the ending of the name: text, or a draft that a mail program opens. */
async function asFile(context: Context, { interview, page }: Message, file: string): Promise<string | Uint8Array> {
  const [, name] = partsOf(file);
  const ending = /[^.](\.[^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const text = context.output.text(page);
  if (name !== '' && ['', '.txt'].includes(ending)) return text;
  if (ending !== '.eml') throw badName(file, ['message.txt', 'message.eml']);
  const { lettersIn, handed } = context.messages;
  const { language, leaver } = interview;
  const from = visible(leaver.name === '' ? handed[language].nameless : leaver.name);
  const { mailDraft } = await import('../../render/mail.ts');
  const { passOn: words } = await lettersIn(language);
  return mailDraft({ subject: words.subject(from), text, at: context.clock.now() });
}
