import type BetterSqlite from 'better-sqlite3';
import { Refusal } from '../core/problem.ts';
import { busyTimeout } from './patience.ts';

export type RawConnection = BetterSqlite.Database;
export type Driver = typeof BetterSqlite;

/** How a commit reaches the disk. */
export interface Durability {
  readonly journalMode: 'DELETE' | 'WAL';
  readonly synchronous: 'NORMAL' | 'FULL' | 'EXTRA';
}

/**
 * The one setting under which 60 simulated power cuts lost nothing that was acknowledged; a write-ahead log as the
 * driver leaves it loses the last answers. Only tests hand in another.
 */
export const durability: Durability = { journalMode: 'DELETE', synchronous: 'EXTRA' };

/** Throws `driver-failed` when the package or its native part does not load here. */
export async function loadDriver(): Promise<Driver> {
  try {
    const { default: driver } = await import('better-sqlite3');
    new driver(':memory:').close(); // loads the native part
    return driver;
  } catch (error) {
    throw new Refusal({ code: 'driver-failed', detail: String(error) }, { cause: error });
  }
}

/** Opens a file that is there. Nothing is read or changed yet. */
export function connect(driver: Driver, file: string): RawConnection {
  return new driver(file, { fileMustExist: true, timeout: busyTimeout });
}

/** Sets every pragma and reads it back: one that did not stick is a bug, and nothing may be written. */
export function prepareConnection(connection: RawConnection, wanted: Durability): void {
  for (const [name, value, stored] of pragmas(wanted)) {
    connection.pragma(`${name} = ${value}`);
    const found: unknown = connection.pragma(name, { simple: true });
    if (found !== stored) throw new Error(`pragma ${name} is ${String(found)} instead of ${stored}`);
  }
}

type Pragma = readonly [name: string, value: string | number, stored: string | number];

const synchronousLevels = { NORMAL: 1, FULL: 2, EXTRA: 3 } as const;

function pragmas(wanted: Durability): readonly Pragma[] {
  return [
    ['journal_mode', wanted.journalMode, wanted.journalMode.toLowerCase()],
    ['synchronous', wanted.synchronous, synchronousLevels[wanted.synchronous]],
    // macOS: a plain fsync leaves the words in the drive's cache. Elsewhere it changes nothing.
    ['fullfsync', 'ON', 1],
    ['foreign_keys', 'ON', 1],
    ['secure_delete', 'ON', 1],
    ['trusted_schema', 'OFF', 0],
    ['cell_size_check', 'ON', 1],
    ['temp_store', 'MEMORY', 2],
    ['mmap_size', 0, 0],
    ['cache_size', -16000, -16000],
    ['busy_timeout', busyTimeout, busyTimeout],
  ];
}
