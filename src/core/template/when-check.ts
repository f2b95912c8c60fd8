import { modes, separations, yesNo } from '../interview/facts.ts';
import type { FileFault, Issue, Path } from '../fault.ts';
import { reasonsOf, type Codebook } from './codebook.ts';
import { excerpt, meaning } from './misfit.ts';
import type { Outline, QuestionPart } from './outline.ts';
import type { QuestionInput } from './schema.ts';
import { factNames, isFactName, type FactName } from './when.ts';

type WhenInput = NonNullable<QuestionInput['when']>;
type Condition = WhenInput[string];

/** What a key can be compared with: a closed list of values, or numbers in a range. */
interface Comparable {
  readonly values: readonly (string | number)[];
  readonly range?: 'range' | 'months';
  readonly bounds?: { readonly from: number; readonly to: number };
}

const states: readonly string[] = ['refused', 'dont-know'];

const facts: Readonly<Record<FactName, Comparable>> = {
  'leaver.separation': { values: [...separations, 'dont-know'] },
  'leaver.mode': { values: [...modes, 'dont-know'] },
  'leaver.tenure': { values: [], range: 'months' },
  'interviewer.is-manager': { values: [...yesNo, 'dont-know'] },
};

/** Every `when` asks for something that is known by then, and for values that exist. */
export function whenIssues(outline: Outline, codebook: Codebook): readonly Issue[] {
  const questions = outline.sections.flatMap((section) => section.questions);
  const ids = new Map(questions.map((part) => [part.id, part]));
  const earlier = new Set<string>();
  const check = (path: Path, when: WhenInput | undefined): readonly Issue[] =>
    Object.entries(when ?? {}).flatMap(([key, condition]) => {
      const at = [...path, 'when', key];
      const part = ids.get(key);
      if (isFactName(key)) return conditionIssues(at, key, condition, facts[key]);
      if (part === undefined)
        return outline.unreadable.has(key) ? [] : [keyIssue(at, unknownKey(key, [...ids.keys()]))];
      if (!earlier.has(key)) return [keyIssue(at, { code: 'when-forward', key })];
      const comparable = comparableOf(part, codebook);
      if (comparable === undefined) return [keyIssue(at, { code: 'when-open', key })];
      return conditionIssues(at, key, condition, comparable);
    });
  return outline.sections.flatMap((section) => [
    ...check(section.path, section.given?.when),
    ...section.questions.flatMap((part) => {
      const issues = check(part.path, part.given.when);
      earlier.add(part.id);
      return issues;
    }),
  ]);
}

const keyIssue = (path: Path, fault: FileFault): Issue => ({ path, at: 'key', fault });

function unknownKey(key: string, ids: readonly string[]): FileFault {
  return { code: 'when-unknown', key: excerpt(key), ...meaning(key, [...ids, ...factNames]) };
}

function comparableOf({ type, choices = [] }: QuestionPart, codebook: Codebook): Comparable | undefined {
  switch (type) {
    case 'scale':
      return { values: [1, 2, 3, 4, 5, ...states], range: 'range', bounds: { from: 1, to: 5 } };
    case 'enps':
      return { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...states], range: 'range', bounds: { from: 0, to: 10 } };
    case 'number':
      return { values: states, range: 'range' };
    case 'yes-no':
      return { values: [...yesNo, ...states] };
    case 'choice':
    case 'choices':
      return {
        values: [...(choices === '$reasons' ? reasonsOf(codebook) : choices).map(({ code }) => code), ...states],
      };
    default:
      return undefined;
  }
}

function conditionIssues(path: Path, key: string, condition: Condition, known: Comparable): readonly Issue[] {
  if (typeof condition !== 'object') return valueIssues(path, key, condition, known);
  if (Array.isArray(condition))
    return condition.length === 0 || known.range === 'months'
      ? [shapeIssue(path, key, known)]
      : condition.flatMap((value, index) => valueIssues([...path, index], key, value, known));
  const { from = -Infinity, to = Infinity, under } = condition;
  const fits = known.range === 'months' || (known.range === 'range' && under === undefined);
  if (!fits || Object.keys(condition).length === 0 || from > to) return [shapeIssue(path, key, known)];
  return Object.entries(condition).flatMap(([end, bound]) => boundIssues([...path, end], bound, known));
}

const shapeIssue = (path: Path, key: string, known: Comparable): Issue => ({
  path,
  fault: { code: 'when-shape', key, expected: known.range ?? 'values' },
});

function valueIssues(path: Path, key: string, value: string | number, known: Comparable): readonly Issue[] {
  if (known.range === 'months') return [shapeIssue(path, key, known)];
  const anyNumber = known.range === 'range' && known.bounds === undefined && typeof value === 'number';
  if (anyNumber || known.values.includes(value)) return [];
  const found = excerpt(String(value));
  return [{ path, fault: { code: 'when-value', key, found, known: known.values.map(String) } }];
}

function boundIssues(path: Path, found: number, { bounds }: Comparable): readonly Issue[] {
  if (bounds === undefined || (found >= bounds.from && found <= bounds.to)) return [];
  return [{ path, fault: { code: 'out-of-range', found, ...bounds } }];
}
