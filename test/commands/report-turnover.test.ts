import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
import { clockAt, exitTalk, temporaryFolder, type World } from '../support/harness.ts';

const leavers = (count: number, day: string, department: string, more = ''): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `template: standard
held_on: ${day}
leaver: { name: ${department} ${day} ${at}, department: ${department} }
separation: resign
${more}answers: { enps: 9 }
`,
  );

async function said(language: 'sv' | 'en', talks: readonly string[], ...args: readonly string[]): Promise<string> {
  const headcount = Object.fromEntries(
    ['2023', '2025'].map((year) => [year, { all: 100, departments: { Lager: 40 } }]),
  );
  const world: World = {
    folder: temporaryFolder(),
    language,
    clock: clockAt('2026-11-25T07:00:00.000Z'),
    employer: { ...usual, headcount },
  };
  writeFileSync(join(world.folder, 'talks.yaml'), talks.join('---\n'));
  await exitTalk(['start', '--answers', 'talks.yaml'], world);
  const { stdout } = await exitTalk(['report', '--period', '2023..2026', ...args], world);
  return stdout.replaceAll(/[\u00A0\s]+/gu, ' ');
}

const two = [...leavers(6, '2023-03-02', 'Lager'), ...leavers(6, '2025-03-02', 'lager')];

it('turnover names the years it counts, and of more than one counts years of employment', async () => {
  expect(await said('en', two)).toContain(
    'Turnover, 2023 and 2025: 6% left (12 of 200 years of employment), 6% by their own wish (12).',
  );
  expect(await said('sv', two)).toContain('Personalomsättning, 2023 och 2025: 6 % har slutat (12 av 200 årsanställda)');
});

it('whom you would have kept is told of those you have judged, from five on', async () => {
  const judged = (yes: number, no: number) => [
    ...leavers(6, '2025-03-02', 'Lager'),
    ...leavers(yes, '2025-03-03', 'Lager', 'regretted: yes\n'),
    ...leavers(no, '2025-03-04', 'Lager', 'regretted: no\n'),
  ];
  expect(await said('en', judged(3, 2))).toContain('(11). Of these you have judged 5, and would have kept 3.');
  expect(await said('sv', judged(3, 2))).toContain('(11). Av dem har ni bedömt 5, och 3 hade ni velat behålla.');
  expect(await said('sv', judged(2, 2))).toContain('Vilka ni hade velat behålla visas när ni har bedömt 5 av dem.');
  expect(await said('sv', judged(0, 0))).not.toContain('velat behålla');
  expect(await said('sv', judged(3, 2), '--by', 'department')).toContain('velat behålla');
});

it.each([[['--by', 'department']], [['--department', 'Lager']]])(
  'departments that share a headcount are to be joined first: %j',
  async (args) => {
    const text = await said('sv', two, ...args);
    expect(text).toContain('Omsättningen visas inte för Lager och lager: de delar på samma antal anställda.');
    expect(text).not.toContain('8 %');
  },
);

it('a headcount of a department that is misspelt is named, with the one that was meant', async () => {
  const talks = leavers(9, '2025-03-02', 'Lagers');
  expect(await said('sv', talks, '--by', 'department')).toContain(
    'Antalet anställda för Lager i config.yaml hör inte till någon avdelning här. Menade du Lagers? Personalomsättning per avdelning visas inte',
  );
  const en = await said('en', talks, '--by', 'department');
  expect(en).toContain('The headcount of Lager in config.yaml is of no department here. Did you mean Lagers?');
});
