import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';

interface Visit {
  readonly env?: Record<string, string>;
  /** The folder with src/ and test/ to run from. */
  readonly project?: string;
  /** As somebody who may not write where root may. */
  readonly asNobody?: boolean;
}

export const here = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
const nobody = 65534;

/** What came of each step of a process of its own (visitor.ts). */
export function visit(
  file: string,
  steps: readonly string[],
  { env, project = here, asNobody }: Visit = {},
): unknown[] {
  const { stdout, stderr } = spawnSync(process.execPath, [join(project, 'test/store/visitor.ts'), file, ...steps], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    ...(asNobody && isRoot && { uid: nobody, gid: nobody }),
  });
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Lets these belong to who visits as nobody. */
export function giveAway(...paths: readonly string[]): void {
  if (isRoot) for (const path of paths) chownSync(path, nobody, nobody);
}
