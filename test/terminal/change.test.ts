import { describe, expect, it } from 'vitest';
import type { HalfTyped, Screen, ShownLine } from '../../src/core/prompt.ts';
import { noteMachine } from '../../src/terminal/note.ts';
import { drive, screenAfter } from './drive.ts';
import { words } from './words.ts';

const screen: Screen = { title: 'Varför du slutar', body: [], hint: 'Enter sparar raden' };
const lines: readonly ShownLine[] = [
  { seq: 1, kind: 'note', text: 'ett' },
  { seq: 2, kind: 'quote', text: 'två' },
  { seq: 3, kind: 'remark', text: 'tre' },
];
const note = noteMachine(screen, { lines }, words);

describe('a line that stands', () => {
  it.each([
    ['the last at Up on an empty line', '<up>!<enter>', ['3: tre!'], ''],
    ['the one before at Up again', '<up><up>!<enter>', ['2: två!'], ''],
    ['the first, and none before it', '<up><up><up><up><up>!<enter>', ['1: ett!'], ''],
    ['Down goes back', '<up><up><up><down>!<enter>', ['2: två!'], ''],
    ['Down after the last is the new line again', '<up><down>ny<enter>', ['ny'], ''],
    ['one that was entered just now', 'fyra<enter><up>!<enter>', ['fyra', '101: fyra!'], ''],
    ['in the middle of it', '<up><left><left>_<enter>', ['3: t_re'], ''],
    ['a paste of lines stays one line', '<up><paste: a\nb\r\nc><enter>', ['3: tre a b c'], ''],
    ['not before it is entered', '<up>!', [], '3: tre!'],
    ['not one that says what it said', '<up>!<backspace><enter>', [], ''],
    ['not by spaces around it', '<up>  <enter>', [], ''],
    ['left as it was at Escape', '<up>!<escape>', [], ''],
    ['none at Up when half a line is written', 'halv<up>!', [], 'halv!'],
    ['not another one before the change is entered or left', '<up>!<up><down>?', [], '3: tre!?'],
  ])('is changed: %s', (_what, script, saved, half) => {
    const { state, saved: entered, reply } = drive(note, script);
    const { line, change } = note.draft?.(state) ?? { line: '' };
    const typed = change === undefined ? line : `${change.seq}: ${change.text}`;
    expect({ entered, typed, reply }).toEqual({ entered: saved, typed: half, reply: undefined });
  });

  it('stays in its place when it is changed, and is what is changed next time', () => {
    const { state } = drive(note, '<up><up>!<enter>');
    expect(state.lines.map(({ text }) => text)).toEqual(['ett', 'två!', 'tre']);
    expect(drive(note, '<up><up>!<enter><up><up>?<enter>').saved).toEqual(['2: två!', '2: två!?']);
  });

  it('still stands when it is emptied and entered: it is asked about', () => {
    const { reply, saved } = drive(note, '<up><ctrl-u><enter>');
    expect({ reply, saved }).toEqual({ reply: { kind: 'emptied', seq: 3 }, saved: [] });
    expect(drive(note, '<up><ctrl-u>  <enter>').reply).toEqual({ kind: 'emptied', seq: 3 });
  });

  it('cannot be taken up while something entered waits to be saved', () => {
    const entered = note.press(drive(note, 'ny').state, { name: 'enter', text: '' }, { columns: 80, rows: 24 });
    if (entered.kind === 'end') throw new Error('the prompt has ended');
    const up = note.press(entered.state, { name: 'up', text: '' }, { columns: 80, rows: 24 });
    expect(up).toMatchObject({ kind: 'stay', state: { changing: undefined } });
  });
});

describe('what was half typed before', () => {
  const draft: HalfTyped = { line: 'halv', change: { seq: 2, text: 'två och en halv' } };
  const begun = noteMachine(screen, { lines, draft }, words);

  it('is kept while a line is changed, and both are kept on disk', () => {
    expect(begun.draft?.(begun.initial)).toEqual(draft);
    expect(begun.draft?.(drive(begun, '!').state)).toEqual({
      line: 'halv',
      change: { seq: 2, text: 'två och en halv!' },
    });
  });

  it.each([
    ['entered', '<enter> rad<enter>', ['2: två och en halv', 'halv rad']],
    ['left', '<escape> rad<enter>', ['halv rad']],
  ])('stands in the new line again when the change was %s', (_how, script, saved) => {
    expect(drive(begun, script).saved).toEqual(saved);
  });
});

describe('a prompt for one change only', () => {
  const one = noteMachine(
    screen,
    { lines: lines.slice(0, 1), draft: { line: '', change: { seq: 1, text: 'ett' } }, changeOnly: true },
    words,
  );

  it.each([
    ['the change is entered', '!<enter>', ['1: ett!']],
    ['nothing was changed', '<enter>', []],
    ['the line is left as it was', '!<escape>', []],
  ])('ends when %s', (_when, script, saved) => {
    expect(drive(one, script)).toMatchObject({ reply: { kind: 'go-on' }, saved });
  });

  it('has no other line to go to', () => {
    expect(drive(one, '<up><down><down>!<enter>').saved).toEqual(['1: ett!']);
  });
});

describe('the screen while a line is changed', () => {
  it('has the line being written in its place, the half line under it, and other words in the hint', () => {
    const begun = noteMachine(screen, { lines, draft: { line: 'halv', change: { seq: 2, text: 'två' } } }, words);
    expect(screenAfter(begun, '!')).toMatchInlineSnapshot(`
      "  Varför du slutar

      · ett
      › två!
      / tre
      › halv

        Esc leaves it"
    `);
  });

  it('says that the change is to be entered or left first, until the next key', () => {
    expect(screenAfter(note, '<up>!<up>')).toContain('enter it first');
    expect(screenAfter(note, '<up>!<up>!')).not.toContain('enter it first');
  });

  it('keeps the line in sight among many', () => {
    const many = Array.from({ length: 60 }, (_, seq): ShownLine => ({ seq, kind: 'note', text: `rad ${seq}` }));
    expect(screenAfter(noteMachine(screen, { lines: many }, words), `${'<up>'.repeat(40)}!`)).toContain('› rad 20!');
  });
});
