import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, type Figure, type Target } from './figure.ts';
import { emptyHome } from './homes.ts';
import { entryOf, type Place } from './place.ts';
import { inRounds } from './rounds.ts';
import { surroundingsIn } from './surroundings.ts';
import { timeCommand } from './whole-command.ts';

/** Beside a Node that does nothing: where that takes 26 ms, a check stays under 300 and a rehearsal well under two seconds. */
const targets = [
  { of: 'plain', name: '`template check`, 500 questions', goal: 8, limit: 13 },
  { of: 'written', name: '`template check`, 500 in two languages with probes, 100 KB', goal: 12, limit: 20 },
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

/** Questions and nothing else. */
const plain = (): readonly string[] =>
  Array.from({ length: 500 }, (_, index) => `What do you think of thing ${index}?`);

/** Questions as somebody writes them: in both languages, with probes, some of them on an earlier answer. */
function written(): readonly string[] {
  return Array.from({ length: 500 }, (_, index) => {
    const ask = `{ sv: "Vad tänker du om sak ${index}?", en: "What do you think of thing ${index}?" }`;
    const probes = '[{ sv: Kan du ge ett exempel?, en: Can you give an example? }]';
    const when = index % 3 === 1 ? `, when: { q${index - 1}: [yes] }` : '';
    return `{ id: q${index}, type: ${index % 3 === 0 ? 'yes-no' : 'open'}, ask: ${ask}, probes: ${probes}, theme: team${when} }`;
  });
}

/** A check and rehearsals of templates larger than anybody would write, each in a process of its own. */
export async function measureTemplates(place: Place, rounds: number): Promise<readonly Figure[]> {
  const surroundings = surroundingsIn(place, emptyHome(place));
  const run = (verb: 'check' | 'rehearse', name: string, questions: readonly string[]) => {
    const folder = join(surroundings.cwd, 'templates');
    mkdirSync(folder, { recursive: true });
    const lines = ['purpose: Deep', 'time_budget: 600', 'questions:', ...questions.map((one) => `  - ${one}`)];
    writeFileSync(join(folder, `${name}.yaml`), `${lines.join('\n')}\n`);
    return () => timeCommand([entryOf(place), 'template', verb, name], surroundings);
  };
  const runs = {
    bare: () => timeCommand(['-e', '0'], surroundings),
    plain: run('check', 'plain', plain()),
    written: run('check', 'written', written()),
    deep: run('rehearse', 'deep', deep()),
    tangled: run('rehearse', 'tangled', tangled()),
  };
  const times = await inRounds(runs, rounds, 1);
  return targets.map((target) => figureOf(target, times.get('bare') ?? [], times.get(target.of) ?? []));
}
