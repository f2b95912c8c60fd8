import type { EarlierTalks, Finding } from '../../core/insight/earlier.ts';
import type { Ground } from '../../core/follow-up/brief.ts';
import { percentOf, inWords } from '../report/numbers.ts';
import { topicOf } from '../report/patterns.ts';
import { inSentence, reasonLabel, type Speaking } from '../report/wording.ts';

/** `Low scores on workload: 25 of 58 (43%), others 13%`. */
export function findingText(finding: Finding, speaking: Speaking): string {
  const { prepare, report } = speaking.messages;
  const { count, n } = finding;
  const share = inWords(n) ? report.of(count, n) : `${report.of(count, n)} (${shareText(count, n, speaking)})`;
  return prepare.finding(topicOf(finding, speaking), share, restText(finding, speaking));
}

/** The same for after a question: where it is so, and only the shares. */
export function groundText(ground: Ground, speaking: Speaking): string {
  const { prepare, patterns } = speaking.messages;
  const { by, group, count, n } = ground;
  const place = by === 'all' ? '' : ` ${patterns.among[by](group)}`;
  const topic = `${inSentence(topicOf(ground, speaking))}${place}`;
  return prepare.finding(topic, shareText(count, n, speaking), restText(ground, speaking));
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
