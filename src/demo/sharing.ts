import type { Answer, Interview } from '../core/interview/interview.ts';
import type { Label, Share } from '../core/interview/share.ts';
import { questionsOf } from '../core/template/template.ts';
import type { Chance } from './chance.ts';

/** What the leaver says about what may go further, put on what it is about. */
export function withLabels(chance: Chance, interview: Interview, exceptions: boolean): Interview {
  const answers = new Map(interview.answers);
  const labelled = { ...interview, answers };
  const put = (answer: Answer | undefined): void => {
    if (answer !== undefined) answers.set(answer.questionId, answer);
  };
  for (let left = exceptions ? chance.between(1, 2) : 0; left > 0; left -= 1) put(excepted(chance, labelled));
  if (chance.happens(0.06)) put(passedOn(chance, labelled));
  return labelled;
}

/** Something that only HR sees, or not word for word; until the interview is closed also something not kept at all. */
function excepted(chance: Chance, interview: Interview): Answer | undefined {
  const labels: readonly Label[] = interview.status === 'closed' ? ['hr-only', 'no-quote'] : ['not-kept', 'hr-only'];
  const label = chance.weighed(labels, () => 1) ?? 'hr-only';
  const answer = chance.weighed(inWords(interview), ({ lines }) => lines.length);
  if (answer === undefined) return undefined;
  return label === 'hr-only' ? { ...answer, share: { label } } : withLine(chance, answer, { label });
}

/** Something the leaver wants said in their own name, to the manager if it is not the manager who asks. */
function passedOn(chance: Chance, interview: Interview): Answer | undefined {
  const { manager, interviewerIsManager } = interview.facts;
  const answer = chance.weighed(
    inWords(interview, ['manager', 'leadership', 'suggestions', 'recommendation']),
    () => 1,
  );
  const to = interviewerIsManager === 'yes' ? 'HR' : (manager ?? 'HR');
  return answer && withLine(chance, answer, { label: 'with-name', to });
}

/** Answers in words that nothing has been said of yet. */
function inWords({ copy, answers }: Interview, themes?: readonly string[]): readonly Answer[] {
  return questionsOf(copy.template).flatMap(({ question }) => {
    const answer = answers.get(question.id);
    if (answer === undefined || answer.lines.length === 0 || question.share !== 'share') return [];
    const labelled = answer.share !== undefined || answer.lines.some(({ share }) => share !== undefined);
    return labelled || themes?.includes(question.theme ?? '') === false ? [] : [answer];
  });
}

function withLine(chance: Chance, answer: Answer, share: Share): Answer {
  const at = chance.between(0, answer.lines.length - 1);
  return { ...answer, lines: answer.lines.map((line, index) => (index === at ? { ...line, share } : line)) };
}
