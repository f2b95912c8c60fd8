import type { Value } from '../core/interview/interview.ts';
import type { Question } from '../core/template/template.ts';
import type { Topic } from './notebook.ts';
import { themeTopic, topicOf, whyTopics, type Talker } from './topics.ts';

/** How often something is noted to a closed question, by its measure or its id. */
const shares: Readonly<Record<string, number>> = {
  enps: 0.65,
  preventable: 0.45,
  'raised-first': 0.5,
  'would-return': 0.4,
  'thinking-since': 0.2,
  next: 0.25,
  mistreatment: 0.95,
  'mistreatment-seen': 0.95,
  'urgent-risk': 0.95,
  reasons: 0.12,
  'primary-reason': 0,
  sharing: 0,
  contact: 0,
};

const seldom = 0.15;

/** How often, and what, is noted to a closed question with this value. */
export function commentOn(
  question: Question,
  value: Value | undefined,
  talker: Talker,
): { readonly share: number; readonly topic: Topic } | undefined {
  const name = question.measure ?? question.id;
  const share = shares[name];
  if (name === 'reasons')
    return of(
      share,
      whyTopics(question, talker).find(({ once }) => once !== true),
    );
  // Who retires is not asked for conditions.
  if (name === 'would-return' && talker.separation === 'retire') return undefined;
  if (share !== undefined) return of(share, topicOf([`${name} ${codeOf(value)}`, name], question.theme));
  return of(seldom, question.theme === undefined ? undefined : themeTopic(question.theme, talker));
}

function of(share = seldom, topic?: Topic): ReturnType<typeof commentOn> {
  return topic === undefined ? undefined : { share, topic };
}

/** Of eNPS, the group on its scale: promoters from 9, passives from 7; those below it in two. */
function codeOf(value: Value | undefined): string {
  if (typeof value !== 'number') return String(value);
  if (value >= 9) return 'high';
  if (value >= 7) return 'middle';
  return value >= 5 ? 'lukewarm' : 'low';
}
