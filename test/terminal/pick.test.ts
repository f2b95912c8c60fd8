import { describe, expect, it } from 'vitest';
import type { Option } from '../../src/core/prompt.ts';
import { pickMachine } from '../../src/terminal/pick.ts';
import { drive, screenAfter } from './drive.ts';
import { words } from './words.ts';

const screen = { title: 'T', body: [], hint: 'H' };
const options = ['Kontoret', 'Lager Norr', 'Lager Syd', 'Åkeriet'].map((label): Option<string> => ({
  label,
  value: label,
}));
const pick = pickMachine(screen, { options }, words);
const own = pickMachine(screen, { options, own: (typed) => `own:${typed}` }, words);
const keyed = pickMachine(screen, { options: options.map((one, at) => ({ ...one, key: `${at + 1}` })) }, words);

describe('picking one of many', () => {
  it.each([
    ['the first that fits', 'lag<enter>', 'Lager Norr'],
    ['by the beginning of a word', 'syd<enter>', 'Lager Syd'],
    ['by something inside a word', 'ont<enter>', 'Kontoret'],
    ['what begins with the text before what contains it', 'k<enter>', 'Kontoret'],
    ['whatever the case and the way a letter is put together', 'A\u030AKE<enter>', 'Åkeriet'],
    ['by arrows', '<down><down><enter>', 'Lager Norr'],
    ['the last by one step up', '<up><enter>', 'Åkeriet'],
    ['round the end', 'lag<down><down><enter>', 'Lager Norr'],
    ['after a correction', 'lagx<backspace><down><enter>', 'Lager Syd'],
    ['by a paste, which never answers by itself', '<paste:Lager Syd\n><enter>', 'Lager Syd'],
  ])('%s', (_what, script, value) => {
    expect(drive(pick, script).reply).toEqual({ kind: 'value', value });
  });

  it('goes on at an empty Enter, also when what was typed is gone again', () => {
    expect(drive(pick, '<enter>').reply).toEqual({ kind: 'go-on' });
    expect(drive(pick, 'x<backspace><enter>').reply).toEqual({ kind: 'go-on' });
  });

  it('stays when nothing fits, and says so', () => {
    expect(drive(pick, 'zzz<enter>').reply).toBeUndefined();
    expect(screenAfter(pick, 'zzz')).toContain('nothing fits "zzz"');
    expect(screenAfter(pick, 'lag')).not.toContain('nothing fits');
  });

  it('is left by Escape, once nothing is searched any more', () => {
    expect(drive(pick, 'zzz<escape>').reply).toBeUndefined();
    expect(screenAfter(pick, 'zzz<escape>')).toContain('Lager Norr');
    expect(drive(pick, 'zzz<escape><escape>').reply).toEqual({ kind: 'go-on' });
  });

  it('takes what was typed as it is, as the last choice', () => {
    expect(screenAfter(own, 'lag')).toContain('› Lager Norr\n  Lager Syd\n  + lag');
    expect(drive(own, 'lag<up><enter>').reply).toEqual({ kind: 'value', value: 'own:lag' });
    expect(drive(own, 'Butiken<enter>').reply).toEqual({ kind: 'value', value: 'own:Butiken' });
  });

  it('does not offer as new what is known', () => {
    expect(screenAfter(own, 'lager syd')).not.toContain('+');
  });

  it('picks by a digit while nothing is typed', () => {
    expect(drive(keyed, '3').reply).toEqual({ kind: 'value', value: 'Lager Syd' });
    expect(drive(keyed, 'l3').reply).toBeUndefined();
    expect(drive(pick, '3').reply).toBeUndefined();
  });

  it('keeps the pointer in sight in a long list', () => {
    const long = Array.from({ length: 99 }, (_, at): Option<number> => ({ label: `val ${at}`, value: at }));
    const shown = screenAfter(pickMachine(screen, { options: long }, words), '<down>'.repeat(60));
    expect(shown).toContain('› val 59');
    expect(shown.split('\n')).toHaveLength(24);
  });
});

describe('a list with headings', () => {
  const list: readonly Option<string>[] = [
    { label: 'Park two', value: 'park', key: '1' },
    { label: 'Why?', value: 'why', heading: 'Leaving' },
    { label: 'Stay?', value: 'stay', heading: 'Leaving', note: 'here', pointed: true },
    { label: 'Pay?', value: 'pay', heading: 'Work' },
  ];
  const headed = pickMachine(screen, { options: list }, words);

  it('has each over the first of its own, and begins where the pointer is said to be', () => {
    expect(screenAfter(headed, '')).toContain(
      ['  1  Park two', '  Leaving', '    Why?', '›   Stay?  here', '  Work', '    Pay?'].join('\n'),
    );
    expect(drive(headed, '<enter>').reply).toEqual({ kind: 'value', value: 'stay' });
  });

  it('goes from one to the next over the headings, and takes a key', () => {
    expect(drive(headed, '<down><enter>').reply).toEqual({ kind: 'value', value: 'pay' });
    expect(drive(headed, '1').reply).toEqual({ kind: 'value', value: 'park' });
  });

  it('has none while something is searched; the pointer goes back to where it began', () => {
    expect(screenAfter(headed, 'pa')).toContain('› 1  Park two\n  Pay?');
    expect(drive(headed, 'pa<backspace><backspace><enter>').reply).toEqual({ kind: 'value', value: 'stay' });
  });

  it('keeps the pointer in sight where there is little room', () => {
    const many = Array.from({ length: 40 }, (_, at): Option<number> => ({
      label: `Question ${at}`,
      value: at,
      heading: `Section ${at >> 1}`,
      ...(at === 30 && { pointed: true }),
    }));
    expect(screenAfter(pickMachine(screen, { options: many }, words), '')).toContain('›   Question 30');
  });
});
