import type { EarlierTalks, Finding } from '../../core/insight/earlier.ts';
import type { Ground } from '../../core/follow-up/brief.ts';
import { percentOf, inWords } from '../report/numbers.ts';
import { topicOf } from '../report/patterns.ts';
import { inSentence } from '../codes.ts';
import { groupLabel, reasonLabel } from '../report/wording.ts';
import type { Speaking } from '../report/telling.ts';

/** `Low scores on workload: 25 of 58 (43%), others 13%`. */
export function findingText(finding: Finding, speaking: Speaking): string {
  const { prepare, report } = speaking.messages;
  const { count, n } = finding;
  const share = inWords(n) ? report.of(count, n) : `${report.of(count, n)} (${shareText(count, n, speaking)})`;
  return prepare.finding(topicOf(finding, speaking), share, restText(finding, speaking));
}

/** Why to take time for a question: each thing once, with where it is so; how much so stands above it on the page. */
export function becauseTexts(because: readonly Ground[], speaking: Speaking): readonly string[] {
  const { prepare } = speaking.messages;
  return [...Map.groupBy(because, (ground) => inSentence(topicOf(ground, speaking)))].map(([topic, grounds]) => {
    const places = grounds.map((ground) => placeText(ground, speaking)).filter((place) => place !== '');
    return [topic, places.reduce((one, other) => (one === '' ? other : prepare.both(one, other)), '')].join(' ').trim();
  });
}

/** `in Logistics`; nothing where it is all of them. */
export function placeText({ by, group }: Pick<EarlierTalks, 'by' | 'group'>, { messages }: Speaking): string {
  return by === 'all' ? '' : messages.patterns.among[by](groupLabel(by, group, messages));
}

export const reasonsText = ({ reasons }: EarlierTalks, speaking: Speaking): string =>
  reasons
    .map(({ code, count, n }) => `${inSentence(reasonLabel(code, speaking))} ${shareText(count, n, speaking)}`)
    .join('; ');

function restText({ restCount, restN }: Finding, speaking: Speaking): string | undefined {
  return restN === 0 ? undefined : shareText(restCount, restN, speaking);
}

function shareText(count: number, n: number, { messages: { report } }: Speaking): string {
  return inWords(n) ? report.of(count, n) : report.percent(percentOf({ code: '', count, n, value: 0 }));
}
