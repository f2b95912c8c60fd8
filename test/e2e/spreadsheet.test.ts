import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { anAnswer, anInterview, aQuestion, aSection } from '../support/builders.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import { noSpreadsheet, resaved, rowsOf } from '../support/spreadsheet.ts';

const departments = ['Räkning på Öland', '=1+1', '+46 70', '@x'];

const sections = [
  aSection({
    id: 's',
    questions: [
      aQuestion({ id: 'enps', type: 'enps', measure: 'enps' }),
      aQuestion({ id: 'rate', type: 'scale', theme: 'workload' }),
    ],
  }),
];

/** Seven from each department, in two quarters: the mean of their scales is 18 / 7. */
async function worldWith(): Promise<World> {
  const world: World = { folder: temporaryFolder(), language: 'sv' };
  const interviews = departments.flatMap((department, group) =>
    Array.from({ length: 7 }, (_, at) =>
      anInterview(
        sections,
        [
          anAnswer({ questionId: 'enps', state: 'answered', value: at + 3 }),
          anAnswer({ questionId: 'rate', state: 'answered', value: (at % 5) + 1 }),
        ],
        {
          id: `0000000000${group}${at}`,
          status: 'held',
          leaver: { id: `p000000000${group}${at}`, name: 'Kim' },
          facts: { department, heldOn: at % 2 === 0 ? '2026-08-20' : '2026-05-20' },
        },
      ),
    ),
  );
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  await store.interviews.createAll(interviews);
  await store.close();
  return world;
}

const byDepartment = ['--by', 'department'] as const;

async function written(file: string, ...more: readonly string[]): Promise<string> {
  const world = await worldWith();
  const outcome = await exitTalk(['report', '--output', file, ...more], world);
  expect(outcome).toMatchObject({ exitCode: 0 });
  return join(world.folder, file);
}

describe.skipIf(noSpreadsheet)('in a spreadsheet in Sweden (LibreOffice; left out where it is not installed)', () => {
  it('the workbook shows decimal commas and percent, days, and every name as it is', async () => {
    const folder = await resaved(await written('figures.xlsx', ...byDepartment), 'csv');
    const [heads = [], ...rows] = rowsOf(folder, 'Siffror');
    const cell = (row: readonly string[] | undefined, head: string): string => row?.[heads.indexOf(head)] ?? 'none';
    const found = (measure: string, group: string) =>
      rows.find((row) => cell(row, 'measure') === measure && cell(row, 'group') === group && cell(row, 'code') !== '');
    expect(cell(found('score', ''), 'Värde')).toBe('2,6');
    expect(cell(found('status', ''), 'Värde')).toBe('100%');
    expect(new Set(rows.map((row) => cell(row, 'group')))).toEqual(new Set(['', ...departments]));
    expect(new Set(rows.map((row) => cell(row, 'Kvartalet börjar')))).toEqual(new Set(['']));
    expect(rowsOf(folder, 'Om rapporten').flat().join(' ')).toContain('Konfidentiellt');
  }, 60_000);

  it('the workbook has quarters as days', async () => {
    const [heads = [], ...rows] = rowsOf(await resaved(await written('figures.xlsx'), 'csv'), 'Siffror');
    const begins = rows.map((row) => row[heads.indexOf('Kvartalet börjar')]);
    expect(new Set(begins)).toEqual(new Set(['', '2026-04-01', '2026-07-01']));
  }, 60_000);

  it('the CSV for Excel has numbers that are numbers, and names that are text', async () => {
    const folder = await resaved(await written('figures.csv', ...byDepartment, '--excel'), 'xlsx');
    const [sheet] = await readWorkbook(join(folder, 'figures.xlsx'));
    const [heads = [], ...rows] = sheet?.data ?? [];
    const column = (head: string): readonly unknown[] => rows.map((row) => row[heads.indexOf(head)] ?? null);
    const score = rows.find((row) => row[heads.indexOf('measure')] === 'score');
    expect(score?.[heads.indexOf('value')]).toBeCloseTo(2.5714, 3);
    expect(column('value').every((value) => value === null || typeof value === 'number')).toBe(true);
    expect(column('n')).toContain(28);
    const shown = departments.map((name) => (/^[=+@]/u.test(name) ? `'${name}` : name));
    expect(new Set(column('group'))).toEqual(new Set([null, ...shown]));
  }, 60_000);
});
