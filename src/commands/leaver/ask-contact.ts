import type { Context } from '../../context.ts';
import { contactPurposes, readAddress, type Given } from '../../core/follow-up/contact.ts';
import { paragraph, quiet, strong } from '../../core/page.ts';
import { labelOf } from '../../render/codes.ts';

/** The address and what it is for; nothing when either is passed. Until when is the usual, unless it is said otherwise. */
export async function askContact(context: Context, name: string): Promise<Given | undefined> {
  const { messages } = context;
  const { contact: words } = messages.after;
  const prompter = await context.prompter();
  const screen = (ask: string, hint: string) => ({
    title: words.title(name),
    body: [paragraph(strong(ask)), paragraph(quiet(words.consent))],
    hint,
  });
  const check = (typed: string): string | undefined =>
    readAddress(typed) === undefined ? words.badAddress : undefined;
  try {
    const reply = await prompter.field(screen(words.ask, messages.talk.hints.field), { check }, []);
    const address = reply.kind === 'value' ? readAddress(reply.value) : undefined;
    if (address === undefined) return undefined;
    const options = contactPurposes.map((value, at) => ({
      label: labelOf(messages.purposes, value, messages.language),
      value,
      key: String(at + 1),
    }));
    const asked = screen(words.askPurposes, messages.talk.hints.list);
    const picked = await prompter.picks(() => asked, [{ options }], [], []);
    const purposes = picked.kind === 'value' ? picked.value : [];
    return purposes.length === 0 ? undefined : { address, purposes };
  } finally {
    prompter.close();
  }
}
