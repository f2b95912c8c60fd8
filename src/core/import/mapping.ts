import type { Language } from '../language.ts';
import type { Question } from '../template/template.ts';
import type { DateForm } from './date-form.ts';

/** What a column can say about a leaver or about the talk. */
export const fields = [
  'name',
  'department',
  'role',
  'manager',
  'started_on',
  'last_day',
  'held_on',
  'separation',
  'regretted',
  'interviewer',
  'mode',
  'minutes',
  'language',
] as const;
export type Field = (typeof fields)[number];

/** The word of a mapping for a value that says nothing. */
export const notStated = 'not-stated';

/** What a cell says instead of what stands in it; by the text as it is compared (folded). */
export type Values = ReadonlyMap<string, unknown>;

/** What is made of one column. `at`: where it stands in the table, from 0. */
export type ColumnUse = { readonly column: string; readonly at: number } & (
  | { readonly kind: 'field'; readonly field: Field; readonly values?: Values }
  | {
      readonly kind: 'reason';
      readonly code: string;
      readonly when: ReadonlySet<string>;
      /** What the reasons of this column understand; nothing is there when something else takes or refuses its texts. */
      readonly understood?: ReadonlySet<string>;
    }
  | { readonly kind: 'answer'; readonly question: Question; readonly values?: Values }
  | { readonly kind: 'line'; readonly question: Question; readonly as: 'note' | 'quote' }
);

/** How the rows of a table become interviews, checked against the table, the template and the codebook. */
export interface Mapping {
  readonly source: string;
  readonly language?: Language;
  /** Where the columns stand that tell the rows apart; none: the whole row does. */
  readonly key: readonly number[];
  /** Folded texts that say nothing. */
  readonly notStated: ReadonlySet<string>;
  readonly dates: readonly DateForm[];
  readonly uses: readonly ColumnUse[];
  /** Columns that are left out, by `ignore` or by not being named; those of the key only tell rows apart. */
  readonly unused: readonly string[];
}

/** The answers from files are read by the questions' ids; a reason belongs to the question with the measure. */
export const pathOf = (use: ColumnUse, reasonsId: string): string => {
  if (use.kind === 'field') return use.field;
  return use.kind === 'reason' ? reasonsId : use.question.id;
};
