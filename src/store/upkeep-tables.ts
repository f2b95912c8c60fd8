import type { Generated } from 'kysely';
import type { Access, BackupReason, Purpose } from '../core/upkeep.ts';
import type { Maybe } from './tables.ts';

/**
 * A plan of erasing: stored, then applied to the rows, then the file is written anew without them, then done once the
 * backups are without them too.
 */
export interface ErasureTable {
  id: Generated<string>;
  /** An ErasurePlan as JSON. */
  plan: string;
  state: 'planned' | 'applied' | 'written' | 'done';
}

export interface BackupTable {
  file: string;
  made_at: string;
  reason: BackupReason;
}

/** What an interview was made of, so that nothing is taken in twice. It leads to no interview, and stays when one is erased. */
export interface ImportedRowTable {
  digest: Uint8Array;
}

export interface LogTable {
  seq: Generated<number>;
  at: string;
  who: string;
  what: Access;
  why: Purpose;
  about: Maybe<string>;
  file: Maybe<string>;
}
