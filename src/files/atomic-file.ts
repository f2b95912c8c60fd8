import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Chunks } from '../core/ports.ts';
import { Refusal } from '../core/problem.ts';

/**
 * Writes a file whole or not at all: an exclusive temporary file (0600) in the same folder, fsync, rename, fsync of the
 * folder. A link at the path is replaced, never followed. Refuses with `not-written`, or
 * `file-is-database`; nothing is left behind.
 */
export async function writeAtomically(path: string, chunks: Chunks): Promise<void> {
  if (await isDatabase(path)) throw new Refusal({ code: 'file-is-database', file: path });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      for await (const chunk of chunks) await file.appendFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw isFileError(error) ? new Refusal(notWritten(path, error), { cause: error }) : error;
  }
}

/** A database is never replaced by a result, whatever it is called. */
async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(databaseStart.length), 0, databaseStart.length, 0);
    return bytesRead === databaseStart.length && buffer.equals(databaseStart);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

const databaseStart = Buffer.from('SQLite format 3\0');

/** Makes the rename itself durable; Windows has no such thing for a folder. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

function notWritten(file: string, error: NodeJS.ErrnoException) {
  const code = error.code ?? '';
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code);
  const readOnly = ['EACCES', 'EPERM', 'EROFS'].includes(code);
  const reason = full ? ('full' as const) : readOnly ? ('read-only' as const) : ('other' as const);
  return { code: 'not-written', file, reason, detail: code } as const;
}
