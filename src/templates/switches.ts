import { CST, Lexer } from 'yaml';
import type { Switch } from '../core/lint/switch.ts';
import type { Plain } from './nodes.ts';
import type { Source } from './source.ts';
import type { Span } from './tokens.ts';

const comment = /^#[ \t]*exit-talk:[ \t]*(\S*)/u;

/** What the comments of a file say to the linter. */
export function switchesIn(source: Source, plain: Plain): readonly Switch[] {
  const { text } = source;
  if (!text.includes('exit-talk:')) return [];
  const first = plain.around(0)[0]?.offset ?? 0;
  return commentsIn(text).flatMap(({ offset, length }) => {
    const about = aboutFrom(text, offset);
    const where = {
      line: source.lineAt(about ?? offset),
      whole: about !== undefined && offset < first && about >= first,
      around: (about === undefined ? [] : plain.around(about)).map(({ path, offset: begins }) => ({
        path,
        line: source.lineAt(begins),
      })),
    };
    return rulesIn(text.slice(offset, offset + length)).map(({ rule, at, ...misspelt }) => ({
      rule,
      ...misspelt,
      place: source.place(offset + at, Math.max(1, rule.length)),
      ...where,
    }));
  });
}

/** `allow leading, absolute (why)`: each rule, and where in the comment it stands. */
function rulesIn(text: string): readonly { readonly rule: string; readonly at: number; readonly misspelt?: true }[] {
  const [begins, word = ''] = comment.exec(text) ?? [];
  if (begins === undefined) return [];
  if (word !== 'allow') return [{ rule: word, at: begins.length - word.length, misspelt: true }];
  const [list = ''] = text.slice(begins.length).split('(');
  return [...list.matchAll(/[^\s,]+/gu)].map((match) => ({ rule: match[0], at: begins.length + match.index }));
}

/** The comments of YAML text: what begins with `#` and is part of no text. */
function commentsIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const isControl = lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
    if (!isScalar && lexeme.startsWith('#')) spans.push({ offset, length: lexeme.length });
    isScalar = lexeme === CST.SCALAR;
    if (!isControl) offset += lexeme.length;
  }
  return spans;
}

/** The end of the line that a comment is about: its own, or the next one that has more than a comment. */
function aboutFrom(text: string, offset: number): number | undefined {
  const begins = text.lastIndexOf('\n', offset - 1) + 1;
  const own = text.slice(begins, offset).trimEnd();
  if (own !== '') return begins + own.length - 1;
  for (let from = text.indexOf('\n', offset) + 1; from > 0; from = text.indexOf('\n', from) + 1) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (!/^\s*(?:#|---|$)/u.test(line)) return from + line.trimEnd().length - 1;
  }
  return undefined;
}
