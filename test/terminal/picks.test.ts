import { describe, expect, it } from 'vitest';
import { paragraph } from '../../src/core/page.ts';
import { type PickGroup, picksMachine } from '../../src/terminal/picks.ts';
import { words } from './words.ts';
import { drive, screenAfter } from './drive.ts';

const screen = (picked: readonly string[]) => ({
  title: 'T',
  body: [paragraph(`picked: ${picked.join(' ')}`)],
  hint: 'H',
});
const option = (value: string) => ({ label: value.toUpperCase(), value });
const groups: readonly PickGroup<string>[] = [
  { heading: 'Manager', key: '1', options: ['support', 'conduct'].map(option) },
  { heading: 'Load', key: '2', options: ['volume'].map(option) },
];
const grouped = picksMachine(screen, groups, [], words);
const list = picksMachine(screen, [{ options: ['a', 'b', 'c'].map(option) }], ['b'], words);

describe('picking several', () => {
  it.each([
    ['by keys', '11<enter>21<enter><enter>', ['support', 'volume']],
    ['by arrows and space', '<down><space><space><enter><enter>', ['volume']],
    ['two of one heading', '112<enter><enter>', ['support', 'conduct']],
    ['and unpicking again', '112<enter>11<enter><enter>', ['conduct']],
    ['leaving a heading by an arrow', '1<space><left><enter>', ['support']],
  ])('%s', (_what, script, value) => {
    expect(drive(grouped, script).reply).toEqual({ kind: 'value', value });
  });

  it('marks nothing by words typed at it: they are said not to be taken until Enter', () => {
    expect(drive(grouped, 'it was my 1<space>1').state).toMatchObject({ picked: [], stray: 'it was my 1 1' });
    expect(drive(grouped, 'boss 1<enter>11<enter><enter>').reply).toEqual({ kind: 'value', value: ['support'] });
  });

  it('says that no more can be marked, until the next key', () => {
    const one = picksMachine(screen, [{ options: ['a', 'b'].map(option) }], [], words, (marks, code) =>
      marks.includes(code) ? [] : marks.length === 0 ? [code] : marks,
    );
    expect(screenAfter(one, '12')).toContain('no more');
    expect(screenAfter(one, '12<up>')).not.toContain('no more');
    expect(drive(one, '12<enter>').reply).toEqual({ kind: 'value', value: ['a'] });
    expect(drive(one, '112<enter>').reply).toEqual({ kind: 'value', value: ['b'] });
  });

  it('goes on when nothing was picked', () => {
    expect(drive(grouped, '1<enter><enter>').reply).toEqual({ kind: 'go-on' });
  });

  it('in a plain list toggles by space and digit, and keeps what was picked before', () => {
    expect(drive(list, '<enter>').reply).toEqual({ kind: 'value', value: ['b'] });
    expect(drive(list, '3<enter>').reply).toEqual({ kind: 'value', value: ['b', 'c'] });
    expect(drive(list, '<down><space><enter>').reply).toEqual({ kind: 'value', value: [] });
  });

  it('has no digits where the list is too long for all to have one', () => {
    const long = picksMachine(screen, [{ options: 'abcdefghijkl'.split('').map(option) }], [], words);
    expect(drive(long, '3<enter>').reply).toEqual({ kind: 'go-on' });
  });

  it('shows the headings with what is picked under each, then the options', () => {
    expect(screenAfter(grouped, '11<enter>')).toContain('picked: support\n\n› 1  Manager  SUPPORT\n  2  Load');
    expect(screenAfter(grouped, '11')).toContain('  Manager\n› 1  [x] SUPPORT\n  2  [ ] CONDUCT');
  });

  it('ignores a paste', () => {
    expect(drive(list, '<paste:1><enter>').reply).toEqual({ kind: 'value', value: ['b'] });
  });
});
