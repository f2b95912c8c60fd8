import type { Answer, Interview, NoteLine } from '../core/interview/interview.ts';
import { measured } from '../core/interview/reasons.ts';
import type { Label, Share } from '../core/interview/share.ts';
import { questionsOf, type Question } from '../core/template/template.ts';
import type { Chance } from './chance.ts';

/** What the leaver said about what may go further, put on what it is about. */
export function withLabels(chance: Chance, interview: Interview, exceptions: boolean): Interview {
  const answers = new Map(interview.answers);
  if (exceptions) for (let left = chance.between(1, 2); left > 0; left -= 1) except(chance, interview, answers);
  if (chance.happens(0.06)) passOn(chance, interview, answers);
  return { ...interview, answers };
}

/** What is not kept is gone when the interview is closed. */
function except(chance: Chance, interview: Interview, answers: Map<string, Answer>): void {
  const kept: readonly Label[] = interview.status === 'held' ? ['hr-only', 'no-quote', 'not-kept'] : ['hr-only', 'no-quote'];
  const label = chance.weighed(kept, (one) => (one === 'not-kept' ? 2 : 1)) ?? 'hr-only';
  const answer = chance.weighed(free(interview, answers), ({ lines }) => lines.length);
  if (answer === undefined) return;
  const labelled = label === 'hr-only' ? { ...answer, share: { label } } : withLine(chance, answer, { label });
  answers.set(answer.questionId, labelled);
}

/** Something the leaver wants said in their name. */
function passOn(chance: Chance, { copy, facts, answers: said }: Interview, answers: Map<string, Answer>): void {
  const themes = ['manager', 'leadership', 'suggestions', 'recommendation'];
  const fitting = questionsOf(copy.template).filter(({ question }) => themes.includes(question.theme ?? ''));
  const found = fitting.flatMap(({ question }) => free({ copy, answers: said }, answers).filter(({ questionId }) => questionId === question.id));
  const answer = chance.weighed(found, () => 1);
  const to = facts.interviewerIsManager === 'yes' ? undefined : facts.manager;
  if (answer !== undefined) answers.set(answer.questionId, withLine(chance, answer, { label: 'with-name', to: to ?? 'HR' }));
}

/** Answers in words that are shared as they are. */
function free({ copy }: Pick<Interview, 'copy' | 'answers'>, answers: ReadonlyMap<string, Answer>): readonly Answer[] {
  const closed: readonly (Question | undefined)[] = [measured(copy.template, 'sharing'), measured(copy.template, 'contact')];
  return questionsOf(copy.template).flatMap(({ question }) => {
    const answer = answers.get(question.id);
    if (answer === undefined || answer.lines.length === 0 || closed.includes(question)) return [];
    const open = question.share === 'share' && answer.share === undefined && answer.lines.every(({ share }) => !share);
    return open ? [answer] : [];
  });
}

function withLine(chance: Chance, answer: Answer, share: Share): Answer {
  const at = chance.between(0, answer.lines.length - 1);
  const lines: readonly NoteLine[] = answer.lines.map((line, index) => (index === at ? { ...line, share } : line));
  return { ...answer, lines };
}
