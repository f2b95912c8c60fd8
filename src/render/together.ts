import { textIn } from '../core/language.ts';
import { paragraph, quiet, type Block } from '../core/page.ts';
import type { Interview } from '../core/interview/interview.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelOf } from './codes.ts';
import { heldWhen } from './leaver.ts';

/** Another interview with the same leaver, and its id as short as it may be typed. */
export interface Other {
  readonly interview: Interview;
  readonly id: string;
}

/** Which they are and what they are to this one, a line for each; never what was said in them. */
export function togetherBlocks(
  { id, facts }: Interview,
  others: readonly Other[],
  { together: words, codes, language }: Messages,
): readonly Block[] {
  return others.map(({ interview, id: short }) => {
    const { copy, status, facts: own, purgedOn } = interview;
    const parts = [
      short,
      heldWhen(own, purgedOn),
      textIn(copy.template.title, language),
      labelOf(codes.status, status, language),
      own.interviewerIsManager === 'yes' ? words.ownManager : undefined,
      own.follows === id ? words.follows : undefined,
      facts.follows === interview.id ? words.followed : undefined,
    ];
    const text = parts.filter((part) => part !== undefined && part !== '').join(' · ');
    return paragraph([quiet(`${words.other}  `), text], 0, 2);
  });
}
