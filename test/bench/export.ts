import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, type Figure, type Target } from './figure.ts';
import { databaseIn, manyHome } from './homes.ts';
import { memoryOf } from './memory.ts';
import { entryOf, type Place } from './place.ts';
import { inRounds } from './rounds.ts';
import { timeShell } from './shell.ts';
import { surroundingsIn } from './surroundings.ts';
import { timeCommand } from './whole-command.ts';

/** Megabytes an export may take at most, however much there is to write. */
export const exportMemoryLimit = 200;

const besideShell: Target = { name: '`export`, 1,000,000 answers, beside sqlite3 -csv', goal: 4, limit: 4 };

export interface ExportFigures {
  readonly figure: Figure;
  /** Megabytes resident at most. */
  readonly memory: number;
}

/** A whole export of a million answers, beside the sqlite3 shell writing the same three files. */
export async function measureExport(place: Place, rounds: number): Promise<ExportFigures> {
  const folder = join(place.room, 'exported');
  const beside = join(place.room, 'exported-by-shell');
  mkdirSync(beside, { recursive: true });
  const command = [entryOf(place), 'export', folder, '--overwrite', '--why', 'figures'];
  const surroundings = surroundingsIn(place, manyHome(place));
  const runs = {
    shell: () => timeShell(databaseIn(manyHome(place)), tables, beside),
    own: () => timeCommand(command, surroundings),
  };
  const times = await inRounds(runs, rounds, 1);
  const figure = figureOf(besideShell, times.get('shell') ?? [], times.get('own') ?? []);
  return { figure, memory: memoryOf(command, surroundings) };
}

const tables = readFileSync(join(import.meta.dirname, 'export.sql'), 'utf8');
