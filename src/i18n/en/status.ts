import type { WaitingKind } from '../../core/follow-up/status.ts';

const interviews = (count: number): string => (count === 1 ? 'One interview' : `${count} interviews`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** What needs somebody today. */
export interface StatusWords {
  readonly nothing: string;
  readonly notPrepared: string;
  readonly more: (count: number) => string;
  /** `overdue`: how many of them have passed their day. */
  readonly said: Readonly<Record<WaitingKind, (count: number, overdue: number) => string>>;
}

export const status: StatusWords = {
  nothing: 'Nothing waits today.',
  notPrepared: 'not prepared',
  more: (count: number): string => `and ${count} more`,
  said: {
    erasing: () =>
      'Something was to be erased and is not yet: the disk was full or read-only. Free some space and start again.',
    disclosure: (count, overdue) => `Serious: ${count} to hand over${overdue > 0 ? `, ${overdue} overdue` : ''}`,
    missed: (count) => `${interviews(count)} ${count === 1 ? 'was' : 'were'} to be held and ${are(count)} not`,
    talk: (count) => `${count} ${count === 1 ? 'conversation' : 'conversations'} in the next two weeks`,
    'no-time': (count, overdue) =>
      `${count} ${count === 1 ? 'leaver has' : 'leavers have'} no time for a conversation yet${overdue > 0 ? `; ${overdue} already gone` : ''}`,
    'follow-up': (count, overdue) =>
      `${count} ${count === 1 ? 'follow-up has' : 'follow-ups have'} no time yet, with the last day for each${overdue > 0 ? `; ${overdue} too late` : ''}`,
    unfinished: (count) => `${interviews(count)} ${are(count)} begun and not finished`,
    open: (count, overdue) =>
      `${interviews(count)} ${are(count)} held and not closed${overdue > 0 ? `; the time to reply has ended for ${overdue}` : ''}`,
    decision: (count) => `${interviews(count)} ${count === 1 ? 'waits' : 'wait'} for HR to decide`,
    action: (count, overdue) =>
      [
        ...(overdue > 0 ? [`${overdue} ${overdue === 1 ? 'action is' : 'actions are'} overdue`] : []),
        ...(count > overdue ? [`${count - overdue} due soon`] : []),
      ].join(', '),
    watch: (count) => `${count} ${count === 1 ? 'thing' : 'things'} to look at again`,
    purge: (count, overdue) =>
      `${count} to be purged: names, words and addresses whose time is over${overdue < count ? `; ${count - overdue} only with a decision (database purge --decision)` : ''}`,
  },
};
