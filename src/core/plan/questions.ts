import type { Interview } from '../interview/interview.ts';
import { knownOf } from '../interview/known.ts';
import { questionsOf, type Question, type Section, type When } from '../template/template.ts';
import { holds, isFactName } from '../template/when.ts';

type Planned = Pick<Interview, 'copy' | 'facts' | 'leaver'>;

const [fewest, most] = [3, 6];

/**
 * What the leaver may think about beforehand: the open questions that must be asked, and should there be fewer than three,
 * those that should. None that depends on something nobody knows yet, none about being treated badly, and none that only
 * makes sense after another.
 */
export function questionsToThinkAbout(interview: Planned): readonly Question[] {
  const open = questionsOf(interview.copy.template)
    .filter(({ section, question }) => isForThinking(section, question) && applies(interview, section, question))
    .map(({ question }) => question);
  const chosen = new Set(open.filter(({ priority }) => priority === 'must').slice(0, most));
  for (const question of open) if (chosen.size < fewest && question.priority === 'should') chosen.add(question);
  return open.filter((question) => chosen.has(question));
}

function isForThinking({ record, stem }: Section, { type, discloses, measure, theme }: Question): boolean {
  if (!record || stem !== undefined || type !== 'open') return false;
  if (theme === 'opening' || theme === 'closing') return false;
  return discloses === undefined && measure !== 'mistreatment' && theme !== 'safety';
}

const applies = (interview: Planned, section: Section, question: Question): boolean =>
  [section.when, question.when].every((when) => when === undefined || isKnownToHold(when, interview));

function isKnownToHold(when: When, interview: Planned): boolean {
  const known = knownOf({ ...interview, answers: new Map() });
  return Object.keys(when).every((key) => isFactName(key) && known.fact(key) !== undefined) && holds(when, known);
}
