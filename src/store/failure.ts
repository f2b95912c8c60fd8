import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { Refusal } from '../core/problem.ts';

/** The code of an error of SQLite or of the operating system; empty for anything else. */
export function sqliteCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a failed step means for the person; an error that can only be ours is given back as it is. */
export function asRefusal(error: unknown, file: string): unknown {
  if (error instanceof Refusal) return error;
  const problem = problemOf(sqliteCode(error), file, error instanceof Error ? error.message : '');
  return problem === undefined ? error : new Refusal(problem, { cause: error });
}

export const isFull = (error: unknown): boolean => error instanceof Refusal && error.problem.code === 'database-full';

/** The same for a step that was to erase: it says that what was to be gone is not, and whether that is still to come. */
export function notErased(error: unknown, { pending }: { readonly pending: boolean }): unknown {
  if (!(error instanceof Refusal)) return error;
  const { problem } = error;
  const reason = erasingReasons.get(problem.code);
  if (reason === undefined || !('file' in problem)) return error;
  const detail = 'detail' in problem && typeof problem.detail === 'string' ? problem.detail : '';
  return new Refusal({ code: 'not-erased', file: problem.file, reason, detail, pending }, { cause: error });
}

const erasingReasons: ReadonlyMap<Problem['code'], 'full' | 'read-only' | 'busy' | 'other'> = new Map([
  ['database-full', 'full'],
  ['database-read-only', 'read-only'],
  ['database-busy', 'busy'],
  ['database-failed', 'other'],
]);

function problemOf(code: string, file: string, message: string): Problem | undefined {
  const known = knownCodes.find(([start]) => code.startsWith(start));
  if (known !== undefined) return known[1](file, message);
  // another word of the operating system; Node's own ERR_... are bugs
  return /^E[A-Z0-9]+$/.test(code) ? failed(file, message) : undefined;
}

type Meaning = (file: string, detail: string) => Problem;

const readOnly: Meaning = (file) => ({ code: 'database-read-only', file });
const full: Meaning = (file) => ({ code: 'database-full', file });
const damaged: Meaning = (file, detail) => ({ code: 'database-damaged', file, detail });
const failed: Meaning = (file, detail) => ({ code: 'database-failed', file, detail });
const busy: Meaning = (file) => ({ code: 'database-busy', file });

/** By how the code begins; the first that fits counts. */
const knownCodes: readonly (readonly [string, Meaning])[] = [
  ['SQLITE_BUSY', busy],
  ['SQLITE_FULL', full],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_CORRUPT', damaged],
  // the header was ours when it was read first
  ['SQLITE_NOTADB', damaged],
  // also when no journal can be made beside the file
  ['SQLITE_CANTOPEN', (file, detail) => (folderIsWritable(file) ? failed(file, detail) : readOnly(file, detail))],
  ['SQLITE_IOERR', failed],
  ['SQLITE_PERM', failed],
  ['SQLITE_NOMEM', failed],
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EROFS', readOnly],
  ['EACCES', readOnly],
  ['EPERM', readOnly],
];

function folderIsWritable(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
