import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakdowns } from '../../src/core/insight/breakdown.ts';
import { reportColumns } from '../../src/core/insight/rows.ts';
import { languages, type Language } from '../../src/core/language.ts';
import { readCsv } from '../support/csv.ts';
import { exitTalk, temporaryFolder, type Outcome, type World } from '../support/harness.ts';

interface Talk {
  readonly department?: string;
  readonly day?: string;
  /** Whether every question that could be was refused. */
  readonly refused?: true;
}

/** A database with these interviews, all held. */
async function worldOf(talks: readonly Talk[], language: Language = 'sv'): Promise<World> {
  const world: World = { folder: temporaryFolder(), language };
  if (talks.length === 0) return world;
  writeFileSync(join(world.folder, 'talks.yaml'), talks.map((talk, at) => document(talk, at)).join('---\n'));
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

function document({ department = 'Lager', day = '2026-03-02', refused }: Talk, at: number): string {
  const answer = (value: string): string => (refused ? 'refused' : value);
  return [
    'template: standard',
    `held_on: ${day}`,
    `leaver: { name: Kim ${at}, department: "${department}", manager: Bo Ek }`,
    'separation: resign',
    'answers:',
    `  reasons: ${answer('[load.volume, manager.support]')}`,
    ...(refused ? [] : ['  primary-reason: load.volume']),
    `  preventable: ${answer('yes')}`,
    `  workload: ${answer('2')}`,
    `  enps: ${answer(at % 2 === 0 ? '6' : '9')}`,
    `  would-return: ${answer('maybe')}`,
    '',
  ].join('\n');
}

const times = (count: number, talk: Talk = {}): readonly Talk[] => Array.from({ length: count }, () => talk);

/** Without the spaces that keep a number with its word. */
async function printed(world: World, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout } = await report(world, ...args);
  expect(exitCode).toBe(0);
  return stdout.replaceAll('\u00A0', ' ');
}

const report = (world: World, ...args: readonly string[]): Promise<Outcome> => exitTalk(['report', ...args], world);

describe('report', () => {
  it('says what the interviews say', async () => {
    const text = await printed(await worldOf(times(6)));
    expect(text).toContain('6 av 6 samtal är genomförda.');
    expect(text).toMatch(/^För mycket att göra +█+ +6 av 6 +6 av 6$/mu);
    expect(text).toMatch(/^Arbetsbelastning och balans +█+\S* +2,0 +6$/mu);
    expect(text).toMatch(/^eNPS +0 +6 svar$/mu);
    expect(text).toContain('Skulle återvända  0 av 6');
  });

  it.each([
    [0, 'Det finns inga samtal än.'],
    [1, '4 till behövs.'],
    [4, '1 till behövs.'],
  ])('on %i interviews says what is missing, on stdout, and that is no fault', async (count, sentence) => {
    const world = await worldOf(times(count));
    for (const more of [[], ['--by', 'department'], ['--full', '--figures'], ['--plain'], ['--format', 'md']])
      expect(await printed(world, ...more)).toContain(sentence);
  });

  it('on a period without any says so', async () => {
    const text = await printed(await worldOf(times(6)), '--period', '2019');
    expect(text).toBe(
      'Exitsamtal · 2019 · konfidentiellt\nDet finns inga sådana samtal. Prova en längre period eller färre filter.\n',
    );
  });

  it('on interviews where everything was refused says how many were asked', async () => {
    const text = await printed(await worldOf(times(7, { refused: true })));
    expect(text).toContain('Orsaken är okänd för 7 av de 7 som frågan gäller.');
    expect(text).toContain('eNPS: inga svar; av 7 tillfrågade ville 7 inte svara.');
  });

  it.each(breakdowns)('by %s shows no number under 5, and leaves none to be had by subtraction', async (by) => {
    const world = await worldOf([...times(8), ...times(2, { department: 'HR' }), ...times(6, { department: 'IT' })]);
    const text = await printed(world, '--by', by);
    const [all, ...groups] = [...text.matchAll(/^\S.*? {2,}(\d+) {2}/gmu)].map(([, held]) => Number(held)).toReversed();
    const rest = groups.reduce((left, held) => left - held, all ?? 0);
    expect(all).toBe(16);
    expect([...groups, rest].filter((held) => held > 0 && held < 5)).toEqual([]);
  });

  it('hides a small department, and the next smallest with it', async () => {
    const world = await worldOf([...times(8), ...times(2, { department: 'HR' }), ...times(6, { department: 'IT' })]);
    const text = await printed(world, '--by', 'department');
    expect(text).toMatch(/^Lager +8/mu);
    expect(text).toContain('räkna fram: HR, IT\n');
  });

  it('looks at the period and the groups it is asked for', async () => {
    const world = await worldOf([
      ...times(6, { day: '2025-12-31' }),
      ...times(5, { day: '2026-01-01' }),
      ...times(7, { department: 'IT', day: '2026-04-01' }),
    ]);
    const held = async (...args: readonly string[]) => /^(\d+) av/mu.exec(await printed(world, ...args))?.[1];
    expect(await held()).toBe('18');
    expect(await held('--period', '2026')).toBe('12');
    expect(await held('--period', '2025-12..2026-q1')).toBe('11');
    expect(await held('--department', ' lager ')).toBe('11');
    expect(await held('--department', 'Lager', '--manager', 'bo ek', '--period', '2026-01')).toBe('5');
    expect(await held('--separation', 'resign', '--template', 'standard')).toBe('18');
  });

  it.each([
    ['sv', ['--department', 'Lagret'], 3, 'Det finns ingen avdelning Lagret. Menade du Lager?\n'],
    ['sv', ['--manager', 'X'], 3, 'Det finns ingen chef X. De som finns: Bo Ek.\n'],
    ['sv', ['--role', 'X'], 3, 'Det finns ingen roll X. Inget samtal anger någon.\n'],
    ['en', ['--department', 'Lagret'], 3, 'There is no department Lagret. Did you mean Lager?\n'],
    ['en', ['--template', 'long'], 3, 'There is no template long. Those there are: standard.\n'],
    ['en', ['--role', 'X'], 3, 'There is no role X. No interview names one.\n'],
    [
      'sv',
      ['--period', '26'],
      2,
      '--period kan inte vara 26. Skriv till exempel 2026, 2026-q1, 2026-03 eller\n2026-01..2026-06.\n',
    ],
    [
      'en',
      ['--output', 'a.docx'],
      2,
      '--output cannot be a.docx. Write for example a.txt, a.md, a.html, a.csv, a.xlsx\nor a.json.\n',
    ],
    [
      'sv',
      ['--format', 'xlsx'],
      2,
      '--format xlsx skrivs till en fil. Säg vilken, till exempel: --output report.xlsx\n',
    ],
    [
      'en',
      ['--excel', '--format', 'xlsx'],
      2,
      '--excel and --format xlsx cannot be used together. Leave one of them out.\n',
    ],
    [
      'en',
      ['--by', 'team'],
      2,
      '--by cannot be team. Write one of: department, manager, role, tenure,\nseparation, mode, template.\n',
    ],
    [
      'en',
      ['--tenure', 'long'],
      2,
      '--tenure cannot be long. Write one of: under-1, from-1-to-2, from-2-to-5,\nfrom-5-to-10, over-10.\n',
    ],
  ] as const)('in %s answers %j with exit code %i and a sentence', async (language, args, exitCode, stderr) => {
    const world = await worldOf(times(1), language);
    expect(await report(world, ...args)).toMatchObject({ exitCode, stdout: '', stderr });
  });
});

describe('the same figures', () => {
  const talks = [
    ...times(8),
    ...times(2, { department: 'HR' }),
    ...times(6, { department: '=IT()', day: '2026-05-04' }),
  ];

  it('as CSV have the columns of the contract, numbers with a point and nothing that is hidden', async () => {
    const text = await printed(await worldOf(talks), '--by', 'department', '--format', 'csv');
    expect(text.split('\n')[0]).toBe(
      'section,measure,code,group_by,group,period,n,count,value,low,high,hidden,rest_n,rest_count,chance,corrected',
    );
    expect(text).toContain('themes,score,workload,all,,all,16,,2,,,,,,,\n');
    expect(text).toContain('coverage,status,,department,HR,all,,,,,,true,,,,\n');
    expect(text).toContain("department,'=IT(),");
  });

  it('as JSON have the same names, with numbers as numbers and hidden as true or false', async () => {
    const world = await worldOf(talks);
    const rows: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
      await printed(world, '--by', 'department', '--json'),
    );
    expect(Object.keys(rows[0] ?? {})).toEqual(reportColumns.slice(0, 12));
    expect(rows.find(({ measure }) => measure === 'score')).toMatchObject({
      n: 16,
      value: 2,
      hidden: false,
      count: null,
    });
    expect(rows.filter(({ hidden }) => hidden === true).map(({ n, value }) => [n, value])).toContainEqual([null, null]);
    const csv = readCsv(await printed(world, '--by', 'department', '--format', 'csv'));
    expect(rows.map(({ measure, code, group, period }) => [measure, code, group, period].join())).toEqual(
      csv.map((row) => [row['measure'], row['code'], row['group']?.replace(/^'/u, ''), row['period']].join()),
    );
  });

  it('are an empty table, or list, when there are no interviews', async () => {
    const world = await worldOf([]);
    expect(await printed(world, '--format', 'csv')).toBe(`${reportColumns.join()}\n`);
    expect(await printed(world, '--json')).toBe('[]\n');
  });
});

describe('a report in a file', () => {
  it('called - is none: the report is printed', async () => {
    const world = await worldOf(times(16));
    const { stdout } = await report(world, '--output', '-', '--format', 'csv');
    expect(stdout).toMatch(/^section,measure,/u);
    expect(readdirSync(world.folder)).not.toContain('-');
  });

  it.each([
    ['report.txt', /^Exitsamtal · .*\n/u],
    ['report', /^Exitsamtal · .*\n/u],
    ['report.md', /^# Exitsamtal · .*\n/u],
    ['report.CSV', /^section,measure,.*\n/u],
    ['report.html', /^<!doctype html>\n/u],
    ['report.xlsx', /^PK/u],
    ['deep/down/report.json', /^\[\n/u],
  ])('%s has the format of its name, for its owner alone, and is said to be confidential', async (file, begins) => {
    const world = await worldOf(times(16));
    const { exitCode, stdout, stderr } = await report(world, '--output', file);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr.replaceAll(/\s+/gu, ' ')).toBe(
      `Rapporten finns i ${file}. Den är konfidentiell: behåll den inom HR. `,
    );
    expect(readFileSync(join(world.folder, file), 'utf8')).toMatch(begins);
    expect(statSync(join(world.folder, file)).mode & 0o777).toBe(0o600);
  });

  it('has the format that is asked for, whatever its name', async () => {
    const world = await worldOf(times(6));
    expect(await report(world, '--output', 'a.txt', '--json')).toMatchObject({ exitCode: 0 });
    expect(await report(world, '--output', 'b.xlsx', '--format', 'csv')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(world.folder, 'a.txt'), 'utf8')).toMatch(/^\[/u);
    expect(readFileSync(join(world.folder, 'b.xlsx'), 'utf8')).toMatch(/^section/u);
  });

  it('takes the place of no other, unless it is told to', async () => {
    const world = await worldOf(times(6));
    mkdirSync(join(world.folder, 'out'));
    writeFileSync(join(world.folder, 'out', 'report.md'), 'mine');
    expect(await report(world, '--output', 'out/report.md')).toMatchObject({
      exitCode: 5,
      stderr: 'out/report.md finns redan. Välj ett annat namn, eller lägg till --overwrite för\natt ersätta den.\n',
    });
    expect(readFileSync(join(world.folder, 'out', 'report.md'), 'utf8')).toBe('mine');
    expect(await report(world, '--output', 'out/report.md', '--overwrite')).toMatchObject({ exitCode: 0 });
    expect(readdirSync(join(world.folder, 'out'))).toEqual(['report.md']);
    expect(readFileSync(join(world.folder, 'out', 'report.md'), 'utf8')).toMatch(/^# Exit/u);
  });
});

it.each(languages)('the help in %s describes every flag in that language', async (language) => {
  const { exitCode, stdout } = await report({ folder: temporaryFolder(), language }, '--help');
  expect(exitCode).toBe(0);
  expect(stdout.split('\n').filter((line) => /^ {2}-\S+( <\S+>)?$/u.test(line))).toEqual([]);
  expect(/<(breakdown|department|manager|role|file)>/u.test(stdout)).toBe(language === 'en');
});

describe('what a report is made for', () => {
  it('as CSV for a Swedish Excel it has its marks', async () => {
    const { stdout } = await report(await worldOf(times(16)), '--excel');
    expect(stdout.startsWith('\uFEFFsection;measure;code;')).toBe(true);
    expect(stdout).toContain('recommendation;enps;;all;;all;16;;0;');
    expect(stdout).toMatch(/;0,\d+;/u);
  });

  it('in a file it does not say how to see more', async () => {
    const world = await worldOf(times(6));
    await report(world, '--output', 'report.txt');
    expect(readFileSync(join(world.folder, 'report.txt'), 'utf8')).not.toContain('--full');
    expect(await printed(world)).toContain('Mer: --full');
  });

  it('of one department offers to look at its managers', async () => {
    const text = await printed(await worldOf(times(6)), '--department', 'Lager');
    expect(text).toContain('--by manager (per chef)');
  });

  it('names no reason as first where it would be chance', async () => {
    const world = await worldOf([...times(6), ...times(6, { department: 'IT' })]);
    expect(await printed(world, '--by', 'department', '--period', '2026')).toMatch(
      /Nämns oftast: för mycket att göra och för lite stöd från\s+chefen \(6 av 6 var\)/u,
    );
  });
});

describe('a database that was named', () => {
  it.each(['list', 'report', 'export out'])('is not made by %s', async (command) => {
    const world: World = { folder: temporaryFolder(), language: 'sv' };
    const { exitCode, stderr } = await exitTalk([...command.split(' '), '--db', 'nope.db'], world);
    expect([exitCode, stderr]).toEqual([
      3,
      'Det finns ingen databas nope.db. Kontrollera namnet, eller gör en ny där med\nexit-talk start.\n',
    ]);
    expect(readdirSync(world.folder)).not.toContain('nope.db');
  });

  it('is made when something is entered', async () => {
    const world: World = { folder: temporaryFolder() };
    writeFileSync(join(world.folder, 'talks.yaml'), document({}, 0));
    expect(await exitTalk(['start', '--answers', 'talks.yaml', '--db', 'new.db'], world)).toMatchObject({
      exitCode: 0,
    });
    expect((await exitTalk(['list', '--db', 'new.db'], world)).stdout).toContain('Kim 0');
  });
});

describe('a report', () => {
  it('never takes the place of a database, whatever it is told', async () => {
    const world = await worldOf(times(6));
    const outcome = await report(world, '--output', 'exit-talk.db', '--format', 'csv', '--overwrite');
    expect([outcome.exitCode, outcome.stderr]).toEqual([
      5,
      'exit-talk.db är en databas och ersätts inte. Välj ett annat namn på filen.\n',
    ]);
    expect(await printed(world)).toContain('6 av 6 samtal');
  });

  it.each(['', 'out/'])('is not put in a file called %j', async (file) => {
    expect(await report(await worldOf(times(6)), '--output', file)).toMatchObject({ exitCode: 2 });
  });

  it('of a department that is written in two ways is of the one that was typed', async () => {
    const world = await worldOf([...times(6), ...times(7, { department: 'lager' })]);
    expect(await printed(world, '--department', 'lager')).toContain('7 av 7 samtal');
    expect((await report(world, '--department', 'LAGER')).stderr).toContain('Lager, lager');
  });

  it('has one group for one name, however its letters were composed', async () => {
    const world = await worldOf([...times(6, { department: 'La\u030Agret' }), ...times(7, { department: 'Lågret' })]);
    expect(await printed(world, '--department', 'lågret')).toContain('13 av 13 samtal');
  });
});
