import type { EarlierTalks, Finding } from '../insight/earlier.ts';
import type { Facts } from '../interview/facts.ts';
import type { Interview } from '../interview/interview.ts';
import { questionSteps } from '../interview/walk.ts';
import { reasonsOf, type Codebook } from '../template/codebook.ts';
import type { Question } from '../template/template.ts';
import type { Action, ActionGroup } from './action.ts';
import { themeOfReason } from './theme-of-reason.ts';

/** Something earlier talks say, and of which of them. */
export interface Ground extends Finding {
  readonly by: EarlierTalks['by'];
  readonly group: string;
}

/** A question to take time for, and because of what. */
export interface Dwelling {
  readonly question: Question;
  readonly because: readonly Ground[];
}

const mostDwelling = 5;

/** Everything that gives ground to dwell on something, department first. */
export const groundsIn = (earlier: readonly EarlierTalks[]): readonly Ground[] =>
  earlier.flatMap(({ by, group, findings }) => findings.map((finding) => ({ ...finding, by, group })));

/**
 * The questions of the talk that ask about what earlier talks say, in the order they are asked. Of a theme it is the open
 * questions, else whatever asks about it. None whose answer may have to be acted on: nobody is to press for one.
 */
export function dwellingsIn(interview: Interview, grounds: readonly Ground[]): readonly Dwelling[] {
  const steps = questionSteps(interview);
  const questions = steps.map(({ question }) => question).filter(({ discloses }) => discloses === undefined);
  const because = new Map<Question, readonly Ground[]>();
  for (const ground of grounds) {
    const asking = questionsAbout(ground, questions, interview.copy.codebook);
    const isNew = asking.some((question) => !because.has(question));
    if (isNew && because.size + asking.length > mostDwelling && because.size > 0) continue;
    for (const question of asking) because.set(question, [...(because.get(question) ?? []), ground]);
  }
  return questions.flatMap((question) => {
    const own = because.get(question);
    return own === undefined ? [] : [{ question, because: own }];
  });
}

function questionsAbout(ground: Finding, questions: readonly Question[], codebook: Codebook): readonly Question[] {
  const theme = themeOf(ground, codebook);
  if (theme === undefined) return questions.filter(({ measure }) => measure === ground.measure);
  const about = questions.filter((question) => question.theme === theme);
  const open = about.filter(({ type }) => type === 'open');
  const must = open.filter(({ priority }) => priority === 'must');
  return must.length > 0 ? must : open.length > 0 ? open : about;
}

/** What a finding is about; nothing where it is a question of its own. */
function themeOf({ measure, code }: Finding, codebook: Codebook): string | undefined {
  if (measure === 'low' || measure === 'raised') return code;
  if (measure !== 'reasons') return undefined;
  const themes = codebook.themes.map((one) => one.code);
  const isPush = reasonsOf(codebook).some((reason) => reason.code === code && reason.direction === 'push');
  return (isPush ? themeOfReason(code, themes) : undefined) ?? 'reasons';
}

/**
 * What is being done already, so that nobody promises it anew: what is open on the themes to dwell on, and on the groups of
 * the leaver. What is about another group is left out.
 */
export function actionsFor(
  interview: Interview,
  grounds: readonly Ground[],
  actions: readonly Action[],
): readonly Action[] {
  const { facts, copy } = interview;
  const themes = new Set(grounds.map((ground) => themeOf(ground, copy.codebook)));
  return actions.filter(({ status, decided, theme, group }) => {
    if (status !== 'open' || decided === 'not-now') return false;
    return group === undefined ? theme !== undefined && themes.has(theme) : isOwn(facts, group);
  });
}

function isOwn({ department, role, manager }: Facts, { by, name }: ActionGroup): boolean {
  const own: Partial<Record<ActionGroup['by'], string | undefined>> = { department, role, manager };
  return own[by] === name;
}
