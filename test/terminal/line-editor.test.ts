import { describe, expect, it } from 'vitest';
import { cleaned, edit, emptyLine, insert, type Line, lineOf, textOfLine } from '../../src/terminal/line-editor.ts';
import { keysOf } from './drive.ts';

/** The line after these keys, with the caret as `|`. */
function edited(script: string, start: Line = emptyLine): string {
  const { before, after } = keysOf(script).reduce((line, key) => edit(line, key) ?? line, start);
  return `${before.join('')}|${after.join('')}`;
}

describe('editing a line', () => {
  it.each([
    ['typing', 'hej', 'hej|'],
    ['left and typing', 'hj<left>e', 'he|j'],
    ['left at the beginning', '<left>a', 'a|'],
    ['right at the end', 'a<right>b', 'ab|'],
    ['home and end', 'bc<home>a<end>d', 'abcd|'],
    ['^A and ^E', 'bc<ctrl-a>a<ctrl-e>d', 'abcd|'],
    ['backspace', 'abc<backspace>', 'ab|'],
    ['backspace at the beginning', 'a<home><backspace>', '|a'],
    ['delete', 'abc<home><delete>', '|bc'],
    ['^U', 'abc def<left><ctrl-u>', '|f'],
    ['^K', 'abc def<home><right><ctrl-k>', 'a|'],
    ['^W', 'abc def  <ctrl-w>', 'abc |'],
    ['word left', 'abc def<ctrl-left>', 'abc |def'],
    ['word left twice, by Alt', 'abc def<alt-b><alt-left>', '|abc def'],
    ['word right', 'abc def<home><ctrl-right>', 'abc| def'],
    ['a key that edits nothing', 'a<f5>b', 'ab|'],
    ['names every object has', 'a<constructor><valueof>', 'a|'],
  ])('%s', (_what, script, line) => {
    expect(edited(script)).toBe(line);
  });

  it.each([
    ['a decomposed é', 'xe\u0301', 'x|'],
    ['a family', 'x👨‍👩‍👧‍👦', 'x|'],
    ['a flag', 'x🇸🇪', 'x|'],
    ['a Chinese character', 'x漢', 'x|'],
  ])('backspace takes %s as one', (_what, typed, line) => {
    expect(edited(`${typed}<backspace>`)).toBe(line);
  });

  it('merges a mark that is inserted before what it belongs to', () => {
    expect(edited('e', { before: [], after: ['\u0301', 'x'] })).toBe('e\u0301|x');
  });

  it('pairs flags anew when half a flag is put before one', () => {
    expect(insert({ before: [], after: ['🇸🇪'] }, '🇳')).toEqual({ before: ['🇳🇸'], after: ['🇪'] });
  });

  it('makes half a surrogate pair well formed', () => {
    expect(textOfLine(insert(lineOf('a'), '\uD83D'))).toBe('a\uFFFD');
  });
});

describe('cleaned', () => {
  it.each([
    ['a\r\nb\rc\n', 'a\nb\nc\n', 0],
    ['a\tb', 'a\tb', 0],
    ['\u001B[31mred\u0000\u0085', '[31mred', 3],
    ['e\u0301 👨‍👩‍👧', 'e\u0301 👨‍👩‍👧', 0],
  ])('%j becomes %j with %i left out', (text, kept, stripped) => {
    expect(cleaned(text)).toEqual({ text: kept, stripped });
  });
});
