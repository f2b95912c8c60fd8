import type { Codebook } from '../template/codebook.ts';
import type { LineKind, NewLine } from './interview.ts';

const quoteMarks = /^["”“»«]+\s*|\s*["”“»«]+$/gu;
const hashWord = /(^|\s)#([\p{L}\p{N}][\p{L}\p{N}.-]*)/gu;

/**
 * A line as it was typed, with its shortcuts read: a leading quotation mark makes it a quote, a leading `//` a remark,
 * `#theme` tags it when the codebook has that theme (other words after `#` stay text).
 */
export function readLine(typed: string, codebook: Codebook, kind: LineKind = 'note'): NewLine {
  const text = typed.trim();
  if (text.startsWith('//')) return withThemes('remark', text.replace(/^\/+\s*/u, ''), codebook);
  if (/^["”“»]./u.test(text)) return withThemes('quote', text.replace(quoteMarks, ''), codebook);
  return withThemes(kind, text, codebook);
}

function withThemes(kind: LineKind, text: string, codebook: Codebook): NewLine {
  const themes: string[] = [];
  const rest = text.replace(hashWord, (whole: string, before: string, word: string) => {
    const code = themeCode(word, codebook);
    if (code === undefined) return whole;
    if (!themes.includes(code)) themes.push(code);
    return before;
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
