import { saying, type Phrases } from './phrases.ts';
import type { Look } from './tokens.ts';

/** Asks for somebody's name. In a choice it is a role that is picked, so there only what asks for names by itself. */
export const namesPerson = (always: Phrases, nearest: Phrases, inWords: Phrases, handover: Phrases): Look => {
  const named = saying(always, nearest);
  const asked = saying(inWords, handover);
  return (read) => named(read) ?? (read.type === 'open' ? asked(read) : undefined);
};
