import { textIn, type Text } from '../../core/language.ts';
import type { Option } from '../../core/prompt.ts';
import { beside } from '../../render/beside.ts';
import type { Talk } from './talk.ts';

/** A label as the leaver hears it, and noted beside it in the interviewer's language when that is another. */
export function inBoth({ interview, context }: Talk, text: Text): Pick<Option<unknown>, 'label' | 'note'> {
  const { language } = interview;
  const note = beside(text, language, context.messages.language);
  return { label: textIn(text, language), ...(note !== undefined && { note }) };
}

/** Likewise for a heading, which has no note. */
export function headingIn(talk: Talk, text: Text): string {
  const { label, note } = inBoth(talk, text);
  return note === undefined ? label : `${label} · ${note}`;
}
