import { questionsOf, type Question, type Template } from '../template/template.ts';
import type { Answer, Value } from './interview.ts';
import { measured } from './reasons.ts';

/** The question whose marks this one picks among: the one it names, and of the primary reason that of the reasons. */
export function sourceOf(template: Template, { measure, pickedFrom }: Question): Question | undefined {
  if (pickedFrom !== undefined)
    return questionsOf(template).find(({ question }) => question.id === pickedFrom)?.question;
  return measure === 'primary-reason' ? measured(template, 'reasons') : undefined;
}

/** The codes a question picks among as the answers stand; undefined: all it has. */
export function offered(
  template: Template,
  answers: ReadonlyMap<string, Answer>,
  question: Question,
): readonly string[] | undefined {
  const source = sourceOf(template, question);
  if (source === undefined) return undefined;
  const answer = answers.get(source.id);
  const marked = answer?.state === 'answered' && typeof answer.value === 'object' ? answer.value : [];
  return marked.filter((code) => !isAlone(source, code));
}

/** Whether there is anything to pick: which of the marked ones is only a question while there are several. */
export function hasPick(template: Template, answers: ReadonlyMap<string, Answer>, question: Question): boolean {
  return (offered(template, answers, question)?.length ?? 2) > 1;
}

/** What several marks do not go with: one that stands alone, or more than may be marked. */
export type PickTrouble =
  { readonly code: 'alone'; readonly found: string } | { readonly code: 'too-many'; readonly most: number };

/** Why these codes cannot be marked together, if they cannot. */
export function pickTrouble(question: Question, codes: readonly string[]): PickTrouble | undefined {
  const alone = codes.length > 1 ? codes.find((code) => isAlone(question, code)) : undefined;
  if (alone !== undefined) return { code: 'alone', found: alone };
  const { atMost = codes.length } = question;
  return codes.length > atMost ? { code: 'too-many', most: atMost } : undefined;
}

/** The marks once a code is marked or unmarked: one that stands alone takes the others with it, one too many is not taken. */
export function marksWith(question: Question, marks: readonly string[], code: string): readonly string[] {
  if (marks.includes(code)) return marks.filter((one) => one !== code);
  if (isAlone(question, code)) return [code];
  const others = marks.filter((one) => !isAlone(question, one));
  return others.length >= (question.atMost ?? Infinity) ? marks : [...others, code];
}

/** Whether what was picked asks to be said in words. */
export function wantsWords({ choices }: Question, value: Value | undefined): boolean {
  if (typeof choices !== 'object') return false;
  const codes = typeof value === 'object' ? value : [value];
  return choices.some(({ code, words }) => words === true && codes.includes(code));
}

const isAlone = ({ choices }: Question, code: string): boolean =>
  typeof choices === 'object' && choices.some((choice) => choice.code === code && choice.alone === true);
