import type { Issue } from '../fault.ts';
import type { QuestionPart } from './question-reader.ts';
import { questionTypes, type QuestionType } from './template.ts';

const closed = questionTypes.filter((type) => type !== 'open');

/** Keys that say something about the answers of some types only. */
const typesWith: readonly (readonly [keyof QuestionPart['given'], readonly QuestionType[]])[] = [
  ['scale', ['scale']],
  ['at_most', ['choices']],
  ['from', ['number', 'date']],
  ['to', ['number', 'date']],
  ['comment', closed],
];

/** Keys that say nothing about a question of this type. */
export function typeIssues({ path, type, given }: QuestionPart): readonly Issue[] {
  const own = typesWith.flatMap(([key, types]): readonly Issue[] => {
    if (given[key] === undefined || types.includes(type)) return [];
    return [{ path: [...path, key], at: 'key', fault: { code: 'unwanted-key', key, type, types } }];
  });
  return [...own, ...aloneIssues({ path, type, given })];
}

/** Only where several may be marked can one go with no other. */
function aloneIssues({
  path,
  type,
  given: { choices },
}: Pick<QuestionPart, 'path' | 'type' | 'given'>): readonly Issue[] {
  if (type === 'choices' || typeof choices !== 'object') return [];
  return choices.flatMap((choice, index): readonly Issue[] => {
    if (typeof choice === 'string' || choice.alone === undefined || type !== 'choice') return [];
    const fault = { code: 'unwanted-key', key: 'alone', type, types: ['choices'] } as const;
    return [{ path: [...path, 'choices', index, 'alone'], at: 'key', fault }];
  });
}
