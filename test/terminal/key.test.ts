import { describe, expect, it } from 'vitest';
import { words } from './words.ts';
import { keyMachine } from '../../src/terminal/key.ts';
import { drive, screenAfter } from './drive.ts';

const screen = { title: 'T', body: [], hint: 'H' };
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ label: `${from + at}`, key: `${from + at}`, value: from + at }));
const scale = keyMachine(screen, numbers(1, 5), words);
const enps = keyMachine(screen, numbers(0, 10), words);
const yesNo = keyMachine(
  screen,
  [
    { label: 'Ja', key: 'j', value: 'yes' },
    { label: 'Nej', key: 'n', value: 'no', note: 'inte alls' },
  ],
  words,
);

describe('a key', () => {
  it.each([
    ['3', 3],
    ['93', 3],
    ['<down><down><enter>', 2],
    ['<up><enter>', 5],
    ['<right><enter>', 1],
    ['<paste:3>4', 4],
  ])('on a scale: %s answers %i', (script, value) => {
    expect(drive(scale, script).reply).toEqual({ kind: 'value', value });
  });

  it.each([
    ['0', 0],
    ['2', 2],
    ['10', 10],
    ['1<enter>', 1],
    ['1<space>', 1],
    ['17<enter>', 1],
    ['1<backspace>7', 7],
    ['1<escape>10', 10],
  ])('where 10 is a key: %s answers %i', (script, value) => {
    expect(drive(enps, script).reply).toEqual({ kind: 'value', value });
  });

  it('waits where it begins a longer one, and shows that', () => {
    expect(drive(enps, '1').reply).toBeUndefined();
    expect(screenAfter(enps, '1')).toContain('  0  ›1   2   3   4   5   6   7   8   9   10');
    const toTen = keyMachine(screen, numbers(1, 10), words);
    expect(screenAfter(toTen, '')).toContain('  1   2   3   4   5   6   7   8   9   10');
    expect(screenAfter(toTen, '1')).toContain('  ›1  2   3   4   5   6   7   8   9   10');
  });

  it.each([
    ['j', 'yes'],
    ['N', 'no'],
  ])('%s answers in either case', (script, value) => {
    expect(drive(yesNo, script).reply).toEqual({ kind: 'value', value });
  });

  it.each(['x', '<space>', '<paste:j>', '<f1>'])('%s is none and changes nothing', (script) => {
    expect(drive(yesNo, script)).toMatchObject({ state: yesNo.initial });
    expect(drive(yesNo, script)).not.toHaveProperty('reply');
  });

  it('an empty Enter goes on', () => {
    expect(drive(yesNo, '<enter>').reply).toEqual({ kind: 'go-on' });
  });

  it('stands before its words on the screen', () => {
    expect(screenAfter(yesNo, '<down>')).toContain('› j  Ja\n  n  Nej  inte alls');
  });
});

describe('words typed at a closed question', () => {
  it('are said not to be taken, and the Enter after them skips nothing', () => {
    expect(drive(scale, 'hej').state).toMatchObject({ unknown: 'hej' });
    expect(drive(scale, 'hej<enter>').reply).toBeUndefined();
    expect(drive(scale, 'hej<enter><enter>').reply).toEqual({ kind: 'go-on' });
  });
});
