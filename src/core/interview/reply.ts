import { daysAfter } from '../date.ts';
import type { Interview } from './interview.ts';

/** How long the leaver may answer to a copy. */
const replyDays = 7;

/** The last day on which the leaver may answer to a copy made today. */
export const replyDay = (today: string): string => daysAfter(today, replyDays);

/** The leaver had a copy, and the day to answer by has passed: what is still open is to be closed. */
export function isReplyOver({ status, facts }: Pick<Interview, 'status' | 'facts'>, today: string): boolean {
  return status === 'held' && facts.replyBy !== undefined && facts.replyBy < today;
}
