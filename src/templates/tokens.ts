import { CST, Lexer, Parser } from 'yaml';
import type { FileFault } from '../core/fault.ts';

/** The nesting that is read; a full template has ten levels. */
export const deepest = 64;

const mostAliases = 100;

/** Characters of the source. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** A file that is refused before it is understood, because understanding it could take for ever. */
export class Overload extends Error {
  readonly fault: FileFault;
  readonly span: Span;

  constructor(fault: FileFault, span: Span) {
    super(fault.code);
    this.name = 'Overload';
    this.fault = fault;
    this.span = span;
  }
}

/** The tokens of YAML text, of which there are at most `parts`. Throws Overload. */
export function* tokensOf(text: string, parts: number): Generator<CST.Token, void> {
  const parser = new Parser();
  let count = 0;
  let aliases = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const span = { offset: parser.offset, length: lexeme.length };
    if (!isScalar && lexeme.startsWith('!')) throw new Overload({ code: 'tag', tag: lexeme.slice(0, 60) }, span);
    if (!isScalar && lexeme.startsWith('*') && ++aliases > mostAliases)
      throw new Overload({ code: 'too-many-aliases' }, span);
    if (++count > parts) throw new Overload({ code: 'too-many-parts' }, span);
    isScalar = lexeme === CST.SCALAR;
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest) throw new Overload({ code: 'too-deep' }, span);
  }
  yield* parser.end();
}
