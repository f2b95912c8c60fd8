import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Chunks } from '../core/ports.ts';
import { Refusal } from '../core/problem.ts';

/**
 * Writes a file whole or not at all: an exclusive temporary file (0600) in the same folder, fsync, rename, fsync of the
 * folder. A link at the path is replaced, never followed. Refuses with `not-written`, or
 * `file-is-database`; nothing is left behind.
 */
export async function writeAtomically(path: string, chunks: Chunks): Promise<void> {
  const file = await begin(path);
  try {
    for await (const chunk of chunks) await file.append(chunk);
    await file.finish();
  } finally {
    await file.end();
  }
}

/**
 * Several files that grow side by side, a piece of each at a time: none is in its place before all are whole. Millions
 * of rows are gigabytes of short-lived text, for which V8 would take ever more room without being any faster: its room
 * for what is new stays as it is.
 */
export async function writeTogether(paths: readonly string[], pieces: AsyncIterable<readonly string[]>): Promise<void> {
  setFlagsFromString('--semi-space-growth-factor=1');
  const files: Beginning[] = [];
  try {
    for (const path of paths) files.push(await begin(path));
    for await (const texts of pieces) for (const [at, file] of files.entries()) await file.append(texts[at] ?? '');
    for (const file of files) await file.sync();
    for (const file of files) await file.finish();
  } finally {
    for (const file of files) await file.end();
  }
}

/** A file that is being written, beside its place. Each step refuses in the name of the file it is to be. */
interface Beginning {
  append(chunk: string | Uint8Array): Promise<void>;
  sync(): Promise<void>;
  /** Puts it in its place. */
  finish(): Promise<void>;
  /** Whatever happened: closes it, and leaves nothing beside its place. */
  end(): Promise<void>;
}

async function begin(path: string): Promise<Beginning> {
  if (await isDatabase(path)) throw new Refusal({ code: 'file-is-database', file: path });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const refusing = <T>(step: Promise<T>): Promise<T> =>
    step.catch((error: unknown) => {
      throw isFileError(error) ? new Refusal(notWritten(path, error), { cause: error }) : error;
    });
  const file = await refusing(open(temporary, 'wx', 0o600));
  return {
    append: (chunk) => refusing(file.appendFile(chunk)),
    sync: () => refusing(file.sync()),
    finish: async () => {
      await refusing(file.sync());
      await refusing(file.close());
      await refusing(rename(temporary, path));
      await refusing(syncFolder(dirname(path)));
    },
    end: async () => {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
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
