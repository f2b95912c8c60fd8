import { saying, type Phrases } from './phrases.ts';
import type { Found, Look } from './tokens.ts';

/** Why twice, or why put straight to the leaver: it asks for a defence. Softened, it only asks. */
export const stackedWhy = (straight: Phrases, softened: Phrases, whys: ReadonlySet<string>): Look => {
  const once = saying(straight, softened);
  return (asked) => {
    const all = asked.sentences.flatMap(({ tokens }) => tokens.filter(({ word }) => whys.has(word)));
    const [first, second]: readonly (Found | undefined)[] = all;
    return first === undefined || second === undefined ? once(asked) : { from: first.from, to: second.to };
  };
};
