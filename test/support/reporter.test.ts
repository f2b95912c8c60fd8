import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../.config/project.ts';

const passes = `it('passes', () => { expect(1).toBe(1); });`;
const fails = `it('fails', () => { expect(1).toBe(2); });`;
const skipped = `it.skip('is left out', () => { expect(1).toBe(1); });`;
const breaksFile = `throw new Error('broken');`;
const breaksLater = `void Promise.reject(new Error('broken'));`;

/** Runs a file of tests with the reporter; inside the project, so that `vitest` is found. */
async function run(tests: readonly string[], CI: string) {
  const cache = join(projectFolder, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'reporter-'));
  const file = ["import { expect, it } from 'vitest';", ...tests].join('\n');
  if (tests.length > 0) writeFileSync(join(folder, 'a.test.js'), file);
  const vitest = join(projectFolder, 'node_modules/vitest/vitest.mjs');
  const reporters = ['default', join(projectFolder, 'test/support/reporter.ts')].flatMap((one) => ['--reporter', one]);
  const args = [vitest, 'run', '--root', folder, '--dir', folder, '--passWithNoTests', ...reporters];
  const ended = await new Promise<{ lastLine: string | undefined; failed: boolean }>((resolve) => {
    execFile(process.execPath, args, { env: { CI } }, (error, stdout) => {
      resolve({ lastLine: stdout.split('\n').at(-2), failed: error !== null });
    });
  });
  rmSync(folder, { recursive: true });
  return ended;
}

it.concurrent.for([
  ['tests that pass', [passes, passes], 'true', '2 passed, 0 failed', false],
  ['a test that fails', [passes, fails], 'true', '1 passed, 1 failed', true],
  ['a file that breaks', [passes, breaksFile], 'true', '0 passed, 1 failed', true],
  ['a promise that breaks', [passes, breaksLater], 'true', '1 passed, 1 failed', true],
  ['a skipped test in CI', [passes, skipped], 'true', '1 passed, 0 failed, 1 skipped', true],
  ['a skipped test at a desk', [passes, skipped], 'false', '1 passed, 0 failed, 1 skipped', false],
  ['no test in CI', [], 'true', '0 passed, 0 failed', true],
] as const)('ends with the counts of %s', async ([, tests, ci, lastLine, failed]) => {
  expect(await run(tests, ci)).toEqual({ lastLine, failed });
});
