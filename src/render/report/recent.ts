import type { RecentSpan } from '../../core/insight/recent.ts';
import type { Messages } from '../../i18n/messages.ts';
import { quarterText } from './period.ts';
import { aside, sentence, type Sentence } from './sheet.ts';
import type { Telling } from './telling.ts';

/** Why a report is about the recent interviews, what is not in it yet, and what was left out. */
export function recentText({ held, since, waiting, by }: RecentSpan, { employer, report }: Messages): string {
  const words = employer.recent;
  return [
    words.few(held, quarterText(since, report)),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(by === undefined ? [] : [words.by(by)]),
  ].join(' ');
}

/** The same under the coverage; of a period with too few interviews, which longer one would do. */
export function recentSentences({ report: { recent, longer }, messages }: Telling): readonly Sentence[] {
  return [
    ...(recent === undefined ? [] : [aside(recentText(recent, messages))]),
    ...(longer === undefined
      ? []
      : [sentence(messages.employer.recent.longer(`exit-talk report --period ${longer.written}`))]),
  ];
}
