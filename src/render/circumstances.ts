import type { Interview } from '../core/interview/interview.ts';
import { reasonsGiven } from '../core/interview/fit.ts';
import type { Messages } from '../i18n/messages.ts';

/** How the talk came about, as `show` lists it: what the leaver had been told, who else was there and why, until when it is kept. */
export function circumstances(interview: Interview, { opening }: Messages): readonly (readonly [string, string])[] {
  const { facts, purgedOn } = interview;
  const { shown: words, fitReasons } = opening;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.informed, informedText(interview, words)],
    [words.companion, facts.companion],
    [words.others, facts.others],
    ...reasonsGiven(facts).map(({ concern, why }) => [words.why[concern], fitReasons[why]] as const),
    [words.contribution, facts.contribution],
    [words.keptUntil, facts.eraseOn],
    [words.purged, purgedOn && words.purgedOn(purgedOn)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

/** The day only where the program itself has shown the text, and still has it: what it was told afterwards has no time. */
function informedText({ information, purgedOn }: Interview, words: Messages['opening']['shown']): string | undefined {
  if (information === undefined || information.how === 'not-recorded') return undefined;
  const { how, text, at } = information;
  if (purgedOn !== undefined) return words.how[how];
  return `${words.how[how]}, ${text === '' ? words.byWord : at.slice(0, 10)}`;
}
