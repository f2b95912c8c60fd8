import type { Context } from '../../context.ts';
import { paragraph, quiet } from '../../core/page.ts';

/** Seconds before anything is said of how far it is, and between two times. */
const every = 2;

/** Says on a terminal how far something is that takes its time. */
export function progress({ output, clock }: Context, sentence: (count: number) => string): (count: number) => void {
  let said = clock.seconds();
  return (count) => {
    if (!output.interactive || clock.seconds() - said < every) return;
    said = clock.seconds();
    output.say([paragraph(quiet(sentence(count)))]);
  };
}
