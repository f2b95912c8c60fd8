import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Contact } from '../../core/follow-up/contact.ts';
import { firstName } from '../../core/interview/first-name.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import { asHeld, enclosedCopy, whilePromising, type EnclosedCopy } from '../copy.ts';
import { draftFiles, mailOf, type DraftFile } from '../draft.ts';
import { findInterview, shortId } from '../find.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { reachableFor } from './reach.ts';
import { refusePurged } from './purged.ts';

interface ThankOptions extends WhyOptions {
  readonly output?: string;
  readonly copy?: true;
  readonly overwrite?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.id)
    .option('--output <folder>', flags.thankOutput)
    .option('--copy', flags.thankCopy)
    .option('--overwrite', flags.overwrite)
    .addOption(whyOption(context))
    .action((id: string, options: ThankOptions) => thank(context, id, options));
}

/** A draft to thank the person, in the language of the talk; sending it is for whoever held the talk. */
async function thank(context: Context, id: string, options: ThankOptions): Promise<void> {
  const { output, messages, clock, settings } = context;
  await refusePurged(context, id);
  const interview = asHeld(context, await findInterview(context, id));
  const contacts = await reachableFor(context, interview.leaver.id, 'outcome');
  const folder = options.output ?? settings.workingFolder;
  const copy = options.copy === true ? await enclosedCopy(context, interview) : undefined;
  const files = await draft(context, interview, { contacts, copy });
  const stem = `${messages.after.thank.fileName}-${await shortId(context, interview.id)}`;
  const names = files.map(({ ending }) => `${stem}${ending}`);
  const taken = await context.files.prepareFolder(folder, names);
  if (taken.length > 0 && options.overwrite !== true)
    throw new Refusal({ code: 'folder-in-use', folder, names: taken });
  await logAccess(context, {
    what: 'leaver-thank',
    about: interview.id,
    file: folder,
    ...present({ why: options.why }),
  });
  await whilePromising(context, { before: interview, promised: copy?.promised ?? interview }, async () => {
    for (const { ending, content } of files) await context.files.write(`${folder}/${stem}${ending}`, [content]);
  });
  const { interviews } = await context.store();
  await interviews.setFact(interview.id, 'thankedOn', clock.today());
  output.print([paragraph(messages.after.thank.written(names.map((name) => `${folder}/${name}`).join(', ')))]);
  if (mailOf(contacts) === undefined) output.say([paragraph(quiet(messages.after.thank.notHere))]);
}

interface Enclosing {
  readonly contacts: readonly Contact[];
  readonly copy: EnclosedCopy | undefined;
}

/** With the copy as a file of its own too, for whoever sends it otherwise. */
async function draft(
  context: Context,
  interview: Interview,
  { contacts, copy }: Enclosing,
): Promise<readonly DraftFile[]> {
  const { leaver, language, facts } = interview;
  const { thanks: words } = await context.messages.lettersIn(language);
  const paragraphs = words.text({
    name: firstName(leaver.name),
    ...present({ from: facts.interviewer, contribution: facts.contribution }),
    withCopy: copy !== undefined,
    willHear: contacts.length > 0,
  });
  const { subject, copyName: name } = words;
  if (copy === undefined) return draftFiles(context, { subject, paragraphs, contacts });
  const attachments = [{ name, type: 'text/html; charset=utf-8', content: copy.html } as const];
  const files = await draftFiles(context, { subject, paragraphs, contacts, attachments });
  return [...files, { ending: '.html', content: copy.html }];
}
