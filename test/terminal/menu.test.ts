import { describe, expect, it } from 'vitest';
import { keyMachine } from '../../src/terminal/key.ts';
import { withMenu } from '../../src/terminal/menu.ts';
import { noteMachine } from '../../src/terminal/note.ts';
import { drive, screenAfter } from './drive.ts';
import { words } from './words.ts';

const screen = { title: 'Title', body: [], hint: 'Hint' };
const menu = [
  { label: 'Vill inte svara', value: 'refused' as const },
  { label: 'Översikt över samtalet', value: 'overview' as const },
  { label: 'Paus', value: 'pause' as const, key: 'p' },
];
const note = withMenu(noteMachine(screen, { lines: [] }, words), menu, words);

describe('the menu', () => {
  it.each([
    ['by Enter, the first', '<tab><enter>', 'refused'],
    ['by arrows', '<tab><down><enter>', 'overview'],
    ['by its key', '<tab>p', 'pause'],
    ['by typing', '<tab>över<enter>', 'overview'],
    ['by typing, corrected', '<tab>x<backspace><enter>', 'refused'],
  ])('gives an item %s', (_what, script, item) => {
    expect(drive(note, `half${script}`).reply).toEqual({ kind: 'menu', item });
  });

  it('keeps what is half written', () => {
    const { state } = drive(note, 'half<tab>xyz');
    expect(note.typed(state)).toBe('half');
    expect(drive(note, 'half<tab>xyz<tab> line<enter>').saved).toEqual(['half line']);
    expect(drive(note, 'half<tab><escape>!<enter>').saved).toEqual(['half!']);
  });

  it('shows itself in place of the question, with its own hint', () => {
    expect(screenAfter(note, '<tab>').split('\n')).toEqual([
      '  Title',
      '',
      '  MENU',
      '',
      '›    Vill inte svara',
      '     Översikt över samtalet',
      '  p  Paus',
      '',
      '  Tab closes',
    ]);
  });

  it('gives way to a paste, which belongs to the line', () => {
    expect(drive(note, '<tab><paste:a\nb>').saved).toEqual(['a']);
  });

  it('does not open where there is none', () => {
    const key = withMenu(keyMachine(screen, [{ label: 'Yes', key: 'y', value: true }], words), [], words);
    expect(drive(key, '<tab>y').reply).toEqual({ kind: 'value', value: true });
  });
});
