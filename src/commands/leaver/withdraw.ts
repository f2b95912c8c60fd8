import type { Context } from '../../context.ts';
import type { Contact } from '../../core/follow-up/contact.ts';
import { paragraph, warn } from '../../core/page.ts';
import { lastDayOf } from '../../core/privacy/retention.ts';
import { entryOf } from '../log-access.ts';

/** Somebody has taken back their yes: the address is in no byte of the database, nor of a backup that can be reached. */
export async function withdraw(
  context: Context,
  contacts: readonly Contact[],
  log: Parameters<typeof entryOf>[1],
): Promise<void> {
  const { output, messages, newId, settings } = context;
  const { upkeep, madeUp } = await context.store();
  const words = messages.after.contact;
  await upkeep.erase({ contacts: contacts.map(({ id }) => id) }, newId(), madeUp ? undefined : entryOf(context, log));
  const outcomes = await upkeep.cleanBackups();
  const { retention } = await settings.employer();
  output.print([
    paragraph(words.withdrawn(contacts[0]?.name ?? '')),
    ...outcomes
      .filter(({ outcome }) => outcome === 'kept')
      .map((one) => paragraph(warn(words.notFromBackup(one.file, lastDayOf(one, retention.backupDays))))),
  ]);
}
