import { mkdir, readdir } from 'node:fs/promises';
import { Refusal } from '../core/problem.ts';

/** Makes the folder (0700, its parents too) and gives those of the names that are already in it. */
export async function prepareFolder(path: string, names: readonly string[]): Promise<readonly string[]> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const present = new Set(await readdir(path));
    return names.filter((name) => present.has(name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    const reason = ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'read-only' : code === 'ENOSPC' ? 'full' : 'other';
    throw new Refusal({ code: 'not-written', file: path, reason, detail: code }, { cause: error });
  }
}
