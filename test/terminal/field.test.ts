import { describe, expect, it } from 'vitest';
import { fieldMachine } from '../../src/terminal/field.ts';
import { readMachine } from '../../src/terminal/read.ts';
import { paragraph } from '../../src/core/page.ts';
import { drive, screenAfter } from './drive.ts';
import { words } from './words.ts';

const screen = { title: 'T', body: [], hint: 'H' };
const field = fieldMachine(screen, {}, words);
const name = fieldMachine(screen, { required: 'A name, please' }, words);
const number = fieldMachine(
  screen,
  { value: '12', check: (typed) => (/^\d+$/.test(typed) ? undefined : 'a number, please') },
  words,
);

describe('a field', () => {
  it('gives what was typed without the spaces around it', () => {
    expect(drive(field, ' Alva Lind <enter>').reply).toEqual({ kind: 'value', value: 'Alva Lind' });
  });

  it('goes on when it is empty', () => {
    expect(drive(field, '<enter>').reply).toEqual({ kind: 'go-on' });
  });

  it('asks for what is required and keeps asking', () => {
    expect(screenAfter(name, '<enter>')).toContain('A name, please');
    expect(drive(name, ' <enter>A<enter>').reply).toEqual({ kind: 'value', value: 'A' });
  });

  it('begins with what is known, and says what will not do until it is changed', () => {
    expect(drive(number, '<enter>').reply).toEqual({ kind: 'value', value: '12' });
    expect(screenAfter(number, 'x<enter>')).toContain('a number, please');
    expect(screenAfter(number, 'x<enter><backspace>')).not.toContain('a number, please');
    expect(drive(number, 'x<enter>7<enter>').reply).toEqual({ kind: 'value', value: '7' });
  });

  it('is replaced by what is typed, and edited when the caret moves first', () => {
    expect(drive(number, '34<enter>').reply).toEqual({ kind: 'value', value: '34' });
    expect(drive(number, '<end>3<enter>').reply).toEqual({ kind: 'value', value: '123' });
  });

  it('makes one line of a paste and never answers by it', () => {
    const { reply, state } = drive(field, '<paste:a\nb\n>');
    expect({ reply, typed: field.typed(state) }).toEqual({ reply: undefined, typed: 'a b' });
  });
});

describe('something to read', () => {
  const body = Array.from({ length: 50 }, (_, at) => paragraph(`line ${at}`));
  const read = readMachine({ title: 'T', body, hint: 'H' });

  it('goes on at Enter only', () => {
    expect(drive(read, '<space><down>x').reply).toBeUndefined();
    expect(drive(read, '<enter>').reply).toEqual({ kind: 'go-on' });
  });

  it.each([
    ['', 'line 0', 'line 18', '↓ line 19'],
    ['<down>', '↑ line 1', 'line 2', '↓ line 20'],
    ['<pagedown>', '↑ line 19', 'line 20', '↓ line 38'],
    ['<pagedown><pageup>', 'line 0', 'line 18', '↓ line 19'],
    ['<space><space><space><space>', '↑ line 30', 'line 48', 'line 49'],
    ['<pagedown><pagedown><pagedown><up>', '↑ line 29', 'line 47', '↓ line 48'],
  ])('scrolls: %s', (script, ...shown) => {
    const screenText = screenAfter(read, script);
    for (const line of shown) expect(screenText.split('\n').map((row) => row.trim())).toContain(line);
    expect(screenText.split('\n')).toHaveLength(24);
  });
});
