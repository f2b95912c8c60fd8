import type { Language } from '../../core/language.ts';

/** A page to prepare with, in words, before it is a screen, Markdown or paper. */
export interface BriefSheet {
  readonly language: Language;
  readonly title: string;
  /** Who may have it, and what it is about. */
  readonly lead: readonly string[];
  readonly sections: readonly BriefSection[];
}

export interface BriefSection {
  readonly heading: string;
  readonly parts: readonly BriefPart[];
  /** On paper it begins the back of the sheet. */
  readonly overleaf?: true;
}

export type BriefPart =
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: true }
  /** What the parts after it are about. */
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  /** To be ticked off. */
  | { readonly kind: 'checks'; readonly checks: readonly string[] }
  /** A number of each to put a ring around. */
  | {
      readonly kind: 'numbers';
      readonly about: string;
      readonly numbers: readonly string[];
      readonly statements: readonly string[];
    }
  /** To put a cross at, under headings. */
  | { readonly kind: 'crosses'; readonly groups: readonly CrossGroup[] };

export interface Point {
  readonly text: string;
  /** What is said of it, more quietly. */
  readonly notes?: readonly string[];
}

export interface CrossGroup {
  readonly heading: string;
  readonly choices: readonly string[];
}

export const text = (said: string): BriefPart => ({ kind: 'text', text: said });
export const quietly = (said: string): BriefPart => ({ kind: 'text', text: said, quiet: true });
export const points = (said: readonly string[]): BriefPart => ({
  kind: 'points',
  points: said.map((one) => ({ text: one })),
});
