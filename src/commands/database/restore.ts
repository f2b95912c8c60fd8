import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { blank, paragraph, type Page } from '../../core/page.ts';
import type { RestorePlan } from '../../core/upkeep.ts';
import { backupsPage } from '../../render/backups.ts';
import { nothingListed } from '../../render/list.ts';
import { confirmed, planned, type ConfirmOptions } from '../erasing/confirm.ts';
import { goAhead } from '../erasing/go-ahead.ts';
import { logAccess } from '../log-access.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  planned(command.argument('[file]', flags.restoreFile), context).action(
    (file: string | undefined, options: ConfirmOptions) =>
      file === undefined ? listBackups(context) : restore(context, file, options),
  );
}

/** The backups there are, to choose from. */
async function listBackups(context: Context): Promise<void> {
  const { output, messages, settings } = context;
  const backups = await (await context.store()).upkeep.backups();
  if (backups.length === 0) return output.say(nothingListed(messages.erasing.backup.none));
  const { retention } = await settings.employer();
  output.print(backupsPage(backups, retention.backupDays, messages));
}

/** Only looked at: not a bug and not a problem, but nothing more is to be done. */
class OnlyShown extends Error {}

/** Shows what it will do, asks for the number of interviews in it, and puts it in the place of the database. */
async function restore(context: Context, from: string, options: ConfirmOptions): Promise<void> {
  const { output, messages } = context;
  let restored = 0;
  const confirm = async (plan: RestorePlan): Promise<void> => {
    const word = String(plan.interviews);
    const page = planPage(plan, context);
    restored = plan.interviews;
    if (options.dryRun !== true) return confirmed(context, { plan: page, wanted: word }, options);
    const command = { name: 'database restore', words: [from], given: [['--confirm', word]] } as const;
    output.print([...page, ...goAhead(context, command)]);
    throw new OnlyShown();
  };
  try {
    await context.store({ restore: { from, confirm } });
  } catch (error) {
    if (error instanceof OnlyShown) return;
    throw error;
  }
  await logAccess(context, { what: 'restore', file: from });
  const words = messages.erasing.restore;
  output.print([paragraph(words.done(restored)), paragraph(words.from(from))]);
}

function planPage({ interviews, newest, replaces }: RestorePlan, { messages, clock }: Context): Page {
  const words = messages.erasing.restore;
  const place = typeof replaces === 'string' ? words.instead[replaces] : words.now(replaces.interviews, replaces.lost);
  return [
    ...[words.has(interviews, newest === undefined ? undefined : clock.local(newest)), words.erasedAgain, place].map(
      (sentence) => paragraph(sentence),
    ),
    blank,
  ];
}
