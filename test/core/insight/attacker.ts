import type { Row } from '../../../src/core/export/row.ts';

/**
 * Somebody who has a report and wants to know how many there are in a small group. They know every group and quarter
 * there is and how a report is made, and calculate with what is printed: each printed base is the sum of the cells
 * (group, quarter) it stands for, and a place without a row has none.
 */
export interface Attacker {
  /** Whether the number of interviews in these cells together follows from what is printed. */
  knows(wanted: (group: string, quarter: string) => boolean): boolean;
}

export interface Places {
  readonly groups: readonly string[];
  readonly quarters: readonly string[];
  /** The groups that are not asked why they leave, in a report by separation. */
  readonly saysWhy?: readonly string[];
}

type Vector = readonly number[];

/** Measures that have the same base; numbers of one tell about the other. */
const sameBase: readonly (readonly string[])[] = [
  ['status', 'raised'],
  ['primary-reason', 'direction'],
];

export function attackerOf(rows: readonly Row[], measure: string, code: string, places: Places): Attacker {
  const about = sameBase.find((names) => names.includes(measure)) ?? [measure];
  const own = rows
    .filter((row) => about.includes(String(row['measure'])) && (measure !== 'score' || row['code'] === code))
    .filter((row) => row['code'] !== 'refused' && row['code'] !== 'dont-know' && baseIn(row) !== 'another');
  const isZero = zeros(own, places);
  const cells = places.groups.flatMap((group) => places.quarters.map((quarter) => ({ group, quarter })));
  const left = cells.filter(({ group, quarter }) => !isZero(group, quarter));
  const vector = (wanted: (group: string, quarter: string) => boolean): Vector =>
    left.map(({ group, quarter }) => (wanted(group, quarter) ? 1 : 0));
  const equations = [
    ...own.filter((row) => baseIn(row) === 'shown').map((row) => vector(standsFor(row))),
    ...askedOf(rows, about, places).map(vector),
  ];
  const known = rankOf(equations);
  return { knows: (wanted) => rankOf([...equations, vector(wanted)]) === known };
}

/** Of the coverage, only the row of those held is about its base; what was planned or cancelled is nobody's answer. */
function baseIn({ measure, code, hidden }: Row): 'shown' | 'hidden' | 'another' {
  if (hidden === 'true') return 'hidden';
  return measure === 'status' && code !== 'held' ? 'another' : 'shown';
}

const isOfWhole = ({ group_by: by, period }: Row): boolean => by === 'all' && period === 'all';

function standsFor(row: Row): (group: string, quarter: string) => boolean {
  if (isOfWhole(row)) return () => true;
  if (row['group_by'] !== 'all') return (group) => group === row['group'];
  const [from = '', to = from] = String(row['period']).split('..');
  return (_, quarter) => quarter >= from && quarter <= to;
}

/** A place that is left out where others of its margin are not has nobody in it. */
function zeros(rows: readonly Row[], { groups, quarters }: Places): (group: string, quarter: string) => boolean {
  const listed = rows.filter(({ section }) => section !== 'patterns');
  const named = new Set(listed.filter((row) => row['group_by'] !== 'all').map((row) => row['group']));
  const dated = new Set(listed.filter(({ period }) => period !== 'all').map((row) => row['period']));
  const noGroup = new Set(named.size === 0 ? [] : groups.filter((group) => !named.has(group)));
  const noQuarter = new Set(dated.size === 0 ? [] : quarters.filter((quarter) => !dated.has(quarter)));
  return (group, quarter) => noGroup.has(group) || noQuarter.has(quarter);
}

/** By separation, those asked for a reason are the sum of some groups, and so are those of them who gave one. */
function askedOf(
  rows: readonly Row[],
  about: readonly string[],
  { saysWhy }: Places,
): readonly ((group: string) => boolean)[] {
  const isPrinted = rows.some(({ measure, hidden }) => measure === 'reason' && hidden !== 'true');
  const isAbout = about.includes('status') || about.includes('reasons');
  return saysWhy !== undefined && isPrinted && isAbout ? [(group) => !saysWhy.includes(group)] : [];
}

/** Large enough for sums of a few dozen ones and noughts, small enough that products stay exact. */
const prime = 1_000_003;

/** The rank of the vectors, by elimination modulo a prime. */
function rankOf(vectors: readonly Vector[]): number {
  const rest = vectors.map((vector) => [...vector]);
  let rank = 0;
  for (let column = 0; column < (rest[0]?.length ?? 0); column += 1) {
    const at = rest.findIndex((row, index) => index >= rank && (row[column] ?? 0) !== 0);
    if (at < 0) continue;
    const [pivot = []] = rest.splice(at, 1);
    rest.splice(rank, 0, pivot);
    rank += 1;
    for (const row of rest.slice(rank)) subtract(row, pivot, column);
  }
  return rank;
}

/** Takes so much of the pivot from the row that its column becomes 0; both are multiplied instead of divided. */
function subtract(row: number[], pivot: readonly number[], column: number): void {
  const [own, other] = [row[column] ?? 0, pivot[column] ?? 0];
  if (own === 0) return;
  for (const [index, value] of row.entries())
    row[index] = (((value * other - (pivot[index] ?? 0) * own) % prime) + prime) % prime;
}
