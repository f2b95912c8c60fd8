import { questionsOf, type Question } from '../template/template.ts';
import type { Disclosure, DisclosureKind, Interview, NoteLine } from './interview.ts';
import { questionSteps, type QuestionStep } from './walk.ts';

/** Nobody has received it yet. */
export const isOpen = ({ receivedAt }: Pick<Disclosure, 'receivedAt'>): boolean => receivedAt === undefined;

/** Its day has passed, and nobody has received it. */
export function isOverdue(disclosure: Pick<Disclosure, 'dueOn' | 'receivedAt'>, today: string): boolean {
  return isOpen(disclosure) && disclosure.dueOn < today;
}

/** The one that what is said of this question belongs to: never two of a kind as long as nobody has received it. */
export function openOn(
  { disclosures }: Pick<Interview, 'disclosures'>,
  questionId: string,
  kind: DisclosureKind,
): Disclosure | undefined {
  return disclosures.find((one) => one.questionId === questionId && one.kind === kind && isOpen(one));
}

/** What it is about: the question as it was asked, and the lines that belong to it. */
export function matterOf(
  { copy, answers }: Interview,
  { id, questionId }: Disclosure,
): { readonly question: Question | undefined; readonly lines: readonly NoteLine[] } {
  const asked = questionsOf(copy.template).find(({ question }) => question.id === questionId);
  const lines = answers.get(questionId)?.lines ?? [];
  return { question: asked?.question, lines: lines.filter(({ disclosure }) => disclosure === id) };
}

/** Words of the leaver on questions that disclose, written once one was raised: they belong to it too. */
export function linesToJoin(interview: Interview): readonly { readonly seq: number; readonly disclosure: string }[] {
  return interview.disclosures.filter(isOpen).flatMap(({ id, kind, questionId }) => {
    const answer = interview.answers.get(questionId);
    if (discloses(interview, questionId) !== kind) return [];
    return (answer?.lines ?? [])
      .filter((line) => line.kind !== 'remark' && line.disclosure === undefined)
      .map(({ seq }) => ({ seq, disclosure: id }));
  });
}

const discloses = ({ copy }: Interview, questionId: string): DisclosureKind | undefined =>
  questionsOf(copy.template).find(({ question }) => question.id === questionId)?.question.discloses;

/** The questions with a yes that may have to be acted on, and that nobody has marked. */
export function unmarked(interview: Interview): readonly QuestionStep[] {
  return questionSteps(interview).filter(
    ({ id, question }) =>
      question.discloses !== undefined &&
      interview.answers.get(id)?.value === 'yes' &&
      !interview.disclosures.some((one) => one.questionId === id && one.kind === question.discloses),
  );
}
