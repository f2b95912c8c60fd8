import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../bin/load.js';
import { wrongNode } from '../../bin/refusals.js';
import { manifestIn, projectFolder } from '../../.config/project.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'exit-talk-bin-'));
  cpSync(join(projectFolder, 'bin'), join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "version": "9.8.7", "type": "module" }');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Runs the program as installed in the temporary folder; `node` is the version it is made to believe in. */
function run(args: readonly string[], { env = {}, node = process.versions.node } = {}) {
  const claim = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${node}'}})`;
  const pretended = ['--import', `data:text/javascript,${encodeURIComponent(claim)}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...pretended, join(home, 'bin/exit-talk.js'), ...args],
    {
      env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), ...env },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

function build(main: string): void {
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist/main.js'), `export async function main(args) { ${main} }`);
}

describe('the version of Node', () => {
  it.each([
    ['20.20.2', false],
    ['22.22.1', false],
    ['22.22.2', true],
    ['22.23.0', true],
    ['23.11.0', false],
    ['24.14.9', false],
    ['24.15.0', true],
    ['24.21.0', true],
    ['25.9.0', false],
    ['26.0.0', true],
    ['100.0.0', true],
    ['26.0.0-nightly20260901', true],
    ['0.10.48', false],
    ['', false],
  ])('%s: %s', (version, fits) => {
    expect(wrongNode(version, {}) === undefined).toBe(fits);
  });

  it('is checked against the range that package.json promises', () => {
    const { engines } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    expect(engines).toEqual({ node: '^22.22.2 || ^24.15.0 || >=26' });
  });

  it('is the pinned one in this checkout', () => {
    expect(process.versions.node).toBe(manifestIn('node_modules/node').version);
  });

  it('is refused in one sentence before anything else is loaded or written', () => {
    build('throw new Error("loaded")');
    const { status, stdout, stderr } = run(['--version'], { node: '20.20.2' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^exit-talk needs Node\.js 24\.15 .* was started with 20\.20\.2: get Node\.js 24 from \S+ .*\.\n$/u,
    );
    expect(existsSync(join(home, 'cache'))).toBe(false);
  });

  it.each([
    [{ EXIT_TALK_LANG: 'sv' }, 'behöver'],
    [{ EXIT_TALK_LANG: 'en', LC_ALL: 'sv_SE.UTF-8' }, 'needs'],
    [{ LC_ALL: 'sv_SE.UTF-8', LANG: 'en_GB.UTF-8' }, 'behöver'],
    [{ LC_ALL: '', LC_MESSAGES: 'sv_FI', LANG: 'en_GB.UTF-8' }, 'behöver'],
    [{ LANG: 'sv_SE.UTF-8' }, 'behöver'],
    [{ LANG: 'de_DE.UTF-8' }, 'needs'],
    [{}, 'needs'],
  ])('is refused in the language of %o', (env, word) => {
    expect(wrongNode('20.20.2', env)).toMatch(new RegExp(`^exit-talk ${word} Node\\.js [^\\n]+\\.$`, 'u'));
  });

  it.each(['exit-talk.js', 'refusals.js'])('is read by %s in words that a Node of 2020 knows', async (file) => {
    const source = readFileSync(join(projectFolder, 'bin', file), 'utf8');
    const old = await transform(source, { target: 'node14.8', format: 'esm' });
    const now = await transform(source, { target: 'esnext', format: 'esm' });
    expect(old.code).toBe(now.code);
  });
});

describe('exit-talk', () => {
  it('prints its version without loading the program or keeping anything', () => {
    build('throw new Error("loaded")');
    expect(run(['--version'])).toEqual({ status: 0, stdout: '9.8.7\n', stderr: '' });
    expect(existsSync(join(home, 'cache'))).toBe(false);
  });

  it('leaves --version to the program when there is more to it', () => {
    build('console.log(args.join(" ")); return 2');
    expect(run(['--version', 'x'])).toEqual({ status: 2, stdout: '--version x\n', stderr: '' });
  });

  it('leaves --version to the program when it cannot be written, so that the program says why', () => {
    build('console.error("no room"); return 1');
    const command = `"${process.execPath}" "${join(home, 'bin/exit-talk.js')}" --version >/dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { env: { HOME: home }, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'no room\n' });
  });

  it('hands over what was typed and ends with the exit code of the program', () => {
    build('console.log(JSON.stringify(args)); return 4');
    expect(run(['show', 'å b'])).toEqual({ status: 4, stdout: '["show","å b"]\n', stderr: '' });
  });

  it('lets nobody else read what the program writes', () => {
    build('console.log(process.umask().toString(8)); return 0');
    expect(run([]).stdout).toBe('77\n');
  });

  it.each([
    ['sv', 'exit-talk är inte byggt än: kör `npm ci` i projektets mapp'],
    ['en', 'exit-talk is not built yet: run `npm ci` in the project folder'],
  ])('says in %s what to do when it has not been built', (language, start) => {
    const { status, stdout, stderr } = run(['list'], { env: { EXIT_TALK_LANG: language } });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.slice(0, start.length)).toBe(start);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('compiled code', () => {
  const used = 'console.log((await import("node:module")).default.getCompileCacheDir() ?? "none"); return 0';

  it('is kept in a folder of our own that nobody else can read', () => {
    build(used);
    expect(run([]).stdout).toContain(join(home, 'cache/exit-talk/'));
    expect(statSync(join(home, 'cache/exit-talk')).mode & 0o777).toBe(0o700);
  });

  it('is not taken from a folder that others can write to', () => {
    build(used);
    mkdirSync(join(home, 'cache/exit-talk'), { recursive: true });
    chmodSync(join(home, 'cache/exit-talk'), 0o777);
    expect(run([])).toEqual({ status: 0, stdout: 'none\n', stderr: '' });
  });

  it('is not missed when the folder cannot be made', () => {
    build(used);
    writeFileSync(join(home, 'cache'), 'a file');
    expect(run([])).toEqual({ status: 0, stdout: 'none\n', stderr: '' });
  });

  it.each([
    ['linux', { XDG_CACHE_HOME: '/x' }, '/x/exit-talk'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/alva/.cache/exit-talk'],
    ['linux', {}, '/home/alva/.cache/exit-talk'],
    ['darwin', {}, '/home/alva/Library/Caches/exit-talk'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/exit-talk/Cache'],
    ['win32', {}, '/home/alva/AppData/Local/exit-talk/Cache'],
  ])('lies on %s with %o in %s', (platform, env, folder) => {
    expect(cacheFolder(platform, env, '/home/alva')).toBe(folder);
  });
});
