import type { Breakdown, TenureBand } from '../../core/insight/breakdown.ts';

/** `a, b and c`. */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** Several topics, some of which have a comma or an “and” of their own. */
export const apart = (topics: readonly string[]): string =>
  topics.length === 1 ? joined(topics) : joined(topics.map((topic) => `“${topic}”`));

const digits = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

const breakdown: Readonly<Record<Breakdown, { readonly name: string; readonly by: string }>> = {
  department: { name: 'department', by: 'By department' },
  manager: { name: 'manager', by: 'By manager' },
  role: { name: 'role', by: 'By role' },
  tenure: { name: 'length of service', by: 'By length of service' },
  separation: { name: 'type of leaving', by: 'By type of leaving' },
  mode: { name: 'interview format', by: 'By interview format' },
  template: { name: 'template', by: 'By template' },
};

const tenure: Readonly<Record<TenureBand, string>> = {
  'under-1': 'under 1 year',
  'from-1-to-2': '1 to 2 years',
  'from-2-to-5': '2 to 5 years',
  'from-5-to-10': '5 to 10 years',
  'over-10': '10 years or more',
};

const months = 'January February March April May June July August September October November December'.split(' ');
const quarters = ['first', 'second', 'third', 'fourth'];

/** What became of the interviews. */
export interface Coverage extends Readonly<Record<'held' | 'known' | 'notHeld' | 'unfinished' | 'planned', number>> {
  /** Said instead of how many interviews were held. */
  readonly people?: string;
}

/** What is not shown. */
export interface Further {
  readonly reasons: number;
  readonly themes: number;
  readonly full: boolean;
  /** What it could be broken down by; nothing when it is. */
  readonly by?: Breakdown;
}

/** What `report` says. A `share` comes as `41%` or `6 of 9`. */
export const report = {
  digits,
  decimal: (number: number): string => number.toFixed(1),
  percent: (number: string): string => `${number}%`,
  of: (count: number, base: number): string => `${digits(count)}\u00A0of\u00A0${digits(base)}`,
  /** Between the ends of an interval that may be negative. */
  to: 'to',
  answers: (count: number): string => `${digits(count)}\u00A0${count === 1 ? 'answer' : 'answers'}`,

  title: 'Exit interviews',
  confidential: 'confidential',
  /** Instead of that, when nobody in it is real. */
  madeUp: 'made-up interviews',
  allTime: 'all time',
  quarter: (quarter: number, year: string): string => `Q${quarter}\u00A0${year}`,
  wholeQuarter: (quarter: number, year: string): string => `${quarters[quarter - 1] ?? ''} quarter of ${year}`,
  month: (month: number, year: string): string => `${months[month - 1] ?? ''} ${year}`,
  day: (day: number, month: number, year: string): string => `${day} ${months[month - 1] ?? ''} ${year}`,
  from: (start: string): string => `from ${start}`,
  until: (end: string): string => `through ${end}`,
  breakdown,
  tenure,
  notStated: '(not stated)',

  coverage: ({ held, known, notHeld, unfinished, planned, people }: Coverage): string => {
    const parts = [
      people ?? `${digits(held)} of ${digits(known)} ${known === 1 ? 'interview was' : 'interviews were'} held`,
      ...(notHeld > 0 ? [`${digits(notHeld)} did not take place`] : []),
      ...(unfinished > 0 ? [`${digits(unfinished)} ${unfinished === 1 ? 'is' : 'are'} unfinished`] : []),
      ...(planned > 0 ? [`${digits(planned)} ${planned === 1 ? 'is' : 'are'} planned`] : []),
    ];
    return `${joined(parts)}.`;
  },
  reasonUnknown: (unknown: number, asked: number): string =>
    `The reason is unknown for ${digits(unknown)} of the ${digits(asked)} it applies to.`,

  /** Some interviews were held by a template that asked about it in other words; how many is not always shown. */
  notPooled: (count: number | undefined, topics: readonly string[]): string =>
    `${count === undefined ? 'Some' : digits(count)} interviews asked about ${apart(topics)} in other words and are not counted there.`,

  nothing: 'There are no interviews yet. Begin one with: exit-talk start',
  nothingFits: 'There are no such interviews. Try a longer period or fewer filters.',
  /** `narrowed`: by a period or a filter. */
  missing: (missing: number, floor: number, narrowed: boolean): string =>
    `Figures appear once ${floor} interviews have been held, so that nobody's answers can be made out: ${missing} more ${
      missing === 1 ? 'is' : 'are'
    } needed.${narrowed ? ' Try a longer period or fewer filters.' : ''}`,
  few: (floor: number): string => `too few answers (under ${floor})`,
  none: 'no answers',
  /** Of a quarter: it is too small, or would give away one that is. */
  notShown: 'not shown',
  unsaid: (refused: number, dontKnow: number, asked: number): string => {
    const parts = [
      ...(refused > 0 ? [`${digits(refused)} would rather not say`] : []),
      ...(dontKnow > 0 ? [`${digits(dontKnow)} did not know`] : []),
    ];
    return `of ${digits(asked)} asked, ${joined(parts)}`;
  },

  reasons: {
    title: 'Why they leave',
    row: 'Reason',
    share: 'share',
    count: 'count',
    named: 'named',
    primary: 'main reason',
    sensitive: 'Sensitive (health, mistreatment)',
    direction: 'Weighed most',
    push: 'pushed out',
    pull: 'drawn elsewhere',
    life: 'life outside work',
  },
  preventable: 'Preventable, in their view',
  themes: {
    title: 'Themes (1–5), lowest first',
    row: 'Theme',
    mean: 'mean',
    answers: 'answers',
    raised: 'raised',
    raisedToo: 'Also raised',
  },
  recommendation: {
    title: 'Recommendation and return',
    row: 'Measure',
    value: 'value',
    answers: 'answers',
    enps: 'eNPS',
    promoters: 'promoters (9–10)',
    passives: 'passives (7–8)',
    detractors: 'detractors (0–6)',
    wouldReturn: 'Would return',
  },
  quarters: { title: 'Quarter by quarter', row: 'Quarter' },
  more: {
    title: 'More of what they said',
    'raised-first': 'Talked to someone here before deciding',
    'thinking-since': 'Had thought of leaving for',
    next: 'Next step',
    mistreatment: 'Treated badly at work',
  },
  groups: {
    interviews: 'interviews',
    enps: 'eNPS',
    answers: 'n',
    wouldReturn: 'would return',
    preventable: 'preventable',
    inWords: 'In words',
    all: 'All',
    /** Two reasons when as many named the one as the other. */
    reason: (labels: readonly string[], share: string): string =>
      `Named most often: ${joined(labels)} (${share}${labels.length > 1 ? ' each' : ''}).`,
    /** `hidden`: not all themes are shown. */
    theme: (label: string, mean: string, answers: string, hidden: boolean): string =>
      `Lowest${hidden ? ' of those shown' : ''}:\u00A0${label}, ${mean} (${answers}).`,
    intervals: (parts: readonly string[]): string => `95% intervals: ${parts.join('; ')}.`,
    hidden: (floor: number, names: readonly string[]): string =>
      `Not shown, so that no group under ${floor} can be worked out: ${names.join(', ')}`,
  },
  dash: '– is not shown (too few answers, or it would give another group away), or has no answers.',
  /** How to see more: what is left, and the groups. */
  further: ({ reasons, themes, full, by }: Further): string => {
    const left = [
      ...(reasons > 0 ? [`${reasons} more ${reasons === 1 ? 'reason' : 'reasons'}`] : []),
      ...(themes > 0 ? [`${themes} more ${themes === 1 ? 'theme' : 'themes'}`] : []),
    ];
    const all = left.length === 0 ? '--full shows everything' : `--full (${joined(left)})`;
    return `More: ${[...(full ? [] : [all]), ...(by === undefined ? [] : [`--by ${by}`])].join(', ')}`;
  },
  written: (file: string): string => `The report is in ${file}. It is confidential: keep it within HR.`,
};

export type ReportWords = typeof report;
