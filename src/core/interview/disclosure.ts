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
  return {
    question: asked?.question,
    lines: lines.filter(({ disclosure, kind }) => disclosure === id && kind !== 'remark'),
  };
}

/**
 * What the leaver's words on this question belong to from when they are written: a question that discloses takes them
 * all, once something was raised on it. The id of what is still open, else of what was raised last.
 */
export function takesWords(interview: Pick<Interview, 'copy' | 'disclosures'>, questionId: string): string | undefined {
  const kind = discloses(interview, questionId);
  const raised = interview.disclosures.filter((one) => one.questionId === questionId && one.kind === kind);
  return (raised.find(isOpen) ?? raised.at(-1))?.id;
}

/** The leaver's lines on a question that belong to nothing that must be acted on. */
export function freeLines({ answers }: Pick<Interview, 'answers'>, questionId: string): readonly number[] {
  return (answers.get(questionId)?.lines ?? [])
    .filter(({ kind, disclosure }) => kind !== 'remark' && disclosure === undefined)
    .map(({ seq }) => seq);
}

/** Words on questions that disclose that have not joined what was raised on them. */
export function linesToJoin(interview: Interview): readonly { readonly seq: number; readonly disclosure: string }[] {
  return [...interview.answers.keys()].flatMap((questionId) => {
    const disclosure = takesWords(interview, questionId);
    return disclosure === undefined ? [] : freeLines(interview, questionId).map((seq) => ({ seq, disclosure }));
  });
}

const discloses = ({ copy }: Pick<Interview, 'copy'>, questionId: string): DisclosureKind | undefined =>
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
