import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { exitTalk, type World } from '../../support/harness.ts';
import { worldWith } from '../../support/small-talk.ts';

const talk = (name: string, heldOn: string, startedOn = '2021-03-01'): string =>
  `template: small\nheld_on: ${heldOn}\nleaver: { name: ${name}, started_on: ${startedOn} }\nanswers: { why: x }\n`;

async function withPeople(): Promise<World> {
  const world = worldWith('  - { id: why, ask: Why? }\n', { ids: 'lifelike' });
  const talks = [talk('Örjan Berg', '2026-08-18'), talk('Alva Lind', '2025-01-10'), talk('alva lind', '2026-08-20')];
  writeFileSync(join(world.folder, 'talks.yaml'), talks.join('---\n'));
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

async function hold({ folder }: World, name: string): Promise<void> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const [person] = await store.people.list(name);
  await store.people.hold(person?.id ?? '', { reference: 'Mål 12', since: '2026-08-20' });
  await store.close();
}

const list = (world: World, ...args: readonly string[]) => exitTalk(['leaver', 'list', ...args], world);

describe('the list of leavers', () => {
  it('has one row for each person, by name, with how many interviews, the newest, and a hold', async () => {
    const world = await withPeople();
    await hold(world, 'örjan');
    expect((await list(world)).stdout).toMatchInlineSnapshot(`
      "id    name         first day  interviews      newest
      b2qq  Alva Lind   2021-03-01           2  2026-08-20
      mkyt  Örjan Berg  2021-03-01           1  2026-08-18  on hold: Mål 12
      "
    `);
  });

  it('is searched by part of a name, and says how to see them all when nobody fits', async () => {
    const world = await withPeople();
    expect((await list(world, 'ÖRJ')).stdout).not.toContain('Lind');
    const { exitCode, stdout, stderr } = await list(world, 'zz');
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Nobody fits. exit-talk leaver list shows them all.\n',
    });
  });

  it('is rows for other programs, with the whole ids', async () => {
    const world = await withPeople();
    await hold(world, 'örjan');
    const rows: readonly Record<string, unknown>[] = JSON.parse((await list(world, '--json')).stdout);
    expect(rows).toMatchObject([
      { name: 'Alva Lind', started_on: '2021-03-01', held_on: '2026-08-20', hold_reference: null, hold_since: null },
      { name: 'Örjan Berg', hold_reference: 'Mål 12', hold_since: '2026-08-20' },
    ]);
    expect(rows.map((row) => [row['leaver_id'], row['interview_ids']])).toEqual([
      [expect.stringMatching(/^\w{12}$/u), [expect.stringMatching(/^\w{12}$/u), expect.any(String)]],
      [expect.any(String), [expect.any(String)]],
    ]);
  });
});
