import { codes } from '../codes.ts';
import { actions } from './actions.ts';
import type { Decision } from '../../core/follow-up/action.ts';

/** What is asked of HR when it decides. */
export const deciding = {
  ask: {
    title: 'A new action',
    hint: 'Enter goes on',
    choose: 'a digit picks · Enter leaves it for later · Tab more',
    required: 'Write what is to be done.',
    whyRequired: 'Write why, in a few words: somebody will ask.',
    what: 'What is to be done?',
    risk: 'What may happen if nothing is done?',
    theme: 'What is it about?',
    group: 'Which department is it about? (Enter: all of them)',
    owner: 'Who sees to it?',
    due: 'By when?',
    again: 'When do you look again?',
    why: 'Why?',
    workEnvironment: 'Does it belong to the work environment?',
    badDay: 'Write a day, such as 2027-02-01.',
  },
  decide: {
    title: (left: number): string => `Decide · ${left} left`,
    ask: 'What do you do because of it?',
    keys: { act: 'Act', watch: 'Watch', 'not-now': 'Not now', join: 'It belongs to an action there is' },
    menu: { on: 'On to what stands out in the report', end: 'End here, the rest waits' },
    which: 'Which action?',
    readAll: (id: string): string => `exit-talk show ${id} reads all of it.`,
    held: 'held',
    reasons: 'reasons',
    primary: 'weighed most',
    nothing: 'Nothing waits for a decision.',
    finding: 'What stands out in the report',
    left: (count: number): string =>
      count === 0
        ? 'Nothing waits for a decision any more.'
        : `${actions.interviews(count)} still ${count === 1 ? 'waits' : 'wait'}. Go on with: exit-talk review --decide`,
    decided: (count: number, decision: Decision): string =>
      `${actions.interviews(count)}: ${codes.decision[decision].en}.`,
  },
};

export type DecidingWords = typeof deciding;
