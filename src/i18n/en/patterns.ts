import type { Breakdown } from '../../core/insight/breakdown.ts';

/** Where somebody reads: at a prompt, or on a page. */
export type MoreIn = 'screen' | 'page';

const joined = (parts: readonly string[]): string => parts.join(', ');

/** How a group is named after what stands out in it. */
const among: Readonly<Record<Breakdown, (group: string) => string>> = {
  department: (group) => `in ${group}`,
  manager: (group) => `with ${group} as manager`,
  role: (group) => `in the role ${group}`,
  tenure: (group) => `after ${group}`,
  separation: (group) => `(${group})`,
  mode: (group) => `(${group})`,
  template: (group) => `(${group})`,
};

/** What stands out in a report. Shares come as `67%`, counts as `6 of 9`. */
export const patterns = {
  title: 'What stands out',
  among,
  topics: {
    raised: (theme: string): string => `${theme} is raised`,
    low: (theme: string): string => `Low scores on ${theme}`,
    enps: 'Would not recommend us (0–6)',
    'would-return': 'Would not return',
    preventable: 'Preventable',
    mistreatment: 'Treated badly at work',
  },
  group: (topic: string, place: string, share: string, rest: string, since: string): string =>
    `${topic} ${place}: ${share}, others ${rest}${since}.`,
  /** `67%` with what surely holds it: `67%, 35–88`. */
  share: (of: string, percent: string, interval: string): string => `${of} interviews (${percent}, ${interval})`,
  since: (quarter: string): string => `, since ${quarter}`,
  sinceMost: (quarter: string, of: string): string => `, most of it since ${quarter} (${of} since then)`,
  change: (topic: string, turn: 'more' | 'less', quarter: string, share: string, rest: string): string =>
    `${topic}, ${turn === 'more' ? 'more' : 'less'} often since ${quarter}: ${share}, before that ${rest}.`,
  /** Ids; `more` of them are not listed. */
  interviews: (ids: readonly string[], more: number): string =>
    `Interviews: ${joined(ids)}${more > 0 ? ` and ${more} more` : ''}`,
  none: (looks: number): string => `Nothing stands out that chance would not explain (${looks} comparisons).`,
  /** `more`: where those are that are not shown. */
  method: (found: number, looks: number, more: MoreIn | undefined): string =>
    `${found} of ${looks} comparisons ${found === 1 ? 'holds' : 'hold'} against chance (Fisher's test, Benjamini–Hochberg, 5%)${more === undefined ? '' : { screen: '; --full shows all', page: '; all of them are in the full report' }[more]}.`,
};

export type PatternWords = typeof patterns;
