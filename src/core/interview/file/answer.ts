import type { Issue, Path } from '../../fault.ts';
import type { Codebook } from '../../template/codebook.ts';
import { readOn, scaleOf } from '../../template/scale.ts';
import type { Question } from '../../template/template.ts';
import { answerStates, lineKinds, type AnswerState, type NewLine, type Value } from '../interview.ts';
import type { Share } from '../share.ts';
import { readValue } from './given-value.ts';
import { readKinds, readLines, readNotes, readShare, readThemes } from './lines.ts';
import { fault, fieldsOf, shapeOf, type Reading } from './reading.ts';

/** One answer as a file gives it. */
export interface FileAnswer {
  readonly state?: AnswerState;
  readonly value?: Value;
  readonly share?: Share;
  readonly lines: readonly NewLine[];
}

const givenStates = answerStates.filter((state) => state !== 'answered');

/** A state, or the key that stands for one beside a scale. */
export function stateIn(question: Question, given: unknown): AnswerState | undefined {
  const read = question.type === 'scale' ? readOn(scaleOf(question), given) : given;
  return givenStates.find((one) => one === read || one === given);
}

/** A string or list: notes of an open question, the value of another. A map: value, lines, themes, label. */
export function readAnswer(
  reading: Reading,
  path: Path,
  question: Question,
  codebook: Codebook,
  given: unknown,
): FileAnswer {
  const state = stateIn(question, given);
  if (state !== undefined) return { state, lines: [] };
  if (shapeOf(given) === 'map') return readMap(reading, path, question, codebook, given);
  if (question.type === 'open') return { lines: readNotes(reading, path, given) };
  return withValue({ lines: [] }, readValue(reading, path, question, codebook, given));
}

function readMap(reading: Reading, path: Path, question: Question, codebook: Codebook, given: unknown): FileAnswer {
  const fields = fieldsOf(reading, path, given, ['value', 'themes', 'share', 'lines', ...lineKinds]) ?? {};
  const share = readShare(reading, [...path, 'share'], fields['share']);
  const themes = readThemes(reading, [...path, 'themes'], codebook, fields['themes']);
  const lines = [...readKinds(reading, path, fields), ...readLines(reading, [...path, 'lines'], codebook, fields)];
  if (themes.length > 0 && lines.length === 0) fault(reading, [...path, 'themes'], { code: 'themes-without-lines' });
  const answer: FileAnswer = {
    lines: lines.map((one) => ({ ...one, themes: [...new Set([...themes, ...one.themes])] })),
    ...(share !== undefined && { share }),
  };
  const value = fields['value'];
  if (value === undefined) return answer;
  const state = stateIn(question, value);
  if (state !== undefined) return { ...answer, state };
  return withValue(answer, readValue(reading, [...path, 'value'], question, codebook, value));
}

const withValue = (answer: FileAnswer, value: Value | undefined): FileAnswer =>
  value === undefined ? answer : { ...answer, state: 'answered', value };

/** Something read from a file, or everything that is wrong with it. */
export type Read<T> = { readonly value: T; readonly issues?: never } | { readonly issues: readonly Issue[] };
