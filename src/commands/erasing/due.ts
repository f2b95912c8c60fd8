import type { Context } from '../../context.ts';
import { accent, blank, paragraph, warn, type Page } from '../../core/page.ts';
import { dueOn } from '../../core/privacy/retention.ts';

/** What is to be purged, and what should have been erased and is not, above the menu. */
export async function dueLines({ store, settings, clock, messages }: Context): Promise<Page> {
  const { upkeep, people } = await store();
  const words = messages.erasing.purge;
  const { retention } = await settings.employer();
  const { interviews, contacts } = dueOn(clock.today(), await upkeep.kept(), [], retention, await people.contacts());
  const pending = (await upkeep.pending()) > 0;
  return [
    ...(pending ? [paragraph(warn(words.pending)), blank] : []),
    ...(interviews.length === 0
      ? []
      : [paragraph(words.waiting(interviews.length)), paragraph(accent('exit-talk database purge'), 2), blank]),
    ...(contacts.length === 0
      ? []
      : [
          paragraph(messages.after.dueWaiting(contacts.length)),
          paragraph(accent('exit-talk database purge'), 2),
          blank,
        ]),
  ];
}
