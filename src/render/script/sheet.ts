import type { Language } from '../../core/language.ts';

/** The interview on paper, in words, before it is Markdown or HTML. */
export interface ScriptSheet {
  readonly language: Language;
  readonly title: string;
  readonly lead: readonly string[];
  /** Lines to fill in at the top. */
  readonly fields: readonly string[];
  readonly sections: readonly ScriptSection[];
}

export interface ScriptSection {
  readonly heading: string;
  /** Beside the heading: its minutes. */
  readonly aside?: string;
  readonly parts: readonly ScriptPart[];
}

export type ScriptPart =
  /** Read aloud. */
  | { readonly kind: 'say'; readonly label?: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quiet'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | { readonly kind: 'checks'; readonly checks: readonly string[] }
  | ScriptQuestion;

export interface ScriptQuestion {
  readonly kind: 'question';
  readonly ask: string;
  /** Who is asked, where it is not everybody. */
  readonly only?: string;
  /** Priority and minutes. */
  readonly aside?: string;
  readonly probes: readonly string[];
  readonly cue?: string;
  /** Where the answer is put: what applies, in this order. */
  readonly answer: readonly AnswerRoom[];
}

export type AnswerRoom =
  | { readonly kind: 'hint'; readonly text: string }
  /** Numbered boxes, each with what it means where the template says. */
  | { readonly kind: 'scale'; readonly boxes: readonly Box[]; readonly low?: string; readonly high?: string }
  | { readonly kind: 'choices'; readonly heading?: string; readonly choices: readonly string[] }
  | { readonly kind: 'field'; readonly label: string }
  | { readonly kind: 'lines'; readonly label: string; readonly count: number };

interface Box {
  readonly key: string;
  readonly label?: string;
}
