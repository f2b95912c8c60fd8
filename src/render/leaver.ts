import { quiet, strong, type Span } from '../core/page.ts';
import type { Facts } from '../core/interview/facts.ts';
import type { Messages } from '../i18n/messages.ts';

/** An interview whose names and words are gone has no name any more; one that has just begun has none yet. */
export function leaverSpan(
  { name, purgedOn }: { readonly name: string; readonly purgedOn?: string },
  { program }: Messages,
  look: (name: string) => Span = strong,
): Span {
  if (name !== '') return look(name);
  return quiet(purgedOn === undefined ? program.list.nameless : program.list.purged);
}

/** The same as text, for a list to pick from. */
export function leaverName(entry: { readonly name: string; readonly purgedOn?: string }, messages: Messages): string {
  const span = leaverSpan(entry, messages, (name) => name);
  return typeof span === 'string' ? span : span.text;
}

/** The day it was held; of one whose days are gone, the month. */
export function heldWhen({ heldOn }: Pick<Facts, 'heldOn'>, purgedOn: string | undefined): string | undefined {
  return purgedOn === undefined ? heldOn : heldOn?.slice(0, 7);
}
