import { aboutTheTalk, type Measure } from '../template/measure.ts';
import { inRound, type Question, type Section } from '../template/template.ts';

export const isOpen = ({ type }: Question): boolean => type === 'open';

/** An answer in own words is asked for: by the question, by a probe, or by the room for words after it. */
export const opensUp = (question: Question): boolean =>
  isOpen(question) || question.probes.length > 0 || question.comment !== undefined;

/** What may be passed on, and whether one may get in touch: about the talk itself. */
export const isAboutTheTalk = ({ measure }: Question): boolean =>
  measure !== undefined && aboutTheTalk.includes(measure);

/** It has to be asked just so: it ends the talk, or a yes to it must be acted on. */
export const isDuty = (question: Question): boolean =>
  isAboutTheTalk(question) ||
  question.discloses !== undefined ||
  question.theme === 'safety' ||
  question.theme === 'closing';

/** What happened, not what anybody thinks of it: alternatives do not colour that. */
export const isFact = ({ type, measure = '' }: Question): boolean =>
  type === 'number' || type === 'date' || factual.includes(measure);

const factual: readonly string[] = ['next', 'raised-first', 'thinking-since'] satisfies readonly Measure[];

/** What comes first in a section: the whole round, or one question. */
export function opening(section: Section): { readonly round: boolean; readonly next?: Question } {
  const { questions } = section;
  const after = questions.findIndex((question) => !inRound(section, question));
  if (after === 0) return { round: false, ...(questions[0] && { next: questions[0] }) };
  const next = after < 0 ? undefined : questions[after];
  return { round: true, ...(next && { next }) };
}
