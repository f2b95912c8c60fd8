import type { AnswerState, Interview, LineKind, Value } from '../interview/interview.ts';
import { shareOf, valueShareOf, type Share } from '../interview/share.ts';
import { questionSteps, stateOf, type QuestionStep } from '../interview/walk.ts';
import { mayLeave, type Gate, type Kind } from './may-leave.ts';

interface CopiedLine {
  readonly kind: LineKind;
  readonly text: string;
  readonly share: Share;
  /** It is handed over to whoever has to act on it, whatever its label. */
  readonly disclosed: boolean;
  /** The leaver wrote it afterwards, beside what was noted. */
  readonly correction: boolean;
}

/** What came of one question, as the leaver may have it. */
export interface Copied {
  readonly step: QuestionStep;
  readonly state: AnswerState;
  /** The label of the value, or of how the question was left. */
  readonly share: Share;
  readonly value?: Value;
  readonly lines: readonly CopiedLine[];
}

/** What the leaver said, question by question: never the interviewer's own, nor what nobody entered. */
export function copiedFrom(interview: Interview, gate: Gate = mayLeave): readonly Copied[] {
  const leaves = (share: Share, kind: Kind, disclosed = false): boolean =>
    gate({ share, kind, audience: { who: 'leaver' }, destination: 'copy', disclosed });
  return questionSteps(interview)
    .map((step): Copied => {
      const answer = interview.answers.get(step.id);
      const share = valueShareOf(interview, step.question);
      const value = answer?.value;
      return {
        step,
        state: stateOf(step.question, answer),
        share,
        ...(value !== undefined && leaves(share, 'value') && { value }),
        lines: (answer?.lines ?? [])
          .map((line) => ({
            kind: line.kind,
            text: line.text,
            share: shareOf(step.question, answer, line),
            disclosed: line.disclosure !== undefined,
            correction: line.correction === true,
          }))
          .filter((line) => line.text !== '' && leaves(line.share, line.kind, line.disclosed)),
      };
    })
    .filter(({ state, value, lines }) => value !== undefined || lines.length > 0 || isLeft(state));
}

const isLeft = (state: AnswerState): boolean => state === 'refused' || state === 'dont-know';
