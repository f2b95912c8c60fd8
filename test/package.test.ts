import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestIn, projectFolder } from '../.config/project.ts';

let folder: string;
let installed: string;

/** As `npm install` of the tarball leaves it, without asking the network for the driver: the checkout has the same one. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exit-talk-package-'));
  const pack = ['pack', '--ignore-scripts', '--offline', '--pack-destination', folder];
  execFileSync('npm', pack, { cwd: projectFolder, stdio: ['ignore', 'ignore', 'pipe'] });
  execFileSync('tar', ['-xzf', join(folder, `exit-talk-${manifestIn().version}.tgz`), '-C', folder]);
  installed = join(folder, 'package');
  mkdirSync(join(installed, 'node_modules'));
  for (const name of ['better-sqlite3', 'node-addon-api']) {
    symlinkSync(join(projectFolder, 'node_modules', name), join(installed, 'node_modules', name));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, 'bin/exit-talk.js'), ...args], {
    cwd: folder,
    env: { HOME: folder, EXIT_TALK_LANG: 'en' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the package', () => {
  it('holds the program, the templates, the documents and what the law asks for, and nothing else', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
      .filter((file) => !file.startsWith('node_modules/'));
    const wanted =
      /^(?:package\.json|README\.md|LICENSE|docs\/[\w/-]+(?:\.sv)?\.(?:md|yaml)|docs\/images\/[\w.-]+\.(?:svg|png)|bin\/[\w-]+\.js|dist\/[\w-]+\.js|dist\/THIRD-PARTY\.txt|dist\/sbom\.cdx\.json|dist\/templates\/[\w.-]+\.(?:yaml|json))$/u;
    expect(files.filter((file) => !wanted.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'dist/main.js', 'dist/THIRD-PARTY.txt', 'dist/sbom.cdx.json']),
    );
  });

  it('names no folder of the machine it was built on', () => {
    const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/u.test(file),
    );
    const telling = files.filter((file) => readFileSync(join(installed, 'dist', file), 'utf8').includes(projectFolder));
    expect(telling).toEqual([]);
  });

  it('needs nothing at run time but the database driver', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['better-sqlite3']);
  });

  it('prints its version', () => {
    expect(run('--version')).toEqual({ status: 0, stdout: `${manifestIn().version}\n`, stderr: '' });
  });

  it('explains itself', () => {
    const { status, stdout, stderr } = run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('exit-talk');
  });

  it('lists the templates it brings', () => {
    const { status, stdout, stderr } = run('template', 'list');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('standard');
  });

  it('opens a database with the driver beside it', () => {
    expect(run('demo', join(folder, 'talks.db'))).toMatchObject({ status: 0 });
    const { status, stderr } = run('--db', join(folder, 'talks.db'), 'list');
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});
