import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakdowns } from '../../src/core/insight/breakdown.ts';
import type { Answer, Interview } from '../../src/core/interview/interview.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { openStore } from '../../src/store/open.ts';
import { readCsv } from '../support/csv.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';
import {
  counterOf,
  directions,
  mean,
  readExport,
  type Counted,
  type Counter,
  type Exported,
} from '../support/independent-count.ts';
import { withDisclosures } from '../support/disclosing.ts';
import { numbersFrom } from '../support/random.ts';
import { shippedCopies } from '../support/shipped.ts';

type Row = Readonly<Record<string, string>>;

interface Figure {
  readonly n: number;
  readonly count?: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959963984540054;

/** Wilson's interval, written out as in his paper of 1927. */
function share({ n, count }: Counted): Figure {
  const p = count / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { n, count, value: p, low: centre - half, high: centre + half };
}

const found = new Map<number, number>();

/** Where 95 % of a t distribution lies within: with x = √ν · tan a its density is cos(a) to the power of ν − 1, added up in small steps. */
function studentsT(degrees: number): number {
  const known = found.get(degrees);
  if (known !== undefined) return known;
  const steps = 20_000;
  const step = Math.PI / 2 / steps;
  const parts = Array.from({ length: steps }, (_, at) => Math.cos((at + 0.5) * step) ** (degrees - 1));
  let left = 0.95 * parts.reduce((sum, part) => sum + part, 0);
  const at = parts.findIndex((part) => (left -= part) <= 0);
  const t = Math.sqrt(degrees) * Math.tan((at + 1 + left / (parts[at] ?? 1)) * step);
  found.set(degrees, t);
  return t;
}

function average(numbers: readonly number[], from: number, to: number): Figure {
  const value = mean(numbers);
  const variance = numbers.reduce((sum, one) => sum + (one - value) ** 2, 0) / (numbers.length - 1);
  if (new Set(numbers).size === 1) return { n: numbers.length, value, low: Number.NaN, high: Number.NaN };
  const half = studentsT(numbers.length - 1) * Math.sqrt(variance / numbers.length);
  return { n: numbers.length, value, low: Math.max(from, value - half), high: Math.min(to, value + half) };
}

const enpsScore = (answer: number): number => (answer >= 9 ? 100 : answer <= 6 ? -100 : 0);
const statuses: Readonly<Record<string, readonly string[]>> = {
  held: ['held', 'closed'],
  'not-held': ['not-held', 'cancelled'],
  unfinished: ['under-way', 'paused'],
  planned: ['planned'],
};
const enpsCodes: Readonly<Record<string, number>> = { promoters: 100, passives: 0, detractors: -100 };

/** What a row should say, from the exported tables alone. */
function expected({ measure = '', code = '' }: Row, counter: Counter): Figure {
  switch (measure) {
    case 'status':
      return share({ n: counter.known, count: counter.withStatus(...(statuses[code] ?? [])) });
    case 'several':
      return share({ n: counter.held, count: counter.several });
    case 'reason':
      return share(counter.withoutReason());
    case 'direction':
      return share(counter.direction(code));
    case 'score':
      return average(counter.theme(code), 1, 5);
    case 'low': {
      const means = counter.theme(code);
      return share({ n: means.length, count: means.filter((one) => one < 2.5).length });
    }
    case 'raised':
      return share(counter.raised(code));
    case 'enps':
      return enps(code, counter);
    case 'agreement':
      return agreement(code, counter);
    case 'stay':
      return share(counter.stay(code));
    case 'preventable-interviewer':
      return share(counter.judged('interviewer', code));
    case 'preventable-hr':
      return share(counter.judged('hr', code));
    default:
      if (measure.startsWith('talk-')) return talk(measure, counter);
      return share(isLeft(code) ? counter.left(measure, code) : counter.code(measure, code));
  }
}

const isLeft = (code: string): boolean => code === 'refused' || code === 'dont-know';

function enps(code: string, counter: Counter): Figure {
  if (isLeft(code)) return share(counter.left('enps', code));
  const scores = counter.numbers('enps').map(enpsScore);
  if (code === '') return average(scores, -100, 100);
  return share({ n: scores.length, count: scores.filter((one) => one === enpsCodes[code]).length });
}

/** Kappa by Cohen, its standard error as Fleiss (1981, 13.15) writes that of Fleiss, Cohen & Everitt. */
function agreement(pair: string, counter: Counter): Figure {
  const [one = '', other = ''] = pair.split('-');
  const both = counter.pairs(one, other);
  const n = both.length;
  const codes = ['yes', 'partly', 'no'];
  const p = (first?: string, second?: string): number =>
    both.filter(([a, b]) => a === (first ?? a) && b === (second ?? b)).length / n;
  const total = (of: (code: string, second: string) => number): number =>
    codes.reduce((sum, code) => sum + codes.reduce((inner, second) => inner + of(code, second), 0), 0);
  const observed = codes.reduce((sum, code) => sum + p(code, code), 0);
  const expectedBy = codes.reduce((sum, code) => sum + p(code) * p(undefined, code), 0);
  const kappa = (observed - expectedBy) / (1 - expectedBy);
  const a = total((i, j) => (i === j ? p(i, i) * (1 - (p(i) + p(undefined, i)) * (1 - kappa)) ** 2 : 0));
  const b = (1 - kappa) ** 2 * total((i, j) => (i === j ? 0 : p(i, j) * (p(undefined, i) + p(j)) ** 2));
  const c = (kappa - expectedBy * (1 - kappa)) ** 2;
  const half = (z * Math.sqrt(Math.max(0, a + b - c))) / ((1 - expectedBy) * Math.sqrt(n));
  const count = both.filter(([first, second]) => first === second).length;
  if (half < 1e-6) return { n, count, value: kappa, low: Number.NaN, high: Number.NaN };
  return { n, count, value: kappa, low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half) };
}

/** What is said of the talks themselves; `talk-held` is a share of all there are, so it is counted apart. */
function talk(measure: string, counter: Counter): Figure {
  switch (measure) {
    case 'talk-minutes':
      return average(counter.minutes(), 0, Infinity);
    case 'talk-refused':
      return average(counter.refused(), 0, 1);
    case 'talk-lines':
      return average(counter.lines(), 0, Infinity);
    case 'talk-reason': {
      const { n, count } = counter.withoutReason();
      return share({ n, count: n - count });
    }
    default:
      return enps('', counter);
  }
}

const counters = new WeakMap<Exported, Map<string, Counter>>();

/** Each place of a report is looked up once, however many rows it has. */
function counterFor(exported: Exported, { group_by: by = '', group = '', period = '' }: Row): Counter {
  const known = counters.get(exported) ?? new Map<string, Counter>();
  counters.set(exported, known);
  const place = JSON.stringify([by, group, period]);
  const quarter = /^\d{4}-q\d/u.test(period) ? { quarter: period } : {};
  const counter = known.get(place) ?? counterOf(exported, { by, group, ...quarter });
  known.set(place, counter);
  return counter;
}

/** How far a row is from the truth, in words; nothing when it is right. */
function wrong(row: Row, exported: Exported): readonly string[] {
  if (row['hidden'] === 'true') return ['n', 'count', 'value', 'low', 'high'].filter((name) => row[name] !== '');
  const truth = truthOf(row, exported);
  if (row['section'] === 'patterns') {
    const whole = expected(row, counterOf(exported, { by: 'all', group: '' }));
    const rest = [whole.n - truth.n, (whole.count ?? 0) - (truth.count ?? 0)].map(String);
    if (rest.join(' ') !== `${row['rest_n']} ${row['rest_count']}`)
      return [`${JSON.stringify(row)}: the rest is ${rest.join(' ')}`];
  }
  const numbers = { ...truth, count: truth.count ?? Number.NaN };
  return (['n', 'count', 'value', 'low', 'high'] as const)
    .filter((name) => !same(row[name] ?? '', numbers[name], withinOf(row, truth)))
    .map((name) => `${JSON.stringify(row)}: ${name} should be ${numbers[name]}`);
}

function truthOf(row: Row, exported: Exported): Figure {
  const counter = counterFor(exported, row);
  if (row['measure'] !== 'talk-held') return expected(row, counter);
  return share({ n: counterFor(exported, { group_by: 'all', group: '', period: 'all' }).held, count: counter.held });
}

/** Kappa is written to two decimals, everything else to four; the ends of a t interval are right to a ten thousandth of its width. */
const withinOf = ({ measure }: Row, { count, low, high }: Figure): number =>
  measure === 'agreement' ? 0.0051 : 0.000051 + (count === undefined && high > low ? (high - low) / 10_000 : 0);

const same = (cell: string, truth: number, within: number): boolean =>
  Number.isNaN(truth) ? cell === '' : cell !== '' && Math.abs(Number(cell) - truth) <= within;

/** The base of what a row is about, counted apart, whether the row shows it or not. */
function baseOf(row: Row, exported: Exported): number {
  const counter = counterFor(exported, row);
  const isOfHeld = row['measure'] === 'status' || row['measure'] === 'talk-held';
  return isOfHeld ? counter.held : expected(row, counter).n;
}

/** Asked for, so that few interviews are not told together as the recent ones. */
const ever = '2000..';

async function reportAndExport(folder: string, by: string): Promise<{ rows: readonly Row[]; exported: Exported }> {
  const report = await exitTalk(['report', '--full', '--format', 'csv', '--by', by, '--period', ever], { folder });
  const outcome = await exitTalk(['export', 'out'], { folder });
  expect([report.exitCode, outcome.exitCode]).toEqual([0, 0]);
  return { rows: readCsv(report.stdout), exported: readExport(join(folder, 'out')) };
}

async function databaseOf(interviews: readonly Interview[]): Promise<string> {
  const folder = temporaryFolder();
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  await store.interviews.createAll(interviews);
  await store.close();
  return folder;
}

const today = '2026-08-20';

/** Some held a moment ago: not everything is to be kept, and what was corrected since sets answers aside. */
function unsettled(interview: Interview, random: () => number): Interview {
  if (interview.status !== 'held' && random() < 0.7) return interview;
  if (interview.status !== 'held' && interview.status !== 'closed') return interview;
  const answers = [...interview.answers].map(([id, answer]): [string, Answer] => [
    id,
    random() < 0.15 ? { ...answer, share: { label: random() < 0.5 ? 'not-kept' : 'hr-only' } } : answer,
  ]);
  const manager = random() < 0.2 ? ({ interviewerIsManager: 'yes' } as const) : {};
  return { ...interview, status: 'held', facts: { ...interview.facts, ...manager }, answers: new Map(answers) };
}

/** Some are with somebody who has been talked with before, in the same department or another, held or not. */
function sometimesAgain(interviews: readonly Interview[], random: () => number): readonly Interview[] {
  return interviews.map((one, at) => {
    const before = interviews[Math.floor(random() * at)];
    return before === undefined || random() < 0.75 ? one : { ...one, leaver: before.leaver };
  });
}

describe('every figure of a report equals a count made apart from the export', () => {
  it.each(breakdowns)('on the demo, by %s', async (by) => {
    const folder = await databaseOf(madeUpInterviews({ count: 280, seed: 1, today, copies: shippedCopies() }));
    const { rows, exported } = await reportAndExport(folder, by);
    expect(rows.flatMap((row) => wrong(row, exported))).toEqual([]);
    expect(rows.length).toBeGreaterThan(200);
  });

  it.each(Array.from({ length: 20 }, (_, at) => at))('on ten small databases, set %i', async (set) => {
    for (let at = 0; at < 10; at += 1) {
      const seed = set * 10 + at + 1;
      const random = numbersFrom(seed);
      const made = madeUpInterviews({ count: Math.floor(random() * 45), seed, today, copies: shippedCopies() });
      const again = set % 2 === 0 ? made : sometimesAgain(made, random);
      const folder = await databaseOf(again.map((one) => withDisclosures(unsettled(one, random), random)));
      const by = breakdowns[seed % breakdowns.length] ?? 'department';
      const { rows, exported } = await reportAndExport(folder, by);
      expect(rows.flatMap((row) => wrong(row, exported))).toEqual([]);
      const small = rows.filter(
        (row) =>
          row['hidden'] !== 'true' &&
          row['measure'] !== 'status' &&
          row['measure'] !== 'several' &&
          row['measure'] !== 'reason' &&
          baseOf(row, exported) < 5,
      );
      expect(small).toEqual([]);
    }
  });

  it('on the demo where every third has been talked with before', async () => {
    const made = madeUpInterviews({ count: 280, seed: 1, today, copies: shippedCopies() });
    const folder = await databaseOf(sometimesAgain(made, numbersFrom(3)));
    const { rows, exported } = await reportAndExport(folder, 'department');
    expect(rows.flatMap((row) => wrong(row, exported))).toEqual([]);
    expect(Number(rows.find(({ measure }) => measure === 'several')?.['count'])).toBeGreaterThan(20);
  });

  it('of two periods that are compared, each of its own interviews', async () => {
    const folder = await databaseOf(madeUpInterviews({ count: 280, seed: 1, today, copies: shippedCopies() }));
    const report = await exitTalk(['report', '--format', 'csv', '--period', '2025', '--compare'], { folder });
    await exitTalk(['export', 'out'], { folder });
    const exported = readExport(join(folder, 'out'));
    const rows = readCsv(report.stdout).filter(({ measure }) => measure !== 'status');
    const heldIn = (year: string): Exported => ({
      ...exported,
      interviews: exported.interviews.filter(({ held_on: day = '' }) => day.startsWith(year)),
    });
    expect(rows.flatMap((row) => wrong(row, heldIn((row['period'] ?? '').slice(0, 4))))).toEqual([]);
    expect(rows.filter(({ period }) => period === '2024').length).toBeGreaterThan(40);
    expect(rows.filter(({ period = '' }) => period.startsWith('2025')).length).toBeGreaterThan(80);
  });

  it('of which none is a number of sensitive reasons by way of their direction', async () => {
    const folder = await databaseOf(madeUpInterviews({ count: 280, seed: 1, today, copies: shippedCopies() }));
    const { rows } = await reportAndExport(folder, 'department');
    const about = (measure: string) => rows.filter((row) => row['measure'] === measure && row['hidden'] !== 'true');
    const left = about('direction').map(({ code, group, count }) => {
      const named = about('primary-reason').filter(
        (row) => row['group'] === group && directions.get(row['code'] ?? '') === code,
      );
      return Number(count) - named.reduce((sum, row) => sum + Number(row['count']), 0);
    });
    expect(about('primary-reason').some((row) => row['code'] === 'sensitive' && row['count'] !== '0')).toBe(true);
    expect(new Set(left)).toEqual(new Set([0]));
  });
});
