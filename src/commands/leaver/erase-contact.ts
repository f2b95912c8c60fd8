import type { Context } from '../../context.ts';
import type { Contact } from '../../core/follow-up/contact.ts';
import { blank, paragraph, strong } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import type { Purpose } from '../../core/upkeep.ts';
import { confirmed, type ConfirmOptions } from '../erasing/confirm.ts';
import { again, goAhead } from '../erasing/go-ahead.ts';
import { withdraw } from './withdraw.ts';

/** All that is left of somebody whose interviews are purged: where they may be reached. */
export async function eraseContact(
  context: Context,
  contact: Contact,
  options: ConfirmOptions & { readonly why?: Purpose },
): Promise<void> {
  const { output, messages } = context;
  const { id, name } = contact;
  const page = [
    paragraph(strong(name)),
    paragraph(messages.erasing.erase.goes),
    paragraph(`– ${messages.after.goes(1)}`, 2, 4),
    blank,
  ];
  const command = `exit-talk leaver erase ${id} --confirm ${id}${again('--why', options.why)}`;
  if (options.dryRun === true) return output.print([...page, ...goAhead(command, messages)]);
  await confirmed(context, { plan: page, wanted: id }, options);
  return withdraw(context, [contact], { what: 'leaver-erase', about: id, ...present({ why: options.why }) });
}
