import { saying, type Phrases } from './phrases.ts';
import type { Look } from './tokens.ts';

/**
 * Suggests the answer: fishes for a yes, praises, or takes a fault for granted. A statement to agree with says
 * something good or bad because it must, so of statements only the sentence that asks is looked at.
 */
export const leading = (premises: Phrases, fine: Phrases): Look => {
  const look = saying(premises, fine);
  return (asked) =>
    look(asked.type === 'scale' ? { ...asked, sentences: asked.sentences.filter(({ asks }) => asks) } : asked);
};
