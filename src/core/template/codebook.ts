import type { Language, Text } from '../language.ts';

export interface Theme {
  readonly code: string;
  readonly label: Text;
  /** Key words (key-words.ts): a note that has one may be about this theme. */
  readonly words?: Readonly<Partial<Record<Language, readonly string[]>>>;
}

export const directions = ['push', 'pull', 'life'] as const;

export interface Reason {
  readonly code: string;
  readonly label: Text;
  /** What pushed the leaver out, what drew them elsewhere, or life outside work; `other` has none. */
  readonly direction?: (typeof directions)[number];
  /** Whether the employer can usually do something about it: a default, never a verdict. */
  readonly preventable?: 'yes' | 'partly' | 'no';
  /** Health and harm: never leaves HR. */
  readonly sensitive: boolean;
  /** False: not in the list shown while the leaver sees the screen. */
  readonly inRoom: boolean;
}

export interface ReasonHeading {
  readonly code: string;
  readonly label: Text;
  readonly reasons: readonly Reason[];
}

/** The organisation's themes and reasons. */
export interface Codebook {
  readonly themes: readonly Theme[];
  readonly reasons: readonly ReasonHeading[];
}

export function reasonsOf(codebook: Codebook): readonly Reason[] {
  return codebook.reasons.flatMap((heading) => heading.reasons);
}

/** What an interview keeps of it: key words only suggest, so those of today do for an old interview too. */
export function withoutKeyWords({ themes, reasons }: Codebook): Codebook {
  return { themes: themes.map(({ code, label }) => ({ code, label })), reasons };
}
