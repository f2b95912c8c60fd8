import { describe, expect, it } from 'vitest';
import { readSettings, type Surroundings } from '../src/settings.ts';

const linux: Surroundings = { env: {}, platform: 'linux', userHome: '/home/kim', workingFolder: '/work' };

describe('settings', () => {
  it.each([
    [['--lang', 'sv'], {}, 'sv'],
    [['--lang=sv'], {}, 'sv'],
    [['--lang', 'en'], { EXIT_TALK_LANG: 'sv' }, 'en'],
    [[], { EXIT_TALK_LANG: 'sv', LANG: 'en_US.UTF-8' }, 'sv'],
    [[], { LC_ALL: 'sv_SE.UTF-8', LANG: 'en_US.UTF-8' }, 'sv'],
    [[], { LC_ALL: '', LANG: 'sv_SE.UTF-8' }, 'sv'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], {}, 'en'],
    [['start', '--', '--lang', 'sv'], {}, 'en'],
  ])('%j with %j speaks %s', (argv, env, language) => {
    expect(readSettings(argv, { ...linux, env }).language).toBe(language);
  });

  it.each([
    [{ ...linux }, '/home/kim/.local/share/exit-talk'],
    [{ ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/exit-talk'],
    [{ ...linux, env: { XDG_DATA_HOME: '', EXIT_TALK_HOME: '' } }, '/home/kim/.local/share/exit-talk'],
    [{ ...linux, platform: 'darwin' }, '/home/kim/Library/Application Support/exit-talk'],
    [{ ...linux, env: { EXIT_TALK_HOME: 'here' } }, '/work/here'],
  ])('%j keeps things in %s', (surroundings, home) => {
    expect(readSettings([], surroundings).home).toBe(home);
  });

  it('takes the database from the option, the environment, then the home', () => {
    expect(readSettings(['--db', 'x.db'], linux).database).toBe('/work/x.db');
    expect(readSettings([], { ...linux, env: { EXIT_TALK_DB: '/y.db' } }).database).toBe('/y.db');
    expect(readSettings([], linux).database).toBe('/home/kim/.local/share/exit-talk/exit-talk.db');
  });

  it('goes line by line when asked to or when the terminal can do no more', () => {
    expect(readSettings(['--plain'], linux).plain).toBe('asked');
    expect(readSettings([], { ...linux, env: { TERM: 'dumb' } }).plain).toBe('needed');
    expect(readSettings([], linux).plain).toBe(false);
  });
});
