import type { Answer, Interview } from '../core/interview/interview.ts';
import type { Label, Share } from '../core/interview/share.ts';
import { questionsOf, type Question } from '../core/template/template.ts';
import type { Chance } from './chance.ts';
import { moodOf } from './outlook.ts';
import type { Answering } from './values.ts';

/** What the leaver says about what may go further, put on what it is about. */
export function withLabels(chance: Chance, interview: Interview, answering: Answering): Interview {
  const answers = new Map(interview.answers);
  const labelled = { ...interview, answers };
  const put = (answer: Answer | undefined): void => {
    if (answer !== undefined) answers.set(answer.questionId, answer);
  };
  const exceptions = answering.exceptions ? chance.between(1, 2) : 0;
  for (let left = exceptions; left > 0; left -= 1) put(excepted(chance, labelled, answering));
  if (chance.happens(0.06)) put(passedOn(chance, labelled));
  return labelled;
}

/** Themes nobody has anything to hide in. */
const harmless = ['opening', 'suggestions', 'next-job'];

interface InWords {
  readonly question: Question;
  readonly answer: Answer;
}

/**
 * Something that only HR sees, or not word for word; until the interview is closed also something not kept at all.
 * Mostly it is about what is bad.
 */
function excepted(chance: Chance, interview: Interview, { outlook }: Answering): Answer | undefined {
  const labels: readonly Label[] = interview.status === 'closed' ? ['hr-only', 'no-quote'] : ['not-kept', 'hr-only'];
  const label = chance.weighed(labels, () => 1) ?? 'hr-only';
  const weight = ({ question: { theme }, answer }: InWords): number =>
    harmless.includes(theme ?? '') ? 0 : answer.lines.length * (moodOf(outlook, theme) === 'bad' ? 4 : 0.02);
  const found = chance.weighed(inWords(interview), weight)?.answer;
  if (found === undefined) return undefined;
  return label === 'hr-only' ? { ...found, share: { label } } : withLine(chance, found, { label });
}

/** Something the leaver wants said in their own name: to the manager, or by the manager to those above. */
function passedOn(chance: Chance, interview: Interview): Answer | undefined {
  const { manager, interviewerIsManager } = interview.facts;
  const own = interviewerIsManager === 'yes' || manager === undefined;
  const themes = own ? ['leadership'] : ['manager', 'suggestions'];
  const fitting = inWords(interview).filter(({ question }) => themes.includes(question.theme ?? ''));
  const found = chance.weighed(fitting, () => 1)?.answer;
  const above = interview.language === 'sv' ? 'Ledningen' : 'Senior management';
  return found && withLine(chance, found, { label: 'with-name', to: own ? above : manager });
}

/** Answers in words that nothing has been said of yet. */
function inWords({ copy, answers }: Interview): readonly InWords[] {
  return questionsOf(copy.template).flatMap(({ question }) => {
    const answer = answers.get(question.id);
    if (answer === undefined || answer.lines.length === 0 || question.share !== 'share') return [];
    const labelled = answer.share !== undefined || answer.lines.some(({ share }) => share !== undefined);
    return labelled ? [] : [{ question, answer }];
  });
}

function withLine(chance: Chance, answer: Answer, share: Share): Answer {
  const at = chance.between(0, answer.lines.length - 1);
  return { ...answer, lines: answer.lines.map((line, index) => (index === at ? { ...line, share } : line)) };
}
