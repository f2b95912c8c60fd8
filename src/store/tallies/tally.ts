import { sql } from 'kysely';
import type { Counting, Tally } from '../../core/insight/tally.ts';
import { unsaid } from '../../core/interview/interview.ts';
import { aboutTheTalk } from '../../core/template/measure.ts';
import { codesFromColumn } from '../columns.ts';
import type { Connection } from '../tables.ts';
import type { Sums } from './cell.ts';
import { isCountedIn } from './once.ts';

/** Measures of which no answer is counted; of what would have kept the leaver, the lines are. */
export const notCounted: readonly string[] = [...aboutTheTalk, 'stay'];

/** How many held interviews of a place left a measure like this. */
interface Outcome {
  readonly group: string;
  readonly quarter: string;
  readonly copy: string;
  readonly measure: string;
  /** A value as JSON, or a state. */
  readonly came: string;
  readonly n: number;
}

/**
 * What was answered to the measures. SQL has grouped it; what a value means is looked up here, once for each different
 * one, which takes SQLite three times as long.
 */
export async function countTallies(connection: Connection, { by, values }: Counting): Promise<Sums<Tally>> {
  const { rows } = await sql<Outcome>`
    select place."group", place.quarter, place.copy_id as copy, question.measure, outcome.came, outcome.n
    from temp.outcome
    cross join temp.held place on place.seq = outcome.place
    cross join temp.question on question.copy_id = place.copy_id and question.id = outcome.question_id
    where question.measure not in (${sql.join(notCounted)}) and ${isCountedIn('place', sql`question.measure`)}
      and (outcome.came in (${sql.join(unsaid)}) or (outcome.labelled or question.share in (${sql.join(values)}))
        and (question.measure <> 'primary-reason' or place.free))`.execute(connection);
  const codesFor = codesBy(await meaningsIn(connection));
  const all = new Map<string, Map<string, Summed>>();
  const groups = new Map<string, Map<string, Summed>>();
  for (const outcome of rows)
    for (const each of codesFor(outcome)) {
      add(all, '', outcome.quarter, each, outcome.n);
      if (by !== undefined) add(groups, outcome.group, '', each, outcome.n);
    }
  return { all: sumsIn(all), groups: sumsIn(groups) };
}

type Summed = { -readonly [K in keyof Tally]: Tally[K] };

/** A measure with one of its codes, and both as one word. */
interface Coded {
  readonly measure: string;
  readonly code: string;
  readonly key: string;
}

const coded = (measure: string, code: string): Coded => ({ measure, code, key: `${measure} ${code}` });

/** Sums by place, then by measure and code; either the group or the quarter is empty. */
function add(
  places: Map<string, Map<string, Summed>>,
  group: string,
  quarter: string,
  { measure, code, key }: Coded,
  n: number,
): void {
  const place = group === '' ? quarter : group;
  let sums = places.get(place);
  if (sums === undefined) places.set(place, (sums = new Map()));
  const sum = sums.get(key);
  if (sum === undefined) sums.set(key, { group, quarter, measure, code, n });
  else sum.n += n;
}

const sumsIn = (places: ReadonlyMap<string, ReadonlyMap<string, Summed>>): readonly Tally[] =>
  [...places].toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, sums]) => [...sums.values()]);

/** Of a reason of a copy: whether it is sensitive, and where it drove the leaver. */
interface Meaning {
  readonly sensitive: 0 | 1 | null;
  readonly direction: string | null;
}

async function meaningsIn(connection: Connection): Promise<ReadonlyMap<string, Meaning>> {
  const { rows } = await sql<Meaning & { readonly key: string }>`
    select copy_id || ' ' || code as key, sensitive, direction from temp.reason`.execute(connection);
  return new Map(rows.map((row) => [row.key, row]));
}

/** The codes an outcome counts under; what came often is looked up once. */
function codesBy(meanings: ReadonlyMap<string, Meaning>): (outcome: Outcome) => readonly Coded[] {
  const known = new Map<string, readonly Coded[]>();
  return (outcome) => {
    const key = `${outcome.measure} ${outcome.came} ${outcome.copy}`;
    const found = known.get(key) ?? codesOf(outcome, meanings);
    known.set(key, found);
    return found;
  };
}

/**
 * Each code once. Of a list of reasons the sensitive ones are one code. A sensitive reason has no direction here: few
 * have one direction, and less the others it would be their number.
 */
function codesOf({ copy, measure, came }: Outcome, meanings: ReadonlyMap<string, Meaning>): readonly Coded[] {
  if (unsaid.includes(came)) return [coded(measure, came)];
  const codes = codesIn(came);
  const answered = coded(measure, 'answered');
  if (measure !== 'reasons' && measure !== 'primary-reason')
    return [answered, ...codes.map((code) => coded(measure, code))];
  const meaningOf = (code: string): Meaning | undefined => meanings.get(`${copy} ${code}`);
  const shown = new Set(codes.map((code) => (meaningOf(code)?.sensitive === 1 ? 'sensitive' : code)));
  const reasons = [answered, ...[...shown].map((code) => coded(measure, code))];
  if (measure === 'reasons') return reasons;
  const direction = shown.has('sensitive') ? undefined : meaningOf(codes[0] ?? '')?.direction;
  return [...reasons, coded('direction', 'answered'), ...(direction ? [coded('direction', direction)] : [])];
}

/** A number, or a code in quotes: no code has anything in it that JSON writes otherwise. */
function codesIn(came: string): readonly string[] {
  if (came.startsWith('[')) return codesFromColumn(came);
  return [came.startsWith('"') ? came.slice(1, -1) : came];
}
