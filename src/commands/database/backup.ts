import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { lastDayOf } from '../../core/privacy/retention.ts';
import { present } from '../../core/present.ts';
import { logAccess, wholePath } from '../log-access.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command.argument('[file]', flags.backupFile).action((file: string | undefined) => backup(context, file));
}

/** A copy that has been read back; it is known of, so that erasing reaches it and its time ends it. */
async function backup(context: Context, named: string | undefined): Promise<void> {
  const { output, messages, clock, settings } = context;
  const { upkeep } = await context.store();
  const { retention } = await settings.employer();
  const file = named === undefined ? undefined : wholePath(named, settings.workingFolder);
  const made = await upkeep.backUp({ ...present({ file }), madeAt: clock.now(), reason: 'asked' });
  await logAccess(context, { what: 'backup', file: made.file });
  const words = messages.erasing.backup;
  output.print([paragraph(words.made(made.file, lastDayOf(made, retention.backupDays)))]);
  output.say([paragraph(quiet(words.confidential))]);
}
