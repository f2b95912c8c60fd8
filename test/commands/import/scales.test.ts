import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from '../../support/csv.ts';
import { exitTalk, temporaryFolder, type World } from '../../support/harness.ts';

const template = `purpose: Test
time_budget: 30 min
scales:
  letters: { best: low, points: [{ key: A, label: Yes }, { key: B, label: Both }, { key: C, label: No }], not_stated: { key: N, label: Not stated } }
questions:
  - { id: fair, type: scale, scale: letters, ask: Fair. }
  - { id: safe, type: scale, scale: letters, ask: Safe. }
  - { id: factors, type: choices, ask: Factors?, choices: [{ code: pay, label: Pay }, { code: load, label: Load }, { code: none, label: None, alone: true }] }
  - { id: main, type: choice, ask: Main?, choices: $factors }
`;

/** A folder with a template of its own and a mapping for it. */
function worldOf(rows: readonly string[], safe = '{ question: safe, values: { SA: A, A: B, D: C, M: N } }'): World {
  const world: World = { folder: temporaryFolder() };
  mkdirSync(join(world.folder, 'templates'));
  const mapping = [
    'source: theirs',
    'template: letters',
    'key: Id',
    'dates: [YYYY-MM-DD]',
    'columns:',
    '  Day: { field: held_on }',
    '  Fair: { question: fair }',
    `  Safe: ${safe}`,
    '  Factors: { question: factors }',
    '  Main: { question: main }',
  ];
  writeFileSync(join(world.folder, 'templates', 'letters.yaml'), template);
  writeFileSync(join(world.folder, 'mapping.yaml'), `${mapping.join('\n')}\n`);
  writeFileSync(join(world.folder, 'rows.csv'), `Id;Day;Fair;Safe;Factors;Main\n${rows.join('\n')}\n`);
  return world;
}

const run = (world: World) => exitTalk(['import', 'rows.csv', '--mapping', 'mapping.yaml', '--yes'], world);

it('takes letters in as the numbers they stand for, and what is not stated as that', async () => {
  const world = worldOf(['1;2026-02-03;A;SA;pay|load;load', '2;2026-02-04;c;M;none;', '3;2026-02-05;N;D;pay;']);
  expect((await run(world)).stdout).toContain('3 interviews taken in, 0 there already, 0 refused.');
  await exitTalk(['export', 'out'], world);
  const rows = readCsv(readFileSync(join(world.folder, 'out', 'answers.csv'), 'utf8'));
  const answers = rows.map((row) => `${row['question_id'] ?? ''} ${row['state'] ?? ''} ${row['value'] ?? ''}`.trim());
  expect(answers).toEqual([
    'fair answered 1',
    'safe answered 1',
    'factors answered pay|load',
    'main answered load',
    'fair answered 3',
    'safe dont-know',
    'factors answered none',
    'main not-asked',
    'fair dont-know',
    'safe answered 3',
    'factors answered pay',
    'main answered pay',
  ]);
});

it('refuses a letter that is not on the scale, and marks that do not go together, each with its reason', async () => {
  const world = worldOf(['1;2026-02-03;D;SA;pay;', '2;2026-02-04;A;SA;pay|none;']);
  const { stdout } = await run(world);
  const said = stdout.replaceAll(/\s+/gu, ' ');
  expect(said).toContain('Row 2: Fair: D is no answer to “fair”. Write one of: A, B, C, N.');
  expect(said).toContain('Row 3: Factors: “none” goes with no other choice.');
  expect(said).toContain('0 rows fit, 2 refused.');
});

it('refuses a mapping that means no value of the scale', async () => {
  const { exitCode, stderr } = await run(worldOf(['1;2026-02-03;A;SA;pay;'], '{ question: safe, values: { SA: E } }'));
  expect(exitCode).toBe(4);
  expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('E is no answer to “safe”. Write one of: A, B, C, N.');
});

it('proposes no numbers for a statement that has a scale of its own', async () => {
  const world: World = { folder: temporaryFolder() };
  mkdirSync(join(world.folder, 'templates'));
  const own =
    'purpose: Test\ntime_budget: 30 min\nquestions:\n  - { id: manager-support, type: scale, ask: Support., SCALE }\n';
  writeFileSync(join(world.folder, 'rows.csv'), 'Id;Chefen\n1;5\n2;3\n3;1\n');
  const proposedBy = async (scale: string): Promise<string> => {
    writeFileSync(join(world.folder, 'templates', 'standard.yaml'), own.replace('SCALE', scale));
    return (await exitTalk(['import', 'rows.csv', '--suggest'], world)).stdout;
  };
  expect(await proposedBy('theme: manager')).toContain('question: manager-support');
  expect(await proposedBy('scale: { from: 1, to: 5, best: low }')).not.toContain('question: manager-support');
});
