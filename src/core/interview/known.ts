import type { Known } from '../template/when.ts';
import type { Facts } from './facts.ts';
import type { Answer, Interview, Leaver, Value } from './interview.ts';
import { tenureMonths } from './tenure.ts';

/** What a `when` may ask about, for an interview as it stands. */
export function knownOf({ facts, leaver, answers }: Pick<Interview, 'facts' | 'leaver' | 'answers'>): Known {
  return {
    value: (questionId) => valueOf(answers.get(questionId)),
    fact: (name) => factOf(name, facts, leaver),
  };
}

/** `refused` and `dont-know` are values to a condition. */
function valueOf(answer: Answer | undefined): Value | undefined {
  if (answer?.state === 'refused' || answer?.state === 'dont-know') return answer.state;
  return answer?.state === 'answered' ? answer.value : undefined;
}

function factOf(name: string, facts: Facts, leaver: Leaver): string | number | undefined {
  switch (name) {
    case 'leaver.separation':
      return facts.separation;
    case 'leaver.mode':
      return facts.mode;
    case 'leaver.tenure':
      return tenureMonths(leaver, facts);
    case 'interviewer.is-manager':
      return facts.interviewerIsManager;
    default:
      return undefined;
  }
}
