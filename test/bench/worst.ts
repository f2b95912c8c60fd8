import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { worstFiles } from '../support/worst-files.ts';
import { figureOf, type Figure, type Target } from './figure.ts';
import { emptyHome } from './homes.ts';
import { entryOf, type Place } from './place.ts';
import { inRounds } from './rounds.ts';
import { surroundingsIn } from './surroundings.ts';
import { timeCommand } from './whole-command.ts';

/** The start of the program and the reading, in a process that has compiled nothing yet, beside a Node that does nothing in 26 ms. */
const target: Target = { name: '`template check`, the worst of files made to hang it', goal: 12, limit: 20 };

/** Each of them once a round, in a process of its own; the figure is that of the slowest. */
export async function measureWorst(place: Place, rounds: number): Promise<Figure> {
  const surroundings = surroundingsIn(place, emptyHome(place));
  const folder = join(surroundings.cwd, 'worst');
  mkdirSync(folder, { recursive: true });
  const checks = worstFiles.map(([name, text], index) => {
    const file = join(folder, `${index}.yaml`);
    writeFileSync(file, text);
    return [name, () => timeCommand([entryOf(place), 'template', 'check', file], surroundings, 4)] as const;
  });
  const runs = { bare: () => timeCommand(['-e', '0'], surroundings), ...Object.fromEntries(checks) };
  const times = await inRounds(runs, rounds, 1);
  const figures = checks.map(([name]) =>
    figureOf(target, times.get('bare') ?? [], (times as ReadonlyMap<string, readonly number[]>).get(name) ?? []),
  );
  const [slowest] = figures.toSorted((one, other) => other.ratio - one.ratio);
  if (slowest === undefined) throw new Error('no file was checked');
  return slowest;
}
