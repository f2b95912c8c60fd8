import type { Place } from '../core/ports.ts';

/** A text that a person wrote, and where its characters stand. */
export interface Source {
  readonly text: string;
  /** Line of an offset, from 1. */
  readonly lineAt: (offset: number) => number;
  /** The line an offset stands on, without its end, and where it begins. */
  lineOf(offset: number): { readonly line: string; readonly start: number };
  /** The place of `length` characters from an offset. */
  place(offset: number, length: number): Place;
}

/** Columns of a line that a frame shows. */
const width = 68;

export function sourceOf(file: string, text: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineAt = (offset: number): number => lineIndex(starts, offset) + 1;
  const lineOf = (number: number): string | undefined => {
    const start = starts[number - 1];
    return start === undefined
      ? undefined
      : text.slice(start, (starts[number] ?? text.length + 1) - 1).replace(/\r$/u, '');
  };
  const place = (offset: number, length: number): Place => {
    const line = lineAt(offset);
    const column = offset - (starts[line - 1] ?? 0);
    // A file can have thousands of faults, of which few are shown: only those get their frame drawn.
    return {
      file,
      line,
      column: column + 1,
      get frame() {
        return frame(lineOf, line, column, length);
      },
    };
  };
  return {
    text,
    lineAt,
    lineOf: (offset) => {
      const number = lineAt(offset);
      return { line: lineOf(number) ?? '', start: starts[number - 1] ?? 0 };
    },
    place,
  };
}

/** The last line that starts at or before the offset. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The line with one line around it, and carets under what is meant. */
function frame(lineOf: (number: number) => string | undefined, line: number, column: number, length: number): string {
  const from = Math.max(0, Math.min(column - Math.floor((width * 2) / 3), (lineOf(line) ?? '').length - width));
  const digits = String(line + 1).length;
  const row = (number: number): readonly string[] => {
    const text = lineOf(number);
    if (text === undefined) return [];
    return [
      `${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${shown(text.slice(from, from + width))}`.trimEnd(),
    ];
  };
  // What follows the last line break of a file is no line to a person.
  const isEnd = (number: number): boolean => lineOf(number) === '' && lineOf(number + 1) === undefined;
  const marked = (lineOf(line) ?? '').slice(from, from + width);
  const before = Array.from(marked.slice(0, column - from)).length;
  const carets = Math.max(1, Math.min(length, marked.length - (column - from)));
  return [
    ...(line > 1 ? row(line - 1) : []),
    ...row(line),
    `  ${' '.repeat(digits)} | ${' '.repeat(before)}${'^'.repeat(carets)}`,
    ...(isEnd(line + 1) ? [] : row(line + 1)),
  ].join('\n');
}

/** One column for each character, and nothing that a terminal obeys. */
const shown = (text: string): string =>
  text.replace(/\t/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
