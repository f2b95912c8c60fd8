import type { PlanOf } from './plan.ts';
import type { Naming } from './naming.ts';

/** What is to be written, and at which instant. */
export interface ListedForFile extends PlanOf {
  readonly now: string;
}

export type Rendering = (listed: ListedForFile, naming: Naming) => string;

/** How actions are handed to others, each loaded when it is the one that is asked for. The text is HR's own list. */
export const actionFormats = {
  text: { ending: '.txt' },
  md: { ending: '.md', load: () => import('./markdown.ts') },
  html: { ending: '.html', load: () => import('./html.ts') },
  csv: { ending: '.csv', load: () => import('./csv.ts') },
  ics: { ending: '.ics', load: () => import('./calendar.ts') },
  json: { ending: '.json' },
} as const satisfies Readonly<
  Record<string, { readonly ending: string; load?(): Promise<{ readonly render: Rendering }> }>
>;

export type ActionFormat = keyof typeof actionFormats;

const isFormat = (name: string): name is ActionFormat => Object.hasOwn(actionFormats, name);

export const actionFormatNames: readonly ActionFormat[] = Object.keys(actionFormats).filter(isFormat);
