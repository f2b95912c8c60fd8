import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, type Figure, type Target } from './figure.ts';
import { databaseIn, manyHome, tenthHome } from './homes.ts';
import { entryOf, type Place } from './place.ts';
import { memoryOf } from './memory.ts';
import { inRounds } from './rounds.ts';
import { timeShell } from './shell.ts';
import { surroundingsIn } from './surroundings.ts';
import { timeCommand } from './whole-command.ts';

/** Megabytes a report may take at most, however much there is to count. */
export const memoryLimit = 200;

const besideShell: Target = { name: '`report`, 100,000 interviews, beside sqlite3', goal: 1.5, limit: 1.5 };
const besideTenth: Target = { name: '`report`, 100,000 beside 10,000', goal: 11, limit: 11 };

export interface ReportFigures {
  readonly figures: readonly Figure[];
  /** Megabytes resident at most. */
  readonly memory: number;
}

/** A whole report on a million answers, beside the sqlite3 shell making the same counts, and beside a tenth of them. */
export async function measureReports(place: Place, rounds: number): Promise<ReportFigures> {
  const report = [entryOf(place), 'report'];
  const runs = {
    shell: () => timeShell(databaseIn(manyHome(place)), counts),
    many: () => timeCommand(report, surroundingsIn(place, manyHome(place))),
    tenth: () => timeCommand(report, surroundingsIn(place, tenthHome(place))),
  };
  const times = await inRounds(runs, rounds, 1);
  const of = (name: keyof typeof runs): readonly number[] => times.get(name) ?? [];
  return {
    figures: [figureOf(besideShell, of('shell'), of('many')), figureOf(besideTenth, of('tenth'), of('many'))],
    memory: memoryOf(report, surroundingsIn(place, manyHome(place))),
  };
}

const counts = readFileSync(join(import.meta.dirname, 'counts.sql'), 'utf8');
