import { yesNo } from '../interview/facts.ts';
import { unsaid } from '../interview/interview.ts';
import type { FileFault, Issue, Path } from '../fault.ts';
import { reasonsOf, type Codebook } from './codebook.ts';
import { factValues } from './fact-values.ts';
import { fewMeanings } from './few-meanings.ts';
import { excerpt } from './meaning.ts';
import type { Outline } from './outline.ts';
import type { GatePart, QuestionPart } from './question-reader.ts';
import { scaleOf, valuesOn } from './scale.ts';
import type { Condition, QuestionInput } from './schema.ts';
import type { Range } from './template.ts';
import { factNames, isFactName } from './when.ts';

type WhenInput = NonNullable<QuestionInput['when']>;

/** What a key can be compared with: a closed list of values, or numbers in a range. */
interface Comparable {
  readonly values: readonly (string | number)[];
  readonly range?: 'range' | 'months';
  /** Keys of a scale, in either case; a number is written as one too. */
  readonly keys?: readonly string[];
  /** Any number is a value. */
  readonly any?: true;
  readonly bounds?: { readonly from: number; readonly to: number };
}

const comparableFact = (values: readonly string[] | undefined): Comparable =>
  values === undefined ? { values: [], range: 'months' } : { values };

/** Every `when` asks for something that is known by then, and for values that exist. */
export function whenIssues(outline: Outline, codebook: Codebook): readonly Issue[] {
  const questions = outline.sections.flatMap((section) => section.questions);
  // Of two with one id the first is meant; the other is told of.
  const ids = new Map(questions.map((part) => [part.id, part] as const).toReversed());
  const earlier = new Set<string>();
  const meant = fewMeanings();
  const comparables = new Map<QuestionPart, Weighed | undefined>();
  const weighedOf = (part: QuestionPart): Weighed | undefined => {
    if (!comparables.has(part)) comparables.set(part, weighed(comparableOf(part, codebook)));
    return comparables.get(part);
  };
  const checkKey = (at: Path, key: string, condition: Condition): readonly Issue[] => {
    const part = ids.get(key);
    if (isFactName(key)) return conditionIssues(at, key, condition, weighed(comparableFact(factValues[key])));
    if (part === undefined)
      return outline.unreadable.has(key)
        ? []
        : [keyIssue(at, { code: 'when-unknown', key: excerpt(key), ...meant(key, [...ids.keys(), ...factNames]) })];
    if (!earlier.has(key)) return [keyIssue(at, { code: 'when-forward', key })];
    const comparable = weighedOf(part);
    if (comparable === undefined) return [keyIssue(at, { code: 'when-open', key })];
    return conditionIssues(at, key, condition, comparable);
  };
  const check = (path: Path, when: WhenInput = {}): readonly Issue[] =>
    Object.entries(when).flatMap(([key, condition]) => checkKey([...path, 'when', key], key, condition));
  const gates = new Set<string>();
  const checkGate = (gate: GatePart | undefined): readonly Issue[] => {
    if (gate === undefined || gates.has(gate.path.join())) return [];
    gates.add(gate.path.join());
    return checkKey([...gate.path, 'when'], gate.parent, gate.when);
  };
  return outline.sections.flatMap((section) => [
    ...check(section.path, section.given?.when),
    ...section.questions.flatMap((part) => {
      const issues = [...checkGate(part.gate), ...check(part.path, part.given.when), ...askedTwice(part)];
      earlier.add(part.id);
      return issues;
    }),
  ]);
}

/** The answer that a question follows on is its gate's to ask about. */
function askedTwice({ path, gate, given }: QuestionPart): readonly Issue[] {
  if (gate === undefined || given.when?.[gate.parent] === undefined) return [];
  return [keyIssue([...path, 'when', gate.parent], { code: 'when-gate', key: gate.parent })];
}

const keyIssue = (path: Path, fault: FileFault): Issue => ({ path, at: 'key', fault });

function comparableOf(part: QuestionPart, codebook: Codebook): Comparable | undefined {
  const { type, choices = [] } = part;
  switch (type) {
    case 'scale': {
      const scale = scaleOf(part);
      const keys = [...(scale.points ?? []), scale.notStated].flatMap((one) => one?.key ?? []);
      return { values: [...valuesOn(scale), ...unsaid], keys, range: 'range', bounds: scale };
    }
    case 'enps':
      return { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...unsaid], range: 'range', bounds: { from: 0, to: 10 } };
    case 'number':
      return { values: unsaid, range: 'range', any: true };
    case 'yes-no':
      return { values: [...yesNo, ...unsaid] };
    case 'choice':
    case 'choices':
      return {
        values: [...(choices === '$reasons' ? reasonsOf(codebook) : choices).map(({ code }) => code), ...unsaid],
      };
    default:
      return undefined;
  }
}

/** The same, with all that counts worked out once: there may be thousands of conditions on one question. */
interface Weighed extends Comparable {
  readonly all: ReadonlySet<string | number>;
  readonly names: readonly string[];
}

function weighed(known: Comparable): Weighed;
function weighed(known: Comparable | undefined): Weighed | undefined;
function weighed(known: Comparable | undefined): Weighed | undefined {
  if (known === undefined) return undefined;
  const { values, keys = [] } = known;
  return { ...known, all: new Set(values), names: [...new Set([...values.map(String), ...keys])] };
}

function conditionIssues(path: Path, key: string, condition: Condition, known: Weighed): readonly Issue[] {
  if (typeof condition !== 'object') return valueIssues(path, key, condition, known);
  if (Array.isArray(condition))
    return condition.length === 0 || known.range === 'months'
      ? [shapeIssue(path, key, known)]
      : condition.flatMap((value, index) => valueIssues([...path, index], key, value, known));
  return rangeIssues(path, key, condition, known);
}

function rangeIssues(path: Path, key: string, condition: Range, known: Comparable): readonly Issue[] {
  const { from = -Infinity, to = Infinity, under } = condition;
  const fits = known.range === 'months' || (known.range === 'range' && under === undefined);
  if (!fits || Object.keys(condition).length === 0 || from > to) return [shapeIssue(path, key, known)];
  return Object.entries(condition).flatMap(([end, bound]) => boundIssues([...path, end], bound, known));
}

const shapeIssue = (path: Path, key: string, known: Comparable): Issue => ({
  path,
  fault: { code: 'when-shape', key, expected: known.range ?? 'values' },
});

function valueIssues(path: Path, key: string, value: string | number, known: Weighed): readonly Issue[] {
  if (known.range === 'months') return [shapeIssue(path, key, known)];
  const isAny = known.any === true && typeof value === 'number';
  const { all, names, keys = [] } = known;
  const isKey = keys.some((one) => one.toLowerCase() === String(value).trim().toLowerCase());
  if (isAny || isKey || all.has(value)) return [];
  return [{ path, fault: { code: 'when-value', key, found: excerpt(String(value)), known: names } }];
}

function boundIssues(path: Path, found: number, { bounds }: Comparable): readonly Issue[] {
  if (bounds === undefined || (found >= bounds.from && found <= bounds.to)) return [];
  return [{ path, fault: { code: 'out-of-range', found, from: bounds.from, to: bounds.to } }];
}
