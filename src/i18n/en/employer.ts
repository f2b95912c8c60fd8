import type { TypedGroup } from '../../core/insight/alike.ts';
import type { Breakdown } from '../../core/insight/breakdown.ts';
import { apart } from './report.ts';

const digits = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

const interviews = (count: number): string => `${digits(count)} ${count === 1 ? 'interview' : 'interviews'}`;

/** `a, b and c`. */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** A kind of group by which look-alikes are found, in a sentence. */
const kinds: Readonly<Record<TypedGroup, string>> = { department: 'department', manager: 'manager', role: 'role' };

/** What a share or a mean has become, and both figures. */
export interface Told {
  readonly label: string;
  readonly more: boolean;
  readonly now: string;
  readonly before: string;
}

/** How many have left, in shares of those employed. */
export interface Turnover {
  readonly days: string;
  readonly employed: string;
  readonly all: { readonly share: string; readonly count: number };
  readonly voluntary: { readonly share: string; readonly count: number };
  /** Whom the employer would have kept, where it has judged. */
  readonly kept: string | undefined;
}

/** Of a whole employer: one period beside another, turnover, groups that look alike, and few interviews. */
export const employer = {
  compared: {
    title: (now: string, before: string): string => `${now} compared with ${before}`,
    now: 'now',
    before: 'before',
    answers: 'n',
    difference: 'difference',
    reason: ({ label, more, now, before }: Told): string =>
      `${label} is named ${more ? 'more' : 'less'} often: ${now} against ${before}.`,
    theme: ({ label, more, now, before }: Told): string =>
      `${label} is rated ${more ? 'higher' : 'lower'}: ${now} against ${before}.`,
    score: ({ label, more, now, before }: Told): string =>
      `${label} is ${more ? 'higher' : 'lower'}: ${now} against ${before}.`,
    share: ({ label, more, now, before }: Told): string =>
      `${label}: ${more ? 'more' : 'fewer'} say yes, ${now} against ${before}.`,
    nothing: 'No difference is so large that chance alone could not explain it.',
    chance: (count: number): string =>
      `One comparison in twenty or so differs this much by chance; there are ${digits(count)} here.`,
    /** `count`: nothing where they are few. */
    notPooled: (before: string, count: number | undefined, topics: readonly string[]): string =>
      `${before}: ${count === undefined ? 'some' : digits(count)} interviews asked about ${apart(topics)} in other words and are not compared there.`,
    legend: 'Differences of shares are in percentage points; in brackets, the 95% interval.',
    few: (period: string, held: number, floor: number): string =>
      `Nothing to compare with: in ${period} ${held === 1 ? '1 interview was' : `${held} interviews were`} held, and figures appear from ${floor}.`,
  },
  turnover: {
    title: 'Turnover',
    days: joined,
    /** Not whole years. */
    reckoned: (days: string): string => `${days}, reckoned as a full year`,
    sentence: ({ days, employed, all, voluntary, kept }: Turnover): string =>
      `Turnover, ${days}: ${all.share} left (${digits(all.count)} of ${employed}), ${voluntary.share} by their own wish (${digits(voluntary.count)}).${kept === undefined ? '' : ` ${kept}`}`,
    kept: (count: number, judged: number): string =>
      `Of these you have judged ${digits(judged)}, and would have kept ${digits(count)}.`,
    keptFew: (floor: number): string => `Whom you would have kept is told once you have judged ${floor} of these.`,
    /** What the shares are of: those employed in one whole year, or as many years as they make up. */
    base: (employed: number, people: boolean): string =>
      `${digits(employed)} ${people ? 'employed' : 'years of employment'}`,
    sharing: (names: readonly string[]): string =>
      `Turnover is not told of ${joined(names)}: they have one headcount between them. If they are one department, join them first (exit-talk group join).`,
    misnamed: ({ written, meant }: { readonly written: string; readonly meant: string }): string =>
      `The headcount of ${written} in config.yaml is of no department here. Did you mean ${meant}?`,
    undivided:
      'Turnover by department is not told: no department has a headcount in config.yaml for every year that is counted.',
    list: 'Turnover counts the leavers that are entered here, and is only as whole as that list.',
    few: (days: string, floor: number): string => `Turnover, ${days}: too few leavers (under ${floor}).`,
    employed: (people: boolean): string => (people ? 'employed' : 'years of employment'),
    all: 'left',
    voluntary: 'own wish',
    regretted: 'would have kept',
  },
  recent: {
    few: (held: number, since: string): string =>
      `There are few interviews (${digits(held)} since ${since}), so the report looks at the recent ones together, without groups.`,
    waiting: (count: number): string =>
      `${count === 1 ? 'A newer interview is' : `${digits(count)} newer interviews are`} not in it yet: they come in at the end of a quarter, when there are enough that nobody can be made out.`,
    by: (by: Breakdown): string => `--by ${by} was left out; it can be asked for together with --period.`,
    longer: (command: string): string => `Enough were held in a longer period: ${command}`,
  },
  alike: {
    sentence: (kind: TypedGroup, pairs: readonly string[]): string =>
      pairs.length === 1
        ? `${pairs[0] ?? ''} look like the same ${kinds[kind]}. If they are, join them:`
        : `These look like the same ${kinds[kind]}: ${pairs.join('; ')}. Join those that are:`,
    pair: (one: string, other: string): string => `${one} and ${other}`,
  },
  group: {
    none: 'No interview says so. Begin one with: exit-talk start',
    heads: kinds,
    interviews: 'interviews',
    joining: (count: number, from: string, into: string): string =>
      `${interviews(count)} under ${from} will be under ${into}.`,
    forGood: 'This cannot be undone: afterwards nobody can tell which they were.',
    backups: 'Backups keep the old name until they are removed; what was written in notes stays as it is.',
    word: 'yes',
    done: (count: number, from: string, into: string): string => `${interviews(count)} moved from ${from} to ${into}.`,
  },
};

/** Every language has exactly these. */
export type EmployerWords = typeof employer;
