import { isDate } from '../date.ts';
import type { Issue } from '../fault.ts';
import { excerpt } from './meaning.ts';
import type { QuestionPart } from './question-reader.ts';

/** The limits of a number are numbers, those of a date are days, and the first is not over the last. */
export function limitIssues({ path, type, given: { from, to } }: QuestionPart): readonly Issue[] {
  if (type !== 'number' && type !== 'date') return [];
  const wrong = [...limitIssue([...path, 'from'], type, from), ...limitIssue([...path, 'to'], type, to)];
  if (wrong.length > 0 || from === undefined || to === undefined || from <= to) return wrong;
  return [{ path: [...path, 'to'], fault: { code: 'from-over-to', from: String(from), to: String(to) } }];
}

function limitIssue(
  path: Issue['path'],
  type: 'number' | 'date',
  limit: number | string | undefined,
): readonly Issue[] {
  if (limit === undefined) return [];
  if (type === 'number')
    return typeof limit === 'number'
      ? []
      : [{ path, fault: { code: 'wrong-shape', expected: 'number', found: 'text' } }];
  if (typeof limit === 'string' && isDate(limit.trim())) return [];
  return [{ path, fault: { code: 'bad-date', found: excerpt(String(limit)) } }];
}
