import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, type Figure, type Target } from './figure.ts';
import { emptyHome } from './homes.ts';
import { entryOf, type Place } from './place.ts';
import { inRounds } from './rounds.ts';
import { surroundingsIn } from './surroundings.ts';
import { timeCommand } from './whole-command.ts';

/** Beside a Node that does nothing; the limit is well under two seconds where that takes 26 ms. */
const targets = [
  { of: 'deep', name: '`template rehearse`, 500 gates in each other', goal: 30, limit: 50 },
  { of: 'tangled', name: '`template rehearse`, 500 questions, tangled', goal: 30, limit: 50 },
] as const satisfies readonly (Target & { readonly of: string })[];

const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const code = (at: number): string => codes[at % codes.length] ?? 'a';

/** Each question hangs on the one before it: as deep as gates can be. */
function deep(): readonly string[] {
  return Array.from({ length: 500 }, (_, index) => {
    const when = index === 0 ? '' : `, when: { q${index - 1}: ${index % 2 === 0 ? 'no' : 'yes'} }`;
    return `{ id: q${index}, type: yes-no, ask: Why?${when} }`;
  });
}

/** Half of them hang on three answers each, far apart and in every combination: more branches than can be counted. */
function tangled(): readonly string[] {
  const half = 250;
  const first = Array.from(
    { length: half },
    (_, index) => `{ id: q${index}, type: choices, ask: Why?, choices: [${codes.join(', ')}] }`,
  );
  const second = Array.from({ length: half }, (_, index) => {
    const on = (by: number, at: number): string =>
      `q${(index + by) % half}: [${code(index * at)}, ${code(index + at)}]`;
    return `{ id: r${index}, type: enps, ask: Why?, when: { ${on(0, 1)}, ${on(77, 3)}, ${on(131, 5)} } }`;
  });
  return [...first, ...second];
}

/** A rehearsal of what nobody would write, in a process of its own. */
export async function measureRehearsals(place: Place, rounds: number): Promise<readonly Figure[]> {
  const surroundings = surroundingsIn(place, emptyHome(place));
  const rehearsal = (name: string, questions: readonly string[]) => {
    const folder = join(surroundings.cwd, 'templates');
    mkdirSync(folder, { recursive: true });
    const lines = ['purpose: Deep', 'time_budget: 600', 'questions:', ...questions.map((one) => `  - ${one}`)];
    writeFileSync(join(folder, `${name}.yaml`), `${lines.join('\n')}\n`);
    return () => timeCommand([entryOf(place), 'template', 'rehearse', name], surroundings);
  };
  const runs = {
    bare: () => timeCommand(['-e', '0'], surroundings),
    deep: rehearsal('deep', deep()),
    tangled: rehearsal('tangled', tangled()),
  };
  const times = await inRounds(runs, rounds, 1);
  return targets.map((target) => figureOf(target, times.get('bare') ?? [], times.get(target.of) ?? []));
}
