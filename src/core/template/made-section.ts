import type { Codebook } from './codebook.ts';
import { slug } from './id.ts';
import type { Asker, Material } from './material.ts';
import type { Question, Section, When } from './template.ts';
import type { Frame } from './wish.ts';

/** What a section is there for: what the file says about it depends on it. */
export type Part =
  | 'small-talk'
  | 'opening'
  | 'first'
  | 'been'
  | 'leaving'
  | 'round'
  | 'theme'
  | 'safety'
  | 'safety-own-manager'
  | 'urgent'
  | 'closing';

export interface MadeSection extends Section {
  readonly part: Part;
  readonly minutes: number;
}

/** What sections are made of: what there is, what can be asked of it by whom, and what was picked of that. */
export interface Making {
  readonly material: Material;
  readonly codebook: Codebook;
  readonly frame: Frame;
  readonly can: readonly Question[];
  readonly picked: readonly Question[];
}

/** Asked whatever was chosen: nobody can deal with a danger that nobody has told about. */
export const urgentId = 'urgent-risk';

type Sections = readonly MadeSection[];

export const smallTalk = (making: Making): Sections => taken(making, 'small-talk', making.frame.smallTalk);
export const opening = (making: Making): Sections => taken(making, 'opening', making.frame.opening);

/** Why somebody leaves, and how it has been for those who did not choose to; else how it has been, for everybody. */
export function first(making: Making): Sections {
  const { frame } = making;
  const reasons = loose(making, 'reasons');
  if (reasons.length === 0) {
    const been = taken(making, 'been', frame.first, asked(making, 'how-it-was', frame.first));
    return been.map(({ when: _, ...section }) => ({ ...section, part: 'first' }));
  }
  const minutes = sum(reasons);
  const when = reasons[0]?.when;
  const leaving = taken(
    making,
    'leaving',
    minutes,
    reasons.map((reason) => withoutSame(reason, when)),
  );
  if (when === undefined) return leaving;
  const instead = taken(making, 'been', minutes, asked(making, 'how-it-was', Math.min(frame.first, minutes)));
  return [...instead, ...leaving.map((section) => ({ ...section, when }))];
}

/** What the section hangs on is not said again at each question. */
function withoutSame(question: Question, when: When | undefined): Question {
  const { when: own, ...rest } = question;
  return JSON.stringify(own) === JSON.stringify(when) ? rest : question;
}

/** A statement alone leaves nothing to choose when it is asked which of them to say more about. */
export function round(making: Making): Sections {
  const statements = making.picked.filter(isStatement);
  if (statements.length === 0) return [];
  const talk = statements.length > 1 ? asked(making, 'round-talk', making.frame.roundTalk) : [];
  const questions = [...statements, ...talk];
  return taken(making, 'round', Math.ceil(sum(questions) + 0.5), questions);
}

/** What was picked of one theme. Reasons and safety have sections of their own. */
export function ofTheme(making: Making, theme: string): Sections {
  const questions = loose(making, theme);
  if (questions.length === 0 || theme === 'reasons' || theme === 'safety') return [];
  const title = making.codebook.themes.find(({ code }) => code === theme)?.label ?? theme;
  const cue = making.material.section(sameSubject[theme] ?? '')?.cue;
  const minutes = sum(questions);
  const id = `about-${slug(theme)}`;
  return [{ part: 'theme', id, title, record: true, minutes, questions, ...(cue !== undefined && { cue }) }];
}

/** Where a shipped section is about the same, its hint serves. */
const sameSubject: Readonly<Record<string, string>> = {
  role: 'work',
  manager: 'leadership',
  hiring: 'start',
  culture: 'culture',
  suggestions: 'suggestions',
  knowledge: 'handover',
};

/** What must be said before it is said; the own manager asks nothing and says who does. */
export function safety(making: Making, askedBy: Asker): Sections {
  const questions = loose(making, 'safety');
  const section = questions.length === 0 ? [] : taken(making, 'safety', sum(questions), questions);
  const instead = askedBy === 'manager' ? taken(making, 'safety-own-manager', 1) : [];
  const urgent = asked(making, urgentId, 1);
  const everybody = [...section, ...instead].map(({ when: _, ...rest }) => rest);
  return [...everybody, ...(urgent.length === 0 ? [] : taken(making, 'urgent', 1, urgent))];
}

export function closing(making: Making): Sections {
  const { minutes, anythingElse, sharing, contact } = making.frame.closing;
  const questions = [
    ...asked(making, 'anything-else', anythingElse),
    ...asked(making, 'sharing', sharing),
    ...asked(making, 'contact', contact),
  ];
  return questions.length === 0 ? [] : taken(making, 'closing', minutes, questions);
}

/** What is answered on a scale: statements stand in the round, whatever their theme. */
export const isStatement = ({ type }: Question): boolean => type === 'scale';

const sum = (questions: readonly Question[]): number => questions.reduce((total, { minutes }) => total + minutes, 0);

/** What was picked on a theme but statements: those are in the round. */
const loose = ({ picked }: Making, theme: string): readonly Question[] =>
  picked.filter((question) => question.theme === theme && question.id !== urgentId && !isStatement(question));

const asked = ({ can }: Making, id: string, minutes: number): readonly Question[] =>
  can.filter((question) => question.id === id).map((question) => ({ ...question, minutes }));

/** A section as the material words it, with its own time and questions; nothing is noted where nothing is asked. */
function taken({ material }: Making, id: Part, minutes: number, questions: readonly Question[] = []): Sections {
  const section = material.section(id);
  return section === undefined ? [] : [{ ...section, part: id, minutes, questions, record: questions.length > 0 }];
}
