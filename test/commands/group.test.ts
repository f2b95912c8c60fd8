import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitTalk, type Outcome, type World } from '../support/harness.ts';
import { worldWith } from '../support/small-talk.ts';

interface Leaver {
  readonly department?: string;
  readonly manager?: string;
}

async function worldOf(leavers: readonly Leaver[]): Promise<World> {
  const world = worldWith('  - { id: why, ask: Why? }\n', { language: 'sv' });
  const talk = ({ department = 'Lager', manager = 'Bo Ek' }: Leaver, at: number): string =>
    `template: small\nheld_on: 2026-03-02\nleaver: { name: Kim ${at}, department: "${department}", manager: "${manager}" }\nanswers: { why: x }\n`;
  writeFileSync(join(world.folder, 'talks.yaml'), leavers.map(talk).join('---\n'));
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

const times = (count: number, leaver: Leaver): readonly Leaver[] => Array.from({ length: count }, () => leaver);

const four = [
  ...times(3, {}),
  ...times(2, { department: 'Lagret' }),
  ...times(1, { department: 'Kontor', manager: 'Bo  Eek' }),
];

const group = (world: World, args: readonly string[], script: Parameters<typeof exitTalk>[2] = []): Promise<Outcome> =>
  exitTalk(['group', ...args], world, script);

async function sizes(world: World, ...args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { stdout } = await group(world, ['list', '--json', ...args]);
  const rows: readonly { group: string; interviews: number }[] = JSON.parse(stdout);
  return Object.fromEntries(rows.map((row) => [row.group, row.interviews]));
}

/** Every byte of what is in the folder, without what the test itself wrote there. */
const bytesOf = ({ folder }: World): string =>
  readdirSync(folder)
    .filter((name) => name.startsWith('exit-talk.db'))
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');

describe('the list of groups', () => {
  it('has each as it is written with how many interviews, and says which look alike and how to join them', async () => {
    expect((await group(await worldOf(four), ['list'])).stdout).toMatchInlineSnapshot(`
      "avdelning  samtal
      Lager           3
      Lagret          2
      Kontor          1
      Lager och Lagret ser ut att vara samma avdelning. Är de det, slå ihop dem:
        exit-talk group join Lagret Lager

      chef    samtal
      Bo Ek        5
      Bo Eek       1
      Bo Ek och Bo Eek ser ut att vara samma chef. Är de det, slå ihop dem:
        exit-talk group join "Bo  Eek" "Bo Ek" --by manager
      "
    `);
  });

  it('is about one kind, or none where no interview says', async () => {
    const world = await worldOf(four);
    expect((await group(world, ['list', '--by', 'manager'])).stdout).not.toContain('Lager');
    const empty = worldWith('  - { id: why, ask: Why? }\n');
    const { exitCode, stdout, stderr } = await group(empty, ['list']);
    expect([exitCode, stdout, stderr]).toEqual([0, '', 'No interview says so. Begin one with: exit-talk start\n']);
  });

  it('as JSON has rows with what each looks like', async () => {
    const { stdout } = await group(await worldOf(four), ['list', '--json', '--by', 'department']);
    expect(JSON.parse(stdout)).toEqual([
      { group_by: 'department', group: 'Lager', interviews: 3, looks_like: null },
      { group_by: 'department', group: 'Lagret', interviews: 2, looks_like: 'Lager' },
      { group_by: 'department', group: 'Kontor', interviews: 1, looks_like: null },
    ]);
  });
});

describe('joining two groups', () => {
  it('says how many it is about and that it is for good, and does it after a yes', async () => {
    const world = await worldOf(four);
    const { exitCode, stdout } = await group(world, ['join', 'Lagret', 'Lager'], [['Skriv ja', { type: ' JA ' }]]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "2 samtal under Lagret hamnar under Lager.
      Det går inte att ångra: efteråt syns det inte vilka de var.
      Säkerhetskopior har kvar det gamla namnet tills de tas bort. Det som står i
      anteckningar rörs inte.
      2 samtal flyttade från Lagret till Lager.
      "
    `);
    expect(await sizes(world, '--by', 'department')).toEqual({ Lager: 5, Kontor: 1 });
  });

  it('leaves everything as it was after anything else, without anybody to ask, and when it is only looked at', async () => {
    const world = await worldOf(four);
    const refused = await group(world, ['join', 'Lagret', 'Lager'], [['Skriv ja', { type: 'nej' }]]);
    expect(refused.exitCode).toBe(5);
    expect(refused.stderr.replaceAll(/\s+/gu, ' ')).toContain('lägg till --yes.');
    const looked = await group(world, ['join', 'Lagret', 'Lager', '--dry-run', '--why', 'upkeep']);
    expect(looked.stdout).toContain('  exit-talk group join Lagret Lager --yes --why upkeep\n');
    expect(await sizes(world, '--by', 'department')).toEqual({ Lager: 3, Lagret: 2, Kontor: 1 });
  });

  it('is about the kind of group that is meant', async () => {
    const world = await worldOf([...times(2, { manager: 'Lager' }), ...times(2, { manager: 'Bo  Eek' })]);
    expect((await group(world, ['join', 'Bo  Eek', 'Lager', '--by', 'manager', '--yes'])).exitCode).toBe(0);
    expect(await sizes(world)).toEqual({ Lager: 4 });
  });

  it.each([
    [['Laget', 'Lager'], 3, 'Menade du Lager?'],
    [['lager', 'Lager'], 3, 'Menade du Lager?'],
    [['Lager', 'Nytt'], 3, 'De som finns: Kontor, Lager, Lagret.'],
    [['Lager', 'Lager'], 2, 'Båda är Lager.'],
    [['Bo Ek', 'Bo Ask', '--by', 'role'], 3, 'Det finns ingen roll Bo Ek.'],
    [['Lager'], 2, 'saknas'],
  ])('of %j is refused with what to write instead', async (args, exitCode, sentence) => {
    const world = await worldOf(four);
    const outcome = await group(world, ['join', ...args, '--yes']);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stderr.replaceAll(/\s+/gu, ' ')).toContain(sentence);
  });

  it('leaves the old name in no byte of the database, however many there were and however long it was', async () => {
    const secret = 'Avdelningen vid bron nummer sju';
    const world = await worldOf([
      ...Array.from({ length: 60 }, (_, at): Leaver => ({
        department: at % 3 === 0 ? secret : `Avdelning ${'x'.repeat(at * 7)}`,
        manager: at % 2 === 0 ? 'Bo Ek' : 'Bo Ask',
      })),
      {},
    ]);
    expect(bytesOf(world)).toContain(secret);
    expect((await group(world, ['join', secret, 'Lager', '--yes'])).exitCode).toBe(0);
    expect(bytesOf(world)).not.toContain(secret);
    expect((await sizes(world))['Lager']).toBe(21);
  });
});
