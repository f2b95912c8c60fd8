import { folded } from '../../interview/leaver.ts';
import { measured } from '../../interview/reasons.ts';
import { choicesOf } from '../../interview/value.ts';
import type { TemplateCopy } from '../../interview/interview.ts';
import { questionsOf } from '../../template/template.ts';
import { notStated, type Field } from '../mapping.ts';
import { fieldCodes } from '../read-use.ts';
import { noWords, yesWords } from '../yes-or-no.ts';
import { datesOf, isDated } from './dates.ts';
import { scaleOf } from './scale.ts';
import { nothingOf, statedOf, type SeenColumn } from './seen.ts';
import { commentWords, fieldWords, firstKnown, reasonWords, scaleWords, separationWords } from './words.ts';

/** A value as a mapping would have it, and how often it stands there. */
export interface ProposedValue {
  readonly text: string;
  readonly code: string | number;
  readonly count: number;
}

/** What a column that is left out resembles. */
type Looks = 'key' | 'reason' | 'scale' | 'other';

/** What a column could be used for, to be looked at by a person. */
export type ProposedUse =
  | { readonly kind: 'field'; readonly field: Field; readonly values?: readonly ProposedValue[] }
  | { readonly kind: 'reason'; readonly code: string; readonly when: readonly string[]; readonly count: number }
  | { readonly kind: 'answer'; readonly question: string; readonly values: readonly ProposedValue[] }
  | { readonly kind: 'line'; readonly question: string }
  | { readonly kind: 'ignore'; readonly looks: Looks; readonly stated: SeenColumn };

export interface Proposal {
  readonly key?: string;
  readonly notStated: readonly string[];
  readonly dates: readonly string[];
  readonly columns: readonly { readonly name: string; readonly use: ProposedUse }[];
}

/** A mapping for a table, guessed by the names of its columns and by what stands in them. */
export function proposeMapping(columns: readonly SeenColumn[], copy: TemplateCopy): Proposal {
  const taken = new Set<string>();
  const dates = datesOf(columns.filter(isDated));
  const key = columns.find(({ unique }) => unique)?.name;
  return {
    ...(key !== undefined && { key }),
    notStated: nothingOf(columns).filter((text) => text !== '' && (folded(text) !== 'm' || columns.some(scaleOf))),
    dates,
    columns: columns.map((column) => ({
      name: column.name,
      use: column.name === key ? left(column, 'key') : useOf(column, copy, taken),
    })),
  };
}

const left = (stated: SeenColumn, looks: Looks): ProposedUse => ({
  kind: 'ignore',
  looks,
  stated,
});

/** Each field and each question is used once, by the first column that looks like it. */
function useOf(column: SeenColumn, copy: TemplateCopy, taken: Set<string>): ProposedUse {
  const use = guess(column, copy, taken);
  if (use.kind === 'field') taken.add(use.field);
  if (use.kind === 'answer') taken.add(use.question);
  return use;
}

function guess(column: SeenColumn, copy: TemplateCopy, taken: ReadonlySet<string>): ProposedUse {
  const scale = scaleOf(column);
  if (scale !== undefined) return scaleUse(column, scale, copy, taken);
  const crosses = crossesOf(column);
  if (crosses !== undefined) return reasonUse(column, crosses, copy);
  const field = firstKnown(
    fieldWords.filter(([name]) => suits(name, column) && !taken.has(name)),
    column.name,
  );
  if (field !== undefined) return fieldUse(column, field);
  const comment = questionsOf(copy.template).find(({ question }) => question.id === 'anything-else')?.question;
  const isComment = comment?.type === 'open' && commentWords.test(column.name);
  return isComment ? { kind: 'line', question: comment.id } : left(column, 'other');
}

/** Days are days, and a name or a department is none. */
function suits(field: Field, column: SeenColumn): boolean {
  return ['started_on', 'last_day', 'held_on'].includes(field) === isDated(column);
}

function fieldUse(column: SeenColumn, field: Field): ProposedUse {
  const codes = fieldCodes[field];
  if (codes === undefined) return { kind: 'field', field };
  if (column.more) return left(column, 'other');
  const values = statedOf(column).map(([text, count]) => {
    const code = codes.find((one) => one === folded(text)) ?? yesOf(text, codes) ?? firstKnown(separationWords, text);
    return { text, count, code: code !== undefined && codes.includes(code) ? code : notStated };
  });
  return { kind: 'field', field, values };
}

const yesOf = (text: string, codes: readonly string[]): string | undefined => {
  if (!codes.includes('yes')) return undefined;
  return yesWords.has(folded(text)) ? 'yes' : noWords.has(folded(text)) ? 'no' : undefined;
};

/** The texts that are a cross in a column that has crosses and nothing else. */
function crossesOf(column: SeenColumn): readonly string[] | undefined {
  const stated = statedOf(column).map(([text]) => text);
  const crosses = stated.filter((text) => yesWords.has(folded(text)));
  const others = stated.filter((text) => !yesWords.has(folded(text)));
  const isCrossed = crosses.length > 0 && others.every((text) => noWords.has(folded(text)));
  return isCrossed && (others.length > 0 || crosses.every((text) => folded(text) === 'x')) ? crosses : undefined;
}

function reasonUse(column: SeenColumn, when: readonly string[], { template, codebook }: TemplateCopy): ProposedUse {
  const question = measured(template, 'reasons');
  const codes = question === undefined ? [] : choicesOf(question, codebook).map(({ code }) => code);
  const code = firstKnown(
    reasonWords.filter(([one]) => codes.includes(one)),
    column.name,
  );
  if (code === undefined) return left(column, 'reason');
  const count = when.reduce((sum, text) => sum + (column.counts.get(text) ?? 0), 0);
  return { kind: 'reason', code, when, count };
}

function scaleUse(
  column: SeenColumn,
  scale: ReadonlyMap<string, number>,
  { template }: TemplateCopy,
  taken: ReadonlySet<string>,
): ProposedUse {
  const usual = questionsOf(template).filter(
    ({ question }) => question.type === 'scale' && question.scale === undefined,
  );
  const scales = usual.map(({ question }) => question.id);
  const open = scaleWords.filter(([id]) => scales.includes(id) && !taken.has(id));
  const question = firstKnown(open, column.name);
  if (question === undefined) return left(column, 'scale');
  const values = statedOf(column).map(([text, count]) => ({ text, count, code: scale.get(folded(text)) ?? 0 }));
  return { kind: 'answer', question, values: values.toSorted((one, other) => other.code - one.code) };
}
