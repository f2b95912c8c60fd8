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

  it('stays when nothing fits', () => {
    expect(drive(pick, 'zzz<enter>').reply).toBeUndefined();
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
