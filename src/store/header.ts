import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { Refusal } from '../core/problem.ts';

/** "EXTT": which program a SQLite file belongs to. */
export const applicationId = 0x45585454;

/** "EXTD": ours as well, and everybody in it is made up. */
export const demoId = 0x45585444;

const length = 100;
const magic = Buffer.from('SQLite format 3\0');

/**
 * Refuses a file that is not ours, from its first bytes alone: SQLite never sees it, so not a byte of it changes
 * (SQLite would finish or undo what another program left beside it). Says whether it is marked as made up.
 */
export function readHeader(file: string, knownVersion: number): { readonly madeUp: boolean } {
  if (!statSync(file).isFile()) throw new Refusal({ code: 'database-foreign', file });
  const header = readable(file);
  if (header.length === 0) throw new Refusal({ code: 'database-empty', file });
  if (!header.subarray(0, magic.length).equals(magic)) throw new Refusal({ code: 'database-foreign', file });
  if (header.length < length) {
    throw new Refusal({ code: 'database-damaged', file, detail: `${header.length} bytes` });
  }
  if (![applicationId, demoId].includes(idIn(header))) throw new Refusal({ code: 'database-foreign', file });
  const found = header.readUInt32BE(60);
  if (found > knownVersion) throw new Refusal({ code: 'database-newer', file, found, known: knownVersion });
  return { madeUp: idIn(header) === demoId };
}

/** Whether a file, which may be any, is marked as made up. */
export function isMadeUp(file: string): boolean {
  const header = statSync(file).isFile() ? readable(file) : Buffer.alloc(0);
  return header.length === length && header.subarray(0, magic.length).equals(magic) && idIn(header) === demoId;
}

function idIn(header: Buffer): number {
  return header.readUInt32BE(68);
}

function readable(file: string): Buffer {
  try {
    return firstBytes(file);
  } catch (error) {
    throw new Refusal({ code: 'database-failed', file, detail: String(error) }, { cause: error });
  }
}

function firstBytes(file: string): Buffer {
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0));
  } finally {
    closeSync(descriptor);
  }
}
