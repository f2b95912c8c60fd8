import { open, type FileHandle } from 'node:fs/promises';
import { Refusal } from '../core/problem.ts';

/** The text of a file of at most `limit` bytes in UTF-8; a byte order mark is left out. Throws Refusal. */
export async function readText(file: string, limit: number): Promise<string> {
  return decode(file, await readBytes(file, limit));
}

/** A text that is not in its file yet, if the file could be read with it. Throws Refusal. */
export function textWithin(file: string, text: string, limit: number): string {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limit) throw new Refusal({ code: 'file-too-large', file, bytes, limit });
  return text;
}

async function readBytes(file: string, limit: number): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    return await readAll(file, handle, limit);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const missing = detail === 'ENOENT' || detail === 'ENOTDIR';
    throw new Refusal(missing ? { code: 'file-not-found', file } : { code: 'file-unreadable', file, detail }, {
      cause: error,
    });
  } finally {
    await handle?.close();
  }
}

/** One byte more than allowed is enough to know; a pipe has no size to ask for. */
async function readAll(file: string, handle: FileHandle, limit: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const bytes = new Uint8Array(limit + 1);
  let filled = 0;
  for (let read = 1; read > 0; filled += read)
    read = (await handle.read(bytes, filled, bytes.length - filled)).bytesRead;
  if (filled > limit) throw new Refusal({ code: 'file-too-large', file, bytes: Math.max(size, filled), limit });
  return bytes.subarray(0, filled);
}

function decode(file: string, bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new Refusal({ code: 'file-encoding', file, encoding: 'utf-16' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal(
      { code: 'file-encoding', file, encoding: 'not-utf-8', offset: firstBadByte(bytes) },
      { cause: error },
    );
  }
}

/** By its byte order mark, or by the zero beside the first letter. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || first === 0 || second === 0;
}

/** Halves the file until the longest good beginning is found. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGoodBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isGoodBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
