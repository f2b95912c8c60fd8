import { CST, Lexer } from 'yaml';
import type { Switch } from '../core/lint/switch.ts';
import type { Span } from './tokens.ts';
import type { Written } from './yaml.ts';

const comment = /^#[ \t]*exit-talk:[ \t]*(\S*)/u;

/** What the comments of a file say to the linter. */
export function switchesIn({ source, plain }: Written): readonly Switch[] {
  const { text } = source;
  if (!text.includes('exit-talk:')) return [];
  const first = plain.around(0)[0]?.offset ?? 0;
  const after = endsAfter(text);
  return commentsIn(text).flatMap(({ offset, length }) => {
    const about = ownEnd(text, offset) ?? after[source.lineAt(offset) - 1];
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

/** By line, from 0: where the next line ends that has more than a comment. One pass from the last line to the first. */
function endsAfter(text: string): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = [];
  let next: number | undefined;
  for (let end = text.length; end >= 0;) {
    const begins = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    ends.push(next);
    const line = text.slice(begins, end);
    if (!/^\s*(?:#|---|$)/u.test(line)) next = begins + line.trimEnd().length - 1;
    end = begins - 1;
  }
  return ends.toReversed();
}

/** The end of the line before a comment, where more than the comment stands on it. */
function ownEnd(text: string, offset: number): number | undefined {
  const begins = text.lastIndexOf('\n', offset - 1) + 1;
  const own = text.slice(begins, offset).trimEnd();
  return own === '' ? undefined : begins + own.length - 1;
}
