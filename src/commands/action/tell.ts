import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Action } from '../../core/follow-up/action.ts';
import { toTell, type Hearing } from '../../core/follow-up/telling.ts';
import { firstName } from '../../core/interview/first-name.ts';
import { paragraph, quiet, warn } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import { covering } from '../../core/privacy/cover.ts';
import { mentionFinder } from '../../core/privacy/mentions.ts';
import { Refusal } from '../../core/problem.ts';
import { spokenDay } from '../../render/day.ts';
import { draftFiles, mailContact, type DraftFile } from '../draft.ts';
import { shortId } from '../find.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { findAction, shortActionId } from './find.ts';

interface TellOptions extends WhyOptions {
  readonly output?: string;
  readonly overwrite?: true;
}

export function declare(command: Command, context: Context): void {
  const { program, actions } = context.messages;
  command
    .argument('<id>', actions.flags.id)
    .option('--output <folder>', program.flags.thankOutput)
    .option('--overwrite', program.flags.overwrite)
    .addOption(whyOption(context))
    .action((id: string, options: TellOptions) => tell(context, id, options));
}

/** A draft for each leaver who asked what came of what they said, in the words of what was done. */
async function tell(context: Context, typed: string, options: TellOptions): Promise<void> {
  const { output, messages, settings } = context;
  const action = await findAction(context, typed);
  const { hearing, unreachable } = await whoHears(context, action);
  const folder = options.output ?? settings.workingFolder;
  const letters = await Promise.all(hearing.map((one) => letterTo(context, action, one)));
  const names = letters.flatMap(({ stem, files }) => files.map(({ ending }) => `${stem}${ending}`));
  const taken = await context.files.prepareFolder(folder, names);
  if (taken.length > 0 && options.overwrite !== true)
    throw new Refusal({ code: 'folder-in-use', folder, names: taken });
  const written: Told[] = [];
  for (const letter of letters)
    if (await write(context, action, { ...letter, folder, ...present({ why: options.why }) })) written.push(letter);
  if (written.length === 0) throw await nobodyToTell(context, action, unreachable);
  const words = messages.after.tell;
  output.print([paragraph(words.written(written.length, folder))]);
  if (unreachable > 0) output.say([paragraph(quiet(words.unreachable(unreachable)))]);
  if (written.some(({ covered }) => covered)) output.say([paragraph(warn(words.covered))]);
}

/** A Refusal where nothing has come of it yet, or where nobody is left to hear of it. */
async function whoHears(context: Context, action: Action) {
  const { interviews, people, actions } = await context.store();
  const short = await shortActionId(context, action.id);
  if (action.status !== 'done') throw new Refusal({ code: 'not-done-yet', id: short });
  const linked = await Promise.all(action.interviewIds.map((id) => interviews.read(id)));
  const heardOf = {
    interviews: linked.flatMap((one) => one ?? []),
    contacts: await people.contacts(),
    told: await actions.told(),
  };
  const found = toTell(action, heardOf, context.clock.today());
  if (found.hearing.length > 0) return found;
  throw await nobodyToTell(context, action, found.unreachable);
}

const nobodyToTell = async (context: Context, { id }: Action, unreachable: number): Promise<Refusal> =>
  new Refusal({ code: 'nobody-to-tell', id: await shortActionId(context, id), unreachable });

interface Told {
  readonly stem: string;
  readonly files: readonly DraftFile[];
  readonly hearing: Hearing;
  /** Somebody else is named in what was done, and cannot be read in the letter. */
  readonly covered: boolean;
}

async function letterTo(context: Context, action: Action, hearing: Hearing): Promise<Told> {
  const { messages } = context;
  const [interview] = hearing.interviews;
  const contact = mailContact(hearing.contacts) ?? hearing.contacts[0];
  const { language, leaver } = interview;
  const { outcome: words } = await messages.lettersIn(language);
  const { title = '', outcome = '' } = action;
  const said = await withoutOthers(context, leaver.name, [title, outcome]);
  const until = spokenDay(contact.until, messages.handed[language].locale);
  const letter = words.text({
    name: firstName(leaver.name),
    title: said.texts[0] ?? '',
    done: said.texts[1] ?? '',
    until,
  });
  return {
    stem: `${messages.after.tell.fileName}-${await shortId(context, interview.id)}`,
    files: await draftFiles(context, { subject: words.subject, paragraphs: letter, contacts: [contact] }),
    hearing,
    covered: said.covered,
  };
}

/** HR writes of an action for HR: whoever else is known by name is covered before it goes to one who has left. */
async function withoutOthers({ store }: Context, own: string, texts: readonly string[]) {
  const { people, interviews } = await store();
  const others = [
    ...(await people.list()).map(({ name }) => name),
    ...(await interviews.known('manager')),
    ...(await interviews.known('interviewer')),
  ];
  const find = covering(mentionFinder(others, own, []), others);
  const pieces = texts.map((text) => find(text, false));
  return {
    texts: pieces.map((some) => some.map(({ text }) => text).join('')),
    covered: pieces.flat().some(({ covered }) => covered === true),
  };
}

/** Kept before it is written, so that of two who do it at once only one does. False: somebody else just has. */
async function write(context: Context, action: Action, letter: Told & WhyOptions & { readonly folder: string }) {
  const { stem, files, hearing, folder, why } = letter;
  const { actions } = await context.store();
  const today = context.clock.today();
  const [first, ...rest] = hearing.interviews;
  if (!(await actions.tell(action.id, first.id, today))) return false;
  for (const { id } of rest) await actions.tell(action.id, id, today);
  for (const { id } of hearing.interviews)
    await logAccess(context, { what: 'action-tell', about: id, file: folder, ...present({ why }) });
  try {
    for (const { ending, content } of files) await context.files.write(`${folder}/${stem}${ending}`, [content]);
  } catch (fault) {
    for (const { id } of hearing.interviews) await actions.takeBackTell(action.id, id);
    throw fault;
  }
  return true;
}
