import type { Codebook } from '../template/codebook.ts';
import type { LineKind, NewLine } from './interview.ts';

const marks = '["”“»«]';
/** A mark first, and no other before the end: `"Yes" was all anybody said` is no quote. */
const quoted = new RegExp(`^${marks}\\s*([^"”“»«]+?)\\s*${marks}?$`, 'u');
const hashWord = /(^|\s)#([\p{L}\p{N}][\p{L}\p{N}.-]*)/gu;

/**
 * A line as it was typed, with its shortcuts read: in quotation marks (the last may be left out) it is a quote, after a
 * leading `//` a remark, `#theme` tags it when the codebook has that theme (other words after `#` stay text).
 */
export function readLine(typed: string, codebook: Codebook, kind: LineKind = 'note'): NewLine {
  const text = typed.trim();
  if (text.startsWith('//')) return withThemes('remark', text.replace(/^\/+\s*/u, ''), codebook);
  const { text: untagged, themes } = withThemes(kind, text, codebook);
  const quote = quoted.exec(untagged)?.[1];
  return quote === undefined ? { kind, text: untagged, themes } : { kind: 'quote', text: quote, themes };
}

/** A line entered as it was typed. One of tags alone keeps them as its words too: it is not empty. */
export function enteredLine(typed: string, codebook: Codebook, kind: LineKind): NewLine {
  const line = readLine(typed, codebook, kind);
  return line.text === '' ? { ...line, text: typed.trim() } : line;
}

/** A line whose text was changed: it stays of its kind and keeps its themes, and shortcuts say more about it. */
export function changedLine(
  before: Pick<NewLine, 'kind' | 'themes'>,
  typed: string,
  codebook: Codebook,
): Pick<NewLine, 'kind' | 'text' | 'themes'> {
  const { kind, text, themes } = enteredLine(typed, codebook, before.kind);
  return { kind, text, themes: [...new Set([...before.themes, ...themes])] };
}

/** Tags at either end go; one in the middle of a sentence loses its mark and stays a word of it. */
function withThemes(kind: LineKind, text: string, codebook: Codebook): NewLine {
  const themes: string[] = [];
  const rest = text.replace(hashWord, (whole: string, before: string, word: string, at: number) => {
    const code = themeCode(word, codebook);
    if (code === undefined) return whole;
    if (!themes.includes(code)) themes.push(code);
    const ends = at === 0 || /^(\s+#\S+)*$/u.test(text.slice(at + whole.length));
    return ends ? before : before + word;
  });
  return { kind, text: rest.replace(/ {2,}/gu, ' ').trim(), themes };
}

/** A theme by its code or by its label in any language, spaces written as hyphens. */
function themeCode(word: string, codebook: Codebook): string | undefined {
  const wanted = fold(word);
  return codebook.themes.find(({ code, label }) => {
    const names = typeof label === 'string' ? [label] : Object.values(label);
    return [code, ...names].some((name) => fold(name) === wanted);
  })?.code;
}

const fold = (word: string): string => word.normalize('NFC').toLowerCase().replace(/\s+/gu, '-');
