import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../support/csv.ts';
import { exitTalk, temporaryFolder, type World } from '../../support/harness.ts';
import { crossed, endings, example, surveyRows, writeTable } from '../../support/survey.ts';

const mapping = example('dete-mapping.yaml');
const rows = surveyRows(120);

async function takenIn(): Promise<World> {
  const world: World = { folder: temporaryFolder() };
  writeTable(world.folder, 'survey.csv', rows);
  const { exitCode, stdout } = await exitTalk(
    ['import', 'survey.csv', '--mapping', mapping, '--undated', '--yes'],
    world,
  );
  expect(exitCode, stdout).toBe(0);
  return world;
}

async function exported(world: World, name: string): Promise<readonly Readonly<Record<string, string>>[]> {
  expect(await exitTalk(['export', 'out', '--overwrite'], world)).toMatchObject({ exitCode: 0 });
  return readCsv(readFileSync(join(world.folder, 'out', name), 'utf8'));
}

describe('the example of a survey', () => {
  it('has as many of every reason as the file has crosses', async () => {
    const interviews = await exported(await takenIn(), 'interviews.csv');
    const codes = [...new Set(crossed.map(([, code]) => code))];
    const taken = codes.map(
      (code) => interviews.filter(({ reasons = '' }) => reasons.split('|').includes(code)).length,
    );
    const plain = codes.map((code) => {
      const columns = crossed.filter(([, one]) => one === code).map(([column]) => column);
      return rows.filter((row) => columns.some((column) => row[column] === 'TRUE')).length;
    });
    expect(taken).toEqual(plain);
    expect(Math.min(...plain)).toBeGreaterThan(0);
  });

  it('has as many of every form of separation as the file, by our codes and by its own words', async () => {
    const world = await takenIn();
    const interviews = await exported(world, 'interviews.csv');
    const answers = await exported(world, 'answers.csv');
    const counted = (list: readonly string[]): object =>
      Object.fromEntries([...Map.groupBy(list.toSorted(), (one) => one)].map(([one, all]) => [one, all.length]));
    const codeOf = new Map(endings);
    expect(counted(interviews.map(({ separation = '' }) => separation))).toEqual(
      counted(rows.map((row) => codeOf.get(row['SeparationType'] ?? '') ?? '?')),
    );
    const own = answers.filter(({ question_id: id }) => id === 'separation-type').map(({ value = '' }) => value);
    const sizes = (list: object): readonly number[] => Object.values(list).toSorted((a, b) => a - b);
    expect(sizes(counted(own))).toEqual(sizes(counted(rows.map((row) => row['SeparationType'] ?? ''))));
    expect(own).toHaveLength(rows.length);
  });

  it('keeps the letters of a scale as its numbers, and what is not stated as not asked', async () => {
    const world = await takenIn();
    const answers = await exported(world, 'answers.csv');
    const letters: Readonly<Record<string, string>> = { SA: '5', A: '4', N: '3', D: '2', SD: '1' };
    const ids = await exported(world, 'interviews.csv');
    const values = ids.map(
      ({ interview_id: id }) =>
        answers.find((one) => one['interview_id'] === id && one['question_id'] === 'supervisor')?.['value'],
    );
    const plain = rows.map((row) => letters[row['Performance of supervisor'] ?? ''] ?? '');
    const byValue = (list: readonly (string | undefined)[]) =>
      ['', '1', '2', '3', '4', '5'].map((one) => list.filter((value) => value === one).length);
    expect(byValue(values)).toEqual(byValue(plain));
  });

  it('is there once, however often the file is taken in', async () => {
    const world = await takenIn();
    const again = await exitTalk(['import', 'survey.csv', '--mapping', mapping, '--undated', '--yes'], world);
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain('0 interviews taken in, 120 there already, 0 refused.');
    expect(await exported(world, 'interviews.csv')).toHaveLength(120);
  });

  it('stays erased when the file is taken in again', async () => {
    const world = await takenIn();
    const [first] = await exported(world, 'interviews.csv');
    const id = first?.['leaver_id'] ?? '';
    const erased = await exitTalk(['leaver', 'erase', id, '--confirm', id.slice(0, 12)], world);
    expect(erased.exitCode, erased.stderr + erased.stdout).toBe(0);
    await exitTalk(['import', 'survey.csv', '--mapping', mapping, '--undated', '--yes'], world);
    expect(await exported(world, 'interviews.csv')).toHaveLength(119);
  });

  it('takes in the rows that have come since, and no others', async () => {
    const world = await takenIn();
    writeTable(world.folder, 'survey.csv', surveyRows(125));
    const { stdout } = await exitTalk(['import', 'survey.csv', '--mapping', mapping, '--undated', '--yes'], world);
    expect(stdout).toContain('5 interviews taken in, 120 there already');
  });

  it('is held, counts in the report, and has nobody to wrap it up', async () => {
    const world = await takenIn();
    const [entry] = await exported(world, 'interviews.csv');
    expect(entry).toMatchObject({ status: 'closed', template: 'dete' });
    expect((await exitTalk(['report', '--format', 'csv'], world)).stdout).toContain('reasons');
    expect((await exitTalk(['list'], world)).stdout).toContain('(no name)');
    expect((await exitTalk(['list'], { ...world, language: 'sv' })).stdout).toContain('(utan namn)');
  });

  it('leaves a line in the log, with the file', async () => {
    const { stdout } = await exitTalk(['database', 'log', '--json'], await takenIn());
    expect(stdout).toMatch(/"what": "import"/u);
    expect(stdout).toContain('survey.csv');
  });
});
