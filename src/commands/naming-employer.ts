import type { Context } from '../context.ts';
import type { Interview } from '../core/interview/interview.ts';
import { namesEmployer } from '../core/template/reference.ts';
import type { Messages } from '../i18n/messages.ts';
import { namingEmployer } from '../render/naming.ts';

/** The words in which the employer is named, where the template of the interview does: the settings are read only then. */
export async function wordsFor(
  { messages, settings }: Pick<Context, 'messages' | 'settings'>,
  { copy }: Pick<Interview, 'copy'>,
): Promise<Messages> {
  if (!namesEmployer(copy.template)) return messages;
  return namingEmployer(messages, (await settings.employer()).name);
}
