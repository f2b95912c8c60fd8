import type { Issue } from '../fault.ts';
import { reservedCodes } from './id.ts';
import { excerpt, type Meaning } from './meaning.ts';
import type { QuestionPart } from './question-reader.ts';
import { repeated } from './repeated.ts';

/** What is wrong with what there is to choose from. `all` are the questions of the template in order. */
export function choiceIssues(part: QuestionPart, all: readonly QuestionPart[], meaning: Meaning): readonly Issue[] {
  const { path, type, given, choices } = part;
  const wanted = type === 'choice' || type === 'choices';
  const at = [...path, 'choices'];
  if (given.choices === undefined) return wanted ? [{ path, fault: { code: 'missing-choices', type } }] : [];
  if (!wanted) return [{ path: at, at: 'key', fault: { code: 'unwanted-choices', type } }];
  if (part.pickedFrom !== undefined) return pickedIssues(part, part.pickedFrom, all, meaning);
  return typeof choices === 'object' ? [...listIssues(at, choices), ...mostIssues(part, choices.length)] : [];
}

function listIssues(
  at: Issue['path'],
  choices: Exclude<QuestionPart['choices'], '$reasons' | undefined>,
): readonly Issue[] {
  const codes = choices.map(({ code }) => code);
  return [
    ...(choices.length < 2 ? [{ path: at, fault: { code: 'too-few-choices' } } as const] : []),
    ...repeated(codes.map((id, index) => ({ id, path: [...at, index, 'code'] }))),
    ...codes.flatMap((found, index): readonly Issue[] =>
      reservedCodes.includes(found) ? [{ path: [...at, index, 'code'], fault: { code: 'reserved-code', found } }] : [],
    ),
  ];
}

function mostIssues({ path, given: { at_most: found } }: QuestionPart, to: number): readonly Issue[] {
  if (found === undefined || found <= to) return [];
  return [{ path: [...path, 'at_most'], fault: { code: 'out-of-range', found, from: 1, to } }];
}

/** One picks among what was marked in a question before. */
function pickedIssues(
  { path, id }: QuestionPart,
  from: string,
  all: readonly QuestionPart[],
  meaning: Meaning,
): readonly Issue[] {
  const before = all.slice(
    0,
    all.findIndex((one) => one.id === id),
  );
  const known = before.filter(({ type }) => type === 'choices').map((one) => `$${one.id}`);
  const found = `$${from}`;
  if (known.includes(found)) return [];
  const meant = meaning(found, ['$reasons', ...known]);
  return [{ path: [...path, 'choices'], fault: { code: 'picked-from', found: excerpt(found), ...meant } }];
}
