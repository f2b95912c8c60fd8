import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitTalk, temporaryFolder, type World } from '../../support/harness.ts';
import { surveyRows, writeTable } from '../../support/survey.ts';

async function proposed(world: World): Promise<string> {
  const { exitCode, stdout } = await exitTalk(['import', 'rows.csv', '--suggest'], world);
  expect(exitCode).toBe(0);
  return stdout;
}

describe('import --suggest', () => {
  it.each(['en', 'sv'] as const)('proposes a mapping that can be used as it stands: %s', async (language) => {
    const world: World = { folder: temporaryFolder(), language };
    writeTable(world.folder, 'rows.csv', surveyRows(60), '\t');
    writeFileSync(join(world.folder, 'proposal.yaml'), await proposed(world));
    const args = ['import', 'rows.csv', '--mapping', 'proposal.yaml', '--undated', '--dry-run'];
    const { exitCode, stdout } = await exitTalk(args, world);
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toMatch(language === 'en' ? /60 rows fit, 0 refused/u : /60 rader stämmer, 0 stämmer inte/u);
  });

  it('finds columns by Swedish names, days however they are written, and codes by their words', async () => {
    const world: World = { folder: temporaryFolder() };
    writeTable(world.folder, 'rows.csv', [
      {
        Id: '1',
        Avdelning: 'Lager',
        'Anställd från': '3/12/2019',
        Slutdatum: '31/1/2026',
        Avslutsform: 'Egen uppsägning',
        Lönen: 'ja',
        Chefen: '5',
        Kommentar: 'Bra',
      },
      {
        Id: '2',
        Avdelning: 'Kök',
        'Anställd från': '14/2/2020',
        Slutdatum: '28/2/2026',
        Avslutsform: 'Ålderspension',
        Lönen: 'nej',
        Chefen: '3',
        Kommentar: '',
      },
      {
        Id: '3',
        Avdelning: 'Kök',
        'Anställd från': '',
        Slutdatum: '',
        Avslutsform: 'Arbetsbrist',
        Lönen: 'nej',
        Chefen: '1',
        Kommentar: '',
      },
    ]);
    const text = (await proposed(world)).replaceAll(/ *#.*/gu, '');
    expect(text).toContain('key: "Id"');
    expect(text).toContain('dates: ["D/M/YYYY"]');
    expect(text).toContain('"Avdelning": { field: department }');
    expect(text).toContain('"Anställd från": { field: started_on }');
    expect(text).toContain('"Slutdatum": { field: last_day }');
    expect(text).toContain('"Egen uppsägning": resign\n      "Ålderspension": retire\n      "Arbetsbrist": redundant');
    expect(text).toContain('"Lönen": { reason: pay.level, when: [ja] }');
    expect(text).toContain('question: manager-support');
    expect(text).toContain('"Kommentar": { question: anything-else, as: note }');
  });

  it('proposes nothing that a cell or a name could make into something else', async () => {
    const world: World = { folder: temporaryFolder() };
    const nasty = ['=1+1', '"}: ignore', '# no', '\u202Eabc', 'a\nb: c', '- x', '*y', '&z', 'null', 'true', '~'];
    const row = Object.fromEntries(nasty.map((name) => [name, name]));
    writeTable(world.folder, 'rows.csv', [row, { ...row, [nasty[0] ?? '']: 'other' }]);
    writeFileSync(join(world.folder, 'proposal.yaml'), await proposed(world));
    const args = ['import', 'rows.csv', '--mapping', 'proposal.yaml', '--undated', '--dry-run'];
    const { exitCode, stdout, stderr } = await exitTalk(args, world);
    expect(exitCode, stdout + stderr).toBe(0);
  });
});
