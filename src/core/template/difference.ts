import type { Text } from '../language.ts';
import { withWrittenConditions } from './as-written.ts';
import { isAlike, type Change } from './change.ts';
import { questionChanges, sectionChanges, wholeChanges } from './changes.ts';
import { longestCommon } from './marked-words.ts';
import { questionsOf, type Question, type Section, type Template } from './template.ts';

/** A section or a question that is not as it was. */
export interface PartDifference {
  readonly what: 'added' | 'removed' | 'changed';
  readonly id: string;
  /** The id it had, where that is another. */
  readonly was?: string;
  /** What it is called or asks: as it is now, else as it was. */
  readonly name: Text;
  /** Of a question: the section it stands in. */
  readonly section?: string;
  /** It stands elsewhere: after that one, else first; and of a question, the section it came from. */
  readonly moved?: { readonly after?: string; readonly from?: string };
  readonly changes: readonly Change[];
}

export interface Difference {
  readonly whole: readonly Change[];
  readonly sections: readonly PartDifference[];
  readonly questions: readonly PartDifference[];
}

/** A question of the later template and what it was in the earlier one. */
export interface Pair {
  readonly before: Question;
  readonly after: Question;
}

/** What an author changed between two templates, as the keys of the format say it. */
export function differenceOf(earlier: Template, later: Template): Difference {
  const [before, after] = [withWrittenConditions(earlier), withWrittenConditions(later)];
  return {
    whole: wholeChanges(before, after),
    sections: sectionDifferences(writtenSections(before), writtenSections(after)),
    questions: questionDifferences(before, after),
  };
}

export const isSame = ({ whole, sections, questions }: Difference): boolean =>
  whole.length + sections.length + questions.length === 0;

/** Of the section that a template without sections has, the title is the template's and no author's. */
const writtenSections = ({ title, sections }: Template): readonly Section[] =>
  sections.map((section) =>
    section.id === 'questions' && isAlike(section.title, title) ? { ...section, title: '' } : section,
  );

function sectionDifferences(before: readonly Section[], after: readonly Section[]): readonly PartDifference[] {
  const earlier = new Map(before.map((section) => [section.id, section]));
  const ids = after.map(({ id }) => id);
  const moved = movedIn(
    before.map(({ id }) => id),
    ids,
  );
  return [
    ...after.flatMap((section, at): readonly PartDifference[] => {
      const { id, title: name } = section;
      const was = earlier.get(id);
      if (was === undefined) return [{ what: 'added', id, name, changes: [] }];
      const changes = sectionChanges(was, section);
      const place = moved.has(id) ? { moved: afterIn(ids, at) } : {};
      return changes.length === 0 && !moved.has(id) ? [] : [{ what: 'changed', id, name, ...place, changes }];
    }),
    ...before
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, title: name }): PartDifference => ({ what: 'removed', id, name, changes: [] })),
  ];
}

function questionDifferences(before: Template, after: Template): readonly PartDifference[] {
  const pairs = new Map(pairsOf(before, after).map((pair) => [pair.after.id, pair.before]));
  const [asked, asks] = [questionsOf(before), questionsOf(after)];
  const names = new Map([...pairs].map(([id, { id: was }]) => [was, id]));
  const sectionOf = new Map(asked.map(({ section, question }) => [question.id, section.id]));
  const ids = asks.map(({ question }) => question.id);
  const moved = movedIn(
    asked.map(({ question }) => names.get(question.id) ?? ''),
    ids,
  );
  return [
    ...asks.flatMap(({ section, question }, at): readonly PartDifference[] => {
      const { id, ask: name } = question;
      const was = pairs.get(id);
      if (was === undefined) return [{ what: 'added', id, name, section: section.id, changes: [] }];
      const changes = questionChanges(was, question);
      const from = sectionOf.get(was.id);
      const isElsewhere = moved.has(id) || from !== section.id;
      if (changes.length === 0 && !isElsewhere && was.id === id) return [];
      const place = { ...afterIn(ids, at), ...(from !== undefined && from !== section.id && { from }) };
      const rest = { ...(was.id !== id && { was: was.id }), ...(isElsewhere && { moved: place }) };
      return [{ what: 'changed', id, name, section: section.id, ...rest, changes }];
    }),
    ...asked
      .filter(({ question }) => !names.has(question.id))
      .map(({ section, question: { id, ask: name } }): PartDifference => {
        return { what: 'removed', id, name, section: section.id, changes: [] };
      }),
  ];
}

/** By the id it has, or says that it had. */
export function pairsOf(before: Template, after: Template): readonly Pair[] {
  const earlier = new Map(questionsOf(before).map(({ question }) => [question.id, question]));
  const taken = new Set(questionsOf(after).map(({ question }) => question.id));
  return questionsOf(after).flatMap(({ question }) => {
    const said = question.equivalentTo !== undefined && !taken.has(question.equivalentTo);
    const was = earlier.get(question.id) ?? (said ? earlier.get(question.equivalentTo ?? '') : undefined);
    return was === undefined ? [] : [{ before: was, after: question }];
  });
}

/** Those that are in both lists, and not where the others are. */
function movedIn(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const kept = new Set(longestCommon(before, after).map(([, at]) => after[at]));
  return new Set(after.filter((id) => before.includes(id) && !kept.has(id)));
}

function afterIn(ids: readonly string[], at: number): { readonly after?: string } {
  const after = ids[at - 1];
  return after === undefined ? {} : { after };
}
