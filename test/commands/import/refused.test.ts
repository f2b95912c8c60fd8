import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../support/csv.ts';
import { exitTalk, type World } from '../../support/harness.ts';
import { ours, good, head, run, worldOf } from './ours.ts';

describe('import', () => {
  it('refuses rows one by one with their reasons, and takes in the others', async () => {
    const world = worldOf([
      good,
      '2;Bo Ek;Lager;31/2/2026;Egen;2;;;;;K',
      '3;Cai Dal;Lager;3/2/2026;Flytt;2;;;;;K',
      '4;Dan Ö;Lager;3/2/2026;Egen;7;;;;;K',
      '5;Eva Ås;Lager;3/2/2026',
      ';Fia Ek;Lager;3/2/2026;Egen;2;;;;;K',
      '1;Gun Ek;Lager;3/2/2026;Egen;2;;;;;K',
      '8;Hal Ek;Lager;3/2/2027;Egen;2;;;;;K',
    ]);
    const { exitCode, stdout } = await run(world, '--yes', '--refused', 'refused.csv');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 interview taken in, 0 there already, 7 refused.');
    const refused = readCsv(readFileSync(join(world.folder, 'refused.csv'), 'utf8'));
    expect(refused.map(({ row, reason }) => `${row ?? ''} ${reason ?? ''}`)).toEqual([
      '3 Dag: “31/2/2026” is no day by D/M/YYYY, YYYY-MM-DD.',
      '4 Slut: “Flytt” is not among the values of the mapping.',
      '5 Stöd: 7 is no answer to “manager-support”. Write a whole number from 1 to 5.',
      '6 4 cells, where there are 11 columns.',
      '7 Nr: empty, so nothing tells the row from others.',
      '8 The key is that of row 2 too.',
      '9 Dag: 2027-02-03 has not come yet.',
    ]);
  });

  it('ends with 4 when rows are refused and none is left, and stores nothing', async () => {
    const world = worldOf(['2;Bo Ek;Lager;i går;Egen;2;;;;;K']);
    const { exitCode, stderr } = await run(world, '--yes');
    expect({ exitCode, stderr: stderr.replaceAll(/\s+/gu, ' ') }).toMatchObject({ exitCode: 4 });
    expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
  });

  it('takes every cell in as it is, with its quotation marks and lines', async () => {
    const world = worldOf([good]);
    await run(world, '--yes');
    const { stdout } = await exitTalk(['list', '--json'], world);
    const id = /"interview_id": "(\w+)"/u.exec(stdout)?.[1] ?? '';
    const shown = (await exitTalk(['show', id], world)).stdout;
    expect(shown).toContain('Det blev "för mycket".');
    expect(shown).toContain('Varje dag.');
    expect(shown).toContain('Alva Lind');
    expect(shown).toContain('2026-02-03');
  });

  it('leaves out what would not have been asked, and says how much', async () => {
    const world = worldOf(['1;Alva Lind;Lager;3/2/2026;Pension;2;x;;;;K']);
    const { stdout } = await run(world, '--yes');
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('“reasons” would not have been asked of one of them');
    await exitTalk(['export', 'out'], world);
    expect(readFileSync(join(world.folder, 'out', 'interviews.csv'), 'utf8')).not.toContain('pay.level');
  });

  it('refuses a row that would count in a time to come, by its last day too', async () => {
    const byLastDay = `${ours}  Kön: { field: last_day }\n`;
    const rows = ['1;;;;Egen;;;;;;2027-02-03', '2;;;3/2/2026;Egen;;;;;;2027-02-03', '3;;;;Egen;;;;;;2026-08-20'];
    const { stdout } = await run(worldOf(rows, byLastDay), '--yes');
    expect(stdout).toContain('Row 2: Kön: 2027-02-03 has not come yet.');
    expect(stdout).toContain('2 interviews taken in, 0 there already, 1 refused.');
  });

  it('leaves out a row without a day, which would count in the wrong year, unless it is asked for', async () => {
    const rows = [good, '2;;Lager;;Egen;;;;;;', '3;;Lager;;Pension;;;;;;'];
    const world = worldOf(rows);
    const looked = (await run(world, '--dry-run')).stdout.replaceAll(/\s+/gu, ' ');
    expect(looked).toContain('Row 3: It says no day.');
    expect(looked).toContain('2 rows say no day, and would be in no period');
    const { stdout } = await run(world, '--dry-run', '--undated');
    expect(stdout).toContain('3 rows fit, 0 refused.\n2 rows have no day: they count as of today.\n\nNamn');
    expect(stdout).toContain('exit-talk import rows.csv --mapping ours.yaml --undated --yes');
    expect((await run(world, '--yes')).stdout).toContain('1 interview taken in, 0 there already, 2 refused.');
    expect((await run(world, '--yes', '--undated')).stdout).toContain('2 interviews taken in, 1 there already');
  });

  it('shows what rows say by its labels, in Swedish too, and says first when all is there already', async () => {
    const world: World = { ...worldOf([good, '2;;Lager;4/2/2026;Pension;;x;;Lön;;']), language: 'sv' };
    const { stdout } = await run(world, '--yes');
    expect(stdout).toMatch(/Slut → separation: 2 svar\n {2}Sa upp sig själv 1 · Går i pension 1\n/u);
    expect(stdout).toContain('Tyngst → primary-reason: 2 svar\n  För låg lön 2\n');
    expect((await run(world, '--yes')).stdout).toMatch(/^0 samtal inlästa, 2 fanns redan, 0 stämde inte\.\n/u);
  });

  it('asks before anything is stored, and a no leaves everything as it is', async () => {
    const world = worldOf([good]);
    const answered = (key: string) =>
      exitTalk(['import', 'rows.csv', '--mapping', 'ours.yaml'], world, [['Take in 1 interview?', { key }]]);
    expect((await answered('n')).stderr).toContain('Nothing was changed.');
    expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
    expect((await answered('y')).stdout).toContain('1 interview taken in');
  });

  it('only looks with --dry-run, makes no database, and says how to go on', async () => {
    const world = worldOf([good]);
    const { stdout } = await run(world, '--dry-run');
    expect(stdout).toContain('exit-talk import rows.csv --mapping ours.yaml --yes');
    expect((await run(world, '--dry-run', '--db', 'other.db')).exitCode).toBe(0);
    expect(readdirSync(world.folder).toSorted()).toEqual(['ours.yaml', 'rows.csv']);
    expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
  });

  it('tells equal rows apart by their number where there is no key', async () => {
    const world = worldOf([good, good], ours.replace('key: Nr\n', ''));
    expect((await run(world, '--yes')).stdout).toContain('2 interviews taken in');
    expect((await run(world, '--yes')).stdout).toContain('0 interviews taken in, 2 there already');
  });

  it('needs a mapping or the wish for one', async () => {
    const { exitCode, stderr } = await exitTalk(['import', 'rows.csv'], worldOf([good]));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--suggest');
  });

  it('says of a mapping everything that is wrong with it, at its place, in both languages', async () => {
    const wrong = `source: ours
template: standard
dates: [MM-YY]
colums: {}
columns:
  Namnn: { field: name }
  Avdelning: { field: department, reason: pay.level }
  Slut: { field: separation, values: { Egen: resigned } }
  Stöd: { question: manager-suport }
  Lön: { reason: pay.levle }
  Dag: { field: last_day, value: 1 }
  Kön: ignored
`;
    for (const language of ['en', 'sv'] as const) {
      const { exitCode, stderr } = await run({ ...worldOf([good], wrong), language });
      expect(exitCode).toBe(4);
      expect(stderr).toMatchSnapshot(language);
    }
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFa;b\n1;2\n', 'utf16le'), 'UTF-16'],
    ['Latin-1', Buffer.from('Lön;b\n1;2\n', 'latin1'), 'not UTF-8'],
    ['two columns of one name', Buffer.from('A;B;A\n1;2;3\n'), '(A and C)'],
    ['a quotation mark that never ends', Buffer.from(`${head}\n"1;2\n`), 'quotation mark'],
    ['nothing at all', Buffer.from(''), 'nothing in its first row'],
    [
      'what only looks like a workbook',
      Buffer.from('PK\u0003\u0004 and no more'),
      'it looks like a workbook and is none',
    ],
  ])('refuses a file with %s, and says what to do', async (_, bytes, says) => {
    const world = worldOf([good]);
    writeFileSync(join(world.folder, 'rows.csv'), bytes);
    const { exitCode, stderr } = await run(world, '--yes');
    expect(exitCode).toBe(4);
    expect(stderr).toContain(says);
  });
});
