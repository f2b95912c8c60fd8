import { takesWords } from './disclosure.ts';
import type { Answer, Interview, NewLine } from './interview.ts';
import { shareOf, type Share } from './share.ts';
import { questionSteps, stateOf, type QuestionStep } from './walk.ts';

/** The questions something is kept of, which the leaver may say is wrong. */
export function correctable(interview: Interview): readonly QuestionStep[] {
  return questionSteps(interview).filter(({ id, question }) => {
    const answer = interview.answers.get(id);
    return (answer?.lines.length ?? 0) > 0 || stateOf(question, answer) !== 'not-asked';
  });
}

/** Where something stands that is about the whole of it: at the last open question. */
export function lastOpen(interview: Interview): QuestionStep | undefined {
  return questionSteps(interview).findLast(({ question }) => question.type === 'open');
}

/**
 * The leaver's own words beside what is noted; what stands is not changed. They go no further than what they are about:
 * as the question is labelled, but with HR alone once a line there does, and with what must be acted on once a line does.
 */
export function correctionOf(interview: Interview, step: QuestionStep, text: string): NewLine {
  const answer = interview.answers.get(step.id);
  const disclosure = takesWords(interview, step.id) ?? disclosedWith(answer);
  const share = narrower(step, answer);
  return {
    kind: 'quote',
    text,
    themes: [],
    correction: true,
    ...(share !== undefined && { share }),
    ...(disclosure !== undefined && { disclosure }),
  };
}

const disclosedWith = (answer: Answer | undefined): string | undefined =>
  answer?.lines.findLast(({ disclosure }) => disclosure !== undefined)?.disclosure;

/** Nothing where the label of the question is narrow enough. */
function narrower({ question }: QuestionStep, answer: Answer | undefined): Share | undefined {
  const isNarrow = ({ label }: Share): boolean => label === 'hr-only' || label === 'not-kept';
  if (isNarrow(shareOf(question, answer))) return undefined;
  const isNarrowed = answer?.lines.some((line) => isNarrow(shareOf(question, answer, line))) === true;
  return isNarrowed ? { label: 'hr-only' } : undefined;
}
