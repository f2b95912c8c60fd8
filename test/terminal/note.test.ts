import { describe, expect, it } from 'vitest';
import { paragraph, quiet, strong } from '../../src/core/page.ts';
import type { Screen, ShownLine } from '../../src/core/prompt.ts';
import { noteMachine } from '../../src/terminal/note.ts';
import { drive, screenAfter } from './drive.ts';
import { words } from './words.ts';

const screen: Screen = {
  title: 'Varför du slutar',
  clock: () => '34 min kvar',
  body: [
    paragraph(strong('Berätta, hur kommer det sig att du slutar? Ta det gärna från början, från första tanken.')),
    paragraph(quiet('Vad vägde tyngst?'), 2),
    paragraph(quiet('Lyssna efter: det som fick hen att börja leta'), 2, 16),
  ],
  hint: 'Enter sparar raden',
};
const written: readonly ShownLine[] = [
  { seq: 1, kind: 'note', text: 'Prioriteringar ändrades varje vecka' },
  { seq: 2, kind: 'quote', text: 'Jag fick aldrig veta varför' },
  { seq: 3, kind: 'remark', text: 'lättad' },
];
const note = noteMachine(screen, { lines: [] }, words);

describe('writing a note', () => {
  it.each([
    ['a line', 'hej<enter>', ['hej'], ''],
    ['two lines and half a third', 'a<enter>b<enter>c', ['a', 'b'], 'c'],
    ['a line without the spaces around it', '  a <enter>', ['a'], ''],
    ['a paste of one line stays to be edited', 'x<paste:ab>y', [], 'xaby'],
    ['a paste of lines, the last of which stays', '<paste:a\nb\nc>', ['a', 'b'], 'c'],
    ['a paste that ends its last line', '<paste:a\r\nb\r\n>', ['a', 'b'], ''],
    ['a paste with empty lines', '<paste:\n\na\n \nb\n\n>', ['a', 'b'], ''],
    ['a paste into the middle of a line', 'ad<left><paste:b\nc>', ['ab'], 'cd'],
    ['a paste after half a line', 'a <paste:b\nc>', ['a b'], 'c'],
  ])('enters %s', (_what, script, saved, half) => {
    const { state, saved: lines, reply } = drive(note, script);
    expect({ lines, half: note.typed(state), reply }).toEqual({ lines: saved, half, reply: undefined });
  });

  it.each([
    ['an empty Enter', '<enter>'],
    ['an Enter after spaces only', '  <enter>'],
    ['an empty Enter after lines', 'a<enter><enter>'],
    ['an empty Enter after a paste', '<paste:a\n><enter>'],
  ])('goes on at %s', (_what, script) => {
    expect(drive(note, script).reply).toEqual({ kind: 'go-on' });
  });

  it('begins with half a line from last time', () => {
    const begun = noteMachine(screen, { lines: [], draft: { line: 'halv' } }, words);
    expect(drive(begun, ' rad<enter>').saved).toEqual(['halv rad']);
  });

  it('says how much of a paste was not text, until the next key', () => {
    const pasted = `<paste:a${String.fromCodePoint(27, 0)}b>`;
    expect(screenAfter(note, pasted)).toContain('2 left out');
    expect(screenAfter(note, `${pasted}c`)).not.toContain('left out');
  });

  it('says what is to be said of a line that was entered, until the next one', () => {
    const line: ShownLine = { seq: 9, kind: 'remark', text: 'x', notice: 'they may read it' };
    const entered = note.lines?.entered({ ...note.initial, entered: [{ text: 'x' }] }, line) ?? note.initial;
    const after = (script: string): string => screenAfter({ ...note, initial: entered }, script);
    expect(after('')).toContain('they may read it');
    expect(after('next line')).toContain('they may read it');
    expect(after('next line<enter>')).not.toContain('they may read it');
  });
});

describe('the screen of a note', () => {
  it('has the question at the top, the lines, the line being written, and the hint in the last row', () => {
    const shown = noteMachine(screen, { lines: written }, words);
    expect(screenAfter(shown, 'och så')).toMatchInlineSnapshot(`
      "  Varför du slutar                                                 34 min kvar

        Berätta, hur kommer det sig att du slutar? Ta det gärna från början, från
        första tanken.
          Vad vägde tyngst?
          Lyssna efter: det som fick hen att börja leta

      · Prioriteringar ändrades varje vecka
      ” Jag fick aldrig veta varför
      / lättad
      › och så

        Enter sparar raden"
    `);
  });

  it('marks what must be acted on, whatever kind of line it is', () => {
    const lines: readonly ShownLine[] = [{ seq: 1, kind: 'quote', text: 'he hit me', serious: true }];
    expect(screenAfter(noteMachine(screen, { lines }, words), '')).toContain('! he hit me');
  });

  it('lets older lines go first when there are too many', () => {
    const many = Array.from({ length: 40 }, (_, at): ShownLine => ({ seq: at, kind: 'note', text: `rad ${at}` }));
    const shown = screenAfter(noteMachine(screen, { lines: many }, words), 'ny');
    expect(shown.split('\n')).toHaveLength(24);
    expect(shown).toContain('Vad vägde tyngst?');
    expect(shown).toContain('↑\n· rad');
    expect(shown).toContain('· rad 39\n› ny');
  });
});
