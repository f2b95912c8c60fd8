import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Moves the files of one folder over those of another on the same disk and removes what is not among them. Each file is
 * replaced whole and `last` comes after all others, so that a program that starts meanwhile finds the old or the new.
 */
export function replaceFolder(from: string, to: string, last: string): void {
  const fresh = filesIn(from).toSorted((a, b) => Number(a === last) - Number(b === last));
  for (const file of fresh) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
  const kept = new Set(fresh);
  for (const file of filesIn(to)) if (!kept.has(file)) rmSync(join(to, file));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
