import { withFallbacks } from '../template/reference.ts';
import { textIn } from '../language.ts';
import type { Interview, NoteLine } from '../interview/interview.ts';
import { shareOf, valueShareOf, type Share } from '../interview/share.ts';
import { valueCell } from '../interview/value.ts';
import { questionSteps, stateOf, type QuestionStep } from '../interview/walk.ts';
import { mayLeave, type Audience, type Destination, type Gate, type Kind } from '../privacy/may-leave.ts';
import type { Row, RowOptions } from './row.ts';

export const answerColumns = [
  'interview_id',
  'section_id',
  'question_id',
  'question',
  'type',
  'theme',
  'measure',
  'state',
  'value',
  'share',
  'seconds',
  'share_with',
] as const;

export const noteColumns = [
  'interview_id',
  'question_id',
  'line',
  'kind',
  'text',
  'themes',
  'share',
  'share_with',
  'written_at',
] as const;

/** Where the rows go; decides with the label what stands in them. */
export interface Reader {
  readonly audience: Audience;
  readonly destination: Destination;
  /** Only tests hand in another than mayLeave. */
  readonly gate?: Gate;
}

const hrExport: Reader = { audience: { who: 'hr' }, destination: 'export' };

/** A row for each question that applied in a recorded section; a value that may not leave is left empty. */
export function answerRows(
  interview: Interview,
  reader: Reader = hrExport,
  steps = questionSteps(interview),
): readonly Row[] {
  return steps.map(({ section, question }) => {
    const answer = interview.answers.get(question.id);
    const share = valueShareOf(interview, question);
    return {
      interview_id: interview.id,
      section_id: section.id,
      question_id: question.id,
      question: withFallbacks(textIn(question.ask, interview.language)),
      type: question.type,
      theme: question.theme,
      measure: question.measure,
      state: stateOf(question, answer),
      value: leaves(reader, share, 'value') ? valueCell(answer?.value) : undefined,
      share: share.label,
      seconds: answer !== undefined && answer.seconds > 0 ? answer.seconds : undefined,
      share_with: share.to,
    };
  });
}

/** A row for each line that may leave, numbered within its question. */
export function noteRows(
  interview: Interview,
  { withRemarks }: RowOptions,
  reader: Reader = hrExport,
  steps = questionSteps(interview),
): readonly Row[] {
  return steps.flatMap((step) => {
    const answer = interview.answers.get(step.id);
    const lines = answer?.lines ?? [];
    return lines
      .map((line) => ({ line, share: shareOf(step.question, answer, line) }))
      .filter(({ line, share }) => leaves(reader, share, line.kind, withRemarks, line.disclosure !== undefined))
      .map(({ line, share }, index) => noteRow(interview.id, step, line, share, index + 1));
  });
}

function noteRow(id: string, step: QuestionStep, line: NoteLine, share: Share, number: number): Row {
  return {
    interview_id: id,
    question_id: step.id,
    line: number,
    kind: line.kind,
    text: line.text,
    themes: line.themes.join('|'),
    share: share.label,
    share_with: share.to,
    written_at: line.writtenAt,
    // in `show --json` only: notes.csv keeps its columns
    ...(line.correction === true && { correction: 'yes' }),
  };
}

function leaves(
  { audience, destination, gate = mayLeave }: Reader,
  share: Share,
  kind: Kind,
  withRemarks = false,
  disclosed = false,
): boolean {
  return gate({ share, kind, audience, destination, withRemarks, disclosed });
}
