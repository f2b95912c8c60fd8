import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, temporaryFolder, type Outcome, type World } from '../support/harness.ts';
import { readCsv } from '../support/csv.ts';

interface Talk {
  readonly day: string;
  readonly reason?: string;
  readonly workload?: number;
  readonly department?: string;
}

async function worldOf(talks: readonly Talk[], language: 'sv' | 'en' = 'sv'): Promise<World> {
  const world: World = { folder: temporaryFolder(), language, clock: clockAt('2026-11-25T07:00:00.000Z') };
  writeFileSync(join(world.folder, 'talks.yaml'), talks.map(document).join('---\n'));
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

function document({ day, reason = 'load.volume', workload = 3, department = 'Lager' }: Talk, at: number): string {
  return [
    'template: standard',
    `held_on: ${day}`,
    `leaver: { name: Kim ${at}, department: ${department} }`,
    'separation: resign',
    'answers:',
    `  reasons: [${reason}]`,
    `  workload: ${workload}`,
    `  enps: ${at % 2 === 0 ? 6 : 9}`,
    `  would-return: ${at % 3 === 0 ? 'yes' : 'no'}`,
    '',
  ].join('\n');
}

const times = (count: number, talk: Talk): readonly Talk[] => Array.from({ length: count }, () => talk);
const report = (world: World, ...args: readonly string[]): Promise<Outcome> => exitTalk(['report', ...args], world);
const said = ({ stdout, stderr }: Outcome): string => `${stdout}${stderr}`.replaceAll(/[\u00A0\s]+/gu, ' ');

const twoYears = [
  ...times(18, { day: '2026-02-02', workload: 2 }),
  ...times(6, { day: '2026-05-02', reason: 'pay.level' }),
  ...times(8, { day: '2025-02-02' }),
  ...times(14, { day: '2025-05-02', reason: 'pay.level', workload: 4 }),
];

describe('a report beside an earlier period', () => {
  it('says what is surely different, then both figures with their difference', async () => {
    const { exitCode, stdout } = await report(await worldOf(twoYears), '--period', '2026', '--compare');
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll('\u00A0', ' ')).toMatchInlineSnapshot(`
      "Exitsamtal · 2026 · konfidentiellt
      24 av 24 samtal är genomförda.

      2026 jämfört med 2025
      För mycket att göra nämns oftare: 75 % mot 36 %.
      För låg lön nämns mer sällan: 25 % mot 64 %.
      Arbetsbelastning och balans får lägre betyg: 2,3 mot 3,6.
      Ungefär en jämförelse av tjugo skiljer sig så mycket av en slump, och här är det
      5 jämförelser.

      Varför de slutar     2026  svar  2025  svar            skillnad
      För mycket att göra  75 %    24  36 %    22  +39 (+10 till +60)
      För låg lön          25 %    24  64 %    22  −39 (−60 till −10)

      Teman (1–5), lägst först     2026  svar  2025  svar               skillnad
      Arbetsbelastning och balans   2,3    24   3,6    22  −1,4 (−1,7 till −1,1)

      Rekommendation och återkomst  2026  svar  2025  svar           skillnad
      eNPS                             0    24     0    22   0 (−61 till +61)
      Skulle återvända              33 %    24  36 %    22  −3 (−29 till +23)
      Skillnader mellan andelar är i procentenheter. Inom parentes: 95 %
      konfidensintervall.
      Mer: --full visar allt
      "
    `);
  });

  it('in English too, in full and with everything else the report says', async () => {
    const text = said(await report(await worldOf(twoYears, 'en'), '--period', '2026', '--compare', '--full'));
    expect(text).toContain('Too much to do is named more often: 75% against 36%.');
    expect(text).toContain('Why they leave (24 answers)');
  });

  it('says so where no difference is sure, or where there is too little to compare with', async () => {
    const world = await worldOf([
      ...times(6, { day: '2026-02-02' }),
      ...times(6, { day: '2025-02-02' }),
      { day: '2024-02-02' },
    ]);
    expect(said(await report(world, '--period', '2026', '--compare'))).toContain(
      'Ingen skillnad är så stor att den inte kan vara en slump.',
    );
    const few = said(await report(world, '--period', '2026', '--compare', '2024'));
    expect(few).toContain('2024 hölls 1 samtal, och siffror visas från 5.');
    expect(few).toContain('Varför de slutar (6 svar)');
  });

  it('has the rows of both, each with its period, the earlier ones last and without quarters', async () => {
    const { stdout } = await report(
      await worldOf(twoYears),
      '--period',
      '2026',
      '--compare',
      '2025',
      '--format',
      'csv',
    );
    const periods = [...new Set(readCsv(stdout).map(({ period }) => period))];
    expect(periods).toEqual(['2026', '2026-q1', '2026-q2', '2025']);
  });

  it.each([
    [['--compare'], '--compare säger något bara tillsammans med --period'],
    [['--period', '2026', '--compare', '2026-q1'], '2026 och 2026-q1 har dagar gemensamt'],
    [['--period', '2026..', '--compare'], '2026.. är öppen i ena änden'],
    [['--period', '2026', '--compare', 'i fjol'], '--compare kan inte vara i fjol'],
    [['--period', '2026', '--compare', '--by', 'role'], '--compare och --by går inte att använda tillsammans'],
  ])('is refused for %j with what to write instead', async (args, sentence) => {
    const outcome = await report(await worldOf(times(6, { day: '2026-02-02' })), ...args);
    expect(outcome.exitCode).toBe(2);
    expect(said(outcome)).toContain(sentence);
  });
});

const eightAYear = ['2024-11', '2025-02', '2025-05', '2025-09', '2026-01', '2026-05', '2026-09', '2026-11'].flatMap(
  (month) => [{ day: `${month}-02` }, { day: `${month}-03`, department: 'Kontor' }],
);

describe('a report on few interviews, when nobody has asked for a period', () => {
  it('is about the recent ones together, and says why, what waits, and what was left out', async () => {
    const world = await worldOf(eightAYear);
    const { stdout } = await report(world, '--by', 'department');
    expect(stdout.replaceAll('\u00A0', ' ').split('\n\n')[0]).toMatchInlineSnapshot(`
      "Exitsamtal · kv 4 2024 – kv 2 2026 · konfidentiellt
      12 av 12 samtal är genomförda.
      Ni har få samtal (8 sedan kv 4 2025), så rapporten tar de senaste tillsammans,
      utan uppdelning. 4 nyare samtal är inte med än. De kommer med när ett kvartal är
      slut och de är så många att ingen går att urskilja. --by department är
      utelämnat. Tillsammans med --period går det att dela upp."
    `);
    expect(stdout).not.toContain('Kontor');
    expect(stdout).toContain('Mer: --full visar allt\n');
  });

  it('has its period in the rows, and says the same beside them', async () => {
    const { stdout, stderr } = await report(await worldOf(eightAYear), '--json');
    const rows: readonly { period: string }[] = JSON.parse(stdout);
    expect(new Set(rows.map(({ period }) => period).filter((period) => period.includes('..')))).toEqual(
      new Set(['2024-q4..2026-q2']),
    );
    expect(stderr.replaceAll('\u00A0', ' ')).toContain('Ni har få samtal (8 sedan kv 4 2025)');
  });

  it('is as it was asked for with a period, or about one group', async () => {
    const world = await worldOf(eightAYear);
    expect(said(await report(world, '--period', '2024..2026', '--by', 'department'))).toContain('Kontor');
    expect(said(await report(world, '--department', 'Kontor'))).not.toContain('få samtal');
  });

  it('is about all of them where there are many', async () => {
    expect(said(await report(await worldOf(twoYears)))).not.toContain('få samtal');
  });
});

describe('a period with too few interviews', () => {
  it('says how many are missing and which longer one would do', async () => {
    const text = said(await report(await worldOf(eightAYear), '--period', '2026-q3'));
    expect(text).toContain(
      '3 till behövs. I en längre period finns det tillräckligt många: exit-talk report --period 2025-10..2026-09',
    );
  });

  it('says nothing of the kind where no longer one would do', async () => {
    const text = said(await report(await worldOf(times(2, { day: '2026-02-02' })), '--period', '2026'));
    expect(text).toContain('3 till behövs. Prova en längre period eller färre filter.');
    expect(text).not.toContain('exit-talk report --period');
  });
});
