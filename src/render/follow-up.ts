import { reasonGiven } from '../core/follow-up/follow-up.ts';
import type { Interview } from '../core/interview/interview.ts';
import { textIn } from '../core/language.ts';
import { reasonsOf } from '../core/template/codebook.ts';
import type { Messages } from '../i18n/messages.ts';

/** Whether the reason somebody gave on the way out is the one they give later; nothing where either gave none. */
export function reasonThenAndNow(
  one: Interview,
  other: Interview,
  { after: { followUp: words }, language }: Messages,
): readonly string[] {
  const [first, later] = one.facts.follows === other.id ? [other, one] : [one, other];
  if (later.facts.follows !== first.id) return [];
  const [then, now] = [reasonGiven(first), reasonGiven(later)];
  if (then === undefined || now === undefined) return [];
  const label = ({ copy }: Interview, code: string): string =>
    textIn(reasonsOf(copy.codebook).find((reason) => reason.code === code)?.label ?? code, language);
  const said = then === now ? words.same(label(later, now)) : words.differs(label(first, then), label(later, now));
  return [said];
}
