import { describe, expect, it } from 'vitest';
import { actionsIn, decidingWorld, done, heldIn } from '../support/deciding.ts';
import { exitTalk } from '../support/harness.ts';

const waits = async (count: number) => {
  const world = await decidingWorld(count);
  return { world, held: heldIn(world.interviews) };
};

describe('deciding about an interview', () => {
  it('is one row of action that goes back to it, and it waits no more', async () => {
    const { world, held } = await waits(12);
    const [first = ''] = held;
    await done(
      ['review', first.slice(0, 6), '--decide', 'watch', '--why', 'Says what others said', '--due', '2026-12-01'],
      world,
    );
    expect(await actionsIn(world)).toMatchObject([
      { decided: 'watch', why: 'Says what others said', dueOn: '2026-12-01', status: 'open', interviewIds: [first] },
    ]);
    const { stdout } = await done(['show', first], world);
    expect(stdout).toContain('Decided because of it\n  0000  watch, 2026-08-20 · Says what others said');
    expect(JSON.parse((await done(['show', first, '--json'], world)).stdout)).toMatchObject({
      actions: [{ action_id: '000000000001', decided: 'watch', status: 'open' }],
    });
    expect((await done(['show', held[1] ?? ''], world)).stdout).not.toContain('Decided');
  });

  it('needs what is to be done, or why nothing is', async () => {
    const { world, held } = await waits(12);
    const [first = ''] = held;
    const decide = (...args: readonly string[]) => exitTalk(['review', ...args], world);
    expect(await decide(first, '--decide', 'act', '--why', 'x')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--title'),
    });
    expect(await decide(first, '--decide', 'not-now')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--why'),
    });
    expect(await decide(first, '--why', 'x')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--decide'),
    });
    expect(await decide('--decide', 'watch', '--why', 'x')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('<id>'),
    });
    expect(await decide(first, '--decide', 'maybe')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('act, watch, not-now'),
    });
    expect(await decide(first, '--decide', 'watch', '--why', 'x', '--before', '2026-01-01')).toMatchObject({
      exitCode: 2,
    });
    expect(await actionsIn(world)).toEqual([]);
  });

  it('is for what was held', async () => {
    let planned = '';
    const world = await decidingWorld(12, {}, async ({ interviews }) => {
      [planned = ''] = await interviews.ids();
      await interviews.setStatus(planned, 'planned');
    });
    const { exitCode } = await exitTalk(['review', planned, '--decide', 'watch', '--why', 'x'], world);
    expect(exitCode).toBe(5);
    expect(await actionsIn(world)).toEqual([]);
  });

  it('is one decision for everything that was held before a day', async () => {
    const { world, held } = await waits(12);
    const days = new Map(world.interviews.map(({ id, facts }) => [id, facts.heldOn ?? '']));
    const day = days.get(held[5] ?? '') ?? '';
    const earlier = held.filter((id) => (days.get(id) ?? '') < day);
    const [only = ''] = earlier;
    await done(['review', only, '--decide', 'act', '--title', 'x', '--why', 'y'], world);
    const { stdout } = await done(
      ['review', '--decide', 'not-now', '--why', 'Before we began', '--before', day],
      world,
    );
    expect(stdout).toContain(`${earlier.length - 1} interviews: not now.`);
    expect((await actionsIn(world))[1]?.interviewIds).toEqual(earlier.slice(1).toSorted());
    const again = await done(['review', '--decide', 'not-now', '--why', 'z', '--before', day], world);
    expect(again.stderr).toContain('Nothing waits for a decision.');
  });

  it('leaves a line in the log for each that was looked at, and none of what was decided', async () => {
    const { world, held } = await waits(12);
    await done(['review', held[0] ?? '', '--decide', 'watch', '--why', 'Secret reason'], world);
    const { stdout } = await done(['database', 'log'], world);
    expect(stdout).toContain('to correct');
    expect(stdout).not.toContain('Secret');
  });
});

describe('walking what waits', () => {
  it('goes from the earliest on: acted on, put off, joined with an action, left for later', async () => {
    const { world, held } = await waits(7);
    const name = (at: number) => world.interviews.find(({ id }) => id === held[at])?.leaver.name ?? '';
    const { stderr, person } = await done(['review', '--decide'], world, [
      [name(0), { key: '1' }],
      ['Why?', { type: 'Rota' }],
      ['What is to be done?', { type: 'Rota four weeks ahead' }],
      ['What is it about?', 'enter'],
      ['Which department', 'enter'],
      ['Who sees to it?', { type: 'Bo Ek' }],
      ['By when?', { type: '2026-12-01' }],
      ['work environment?', 'enter'],
      [name(1), { key: '3' }],
      ['Why?', { type: 'Retired' }],
      [name(2), { key: '4' }],
      ['Which action?', { pick: 'Rota four weeks ahead' }],
      [name(3), 'enter'],
      [name(4), { menu: 'end' }],
    ]);
    expect(await actionsIn(world)).toMatchObject([
      {
        decided: 'act',
        title: 'Rota four weeks ahead',
        why: 'Rota',
        owner: 'Bo Ek',
        interviewIds: [held[0] ?? '', held[2] ?? ''].toSorted((one, other) => (one < other ? -1 : 1)),
      },
      { decided: 'not-now', why: 'Retired', interviewIds: [held[1]] },
    ]);
    expect(stderr).toContain(`${held.length - 3} interviews still wait.`);
    expect(person.offered).not.toContain('It belongs to an action there is  undefined');
  });

  it('keeps what was decided when it is broken off', async () => {
    const { world, held } = await waits(7);
    const { exitCode } = await exitTalk(['review', '--decide'], world, [
      ['Decide', { key: '2' }],
      ['Why?', { type: 'Wait and see' }],
      ['When do you look again?', 'enter'],
      ['Decide', 'ctrl-c'],
    ]);
    expect(exitCode).toBe(130);
    expect(await actionsIn(world)).toMatchObject([{ decided: 'watch', interviewIds: [held[0]] }]);
  });

  it('then tells what stands out in the report, until something is decided about it', async () => {
    const { world } = await waits(280);
    const { stdout } = await done(['report'], world);
    const [first = ''] = /^Low scores.* in Logistik/mu.exec(stdout) ?? [];
    expect(first).not.toBe('');
    const seen = async () => {
      const { person } = await done(['review', '--decide'], world, (shown) =>
        shown.includes('held:') ? { menu: 'on' } : 'enter',
      );
      return person.screens.filter((screen) => screen.includes('stands out in the report')).join('\n');
    };
    expect(await seen()).toContain(first);
    const theme = first.includes('leadership') ? 'leadership' : 'manager';
    const covering = ['--theme', theme, '--department', 'Logistik', '--why', 'New manager'];
    await done(['action', 'add', '--decided', 'watch', ...covering], world);
    expect(await seen()).not.toContain(first);
  }, 60_000);

  it('needs a terminal', async () => {
    const { world } = await waits(7);
    expect((await exitTalk(['review', '--decide', 'watch'], world)).exitCode).toBe(2);
  });
});
