import type { Page } from '../../core/page.ts';
import type { Telling } from './telling.ts';

/** What a format makes of a report: a page that is laid out where it goes, text as it is, or bytes for a file. */
export type Rendered = { readonly page: Page } | { readonly text: string } | { readonly bytes: Uint8Array };

/** How it is to look where it goes. */
export interface Look {
  /** Without bars, to be read aloud. */
  readonly plain: boolean;
  /** For somebody who has the program at hand: with how to see more. */
  readonly hints: boolean;
  /** As a Swedish Excel opens it. */
  readonly excel: boolean;
}

export type Rendering = (telling: Telling, look: Look) => Rendered | Promise<Rendered>;

interface Format {
  /** What the name of a file in this format ends in. */
  readonly ending: string;
  /** Nothing that a screen could show: it goes into a file. */
  readonly needsFile?: true;
  /** Loaded when it is the one that is asked for. */
  load(): Promise<{ readonly render: Rendering }>;
}

export const formats = {
  text: { ending: '.txt', load: () => import('./text.ts') },
  md: { ending: '.md', load: () => import('./markdown.ts') },
  html: { ending: '.html', load: () => import('./html/document.ts') },
  csv: { ending: '.csv', load: () => import('./csv.ts') },
  xlsx: { ending: '.xlsx', needsFile: true, load: () => import('./xlsx/workbook.ts') },
  json: { ending: '.json', load: () => import('./json.ts') },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormat);
