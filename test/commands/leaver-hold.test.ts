import { describe, expect, it } from 'vitest';
import { flat, four, stageOf, stateOf, type Stage } from '../support/erasing.ts';

const holdOf = async ({ inStore, ids }: Stage, index: number) => {
  const [person] = await inStore((store) => store.people.find(ids[index] ?? ''));
  return person?.hold;
};

describe('leaver hold', () => {
  it('holds the whole person by any of their interviews, with the reference and the day, and says how to end it', async () => {
    const stage = await stageOf(four);
    const [id = '', second = ''] = stage.ids;
    const { exitCode, stdout } = await stage.run('leaver', 'hold', second, '--reference', ' Ärende 7 ');
    expect(exitCode).toBe(0);
    expect(flat(stdout)).toBe(
      `${second} is held because of Ärende 7. Nothing of it is erased until: exit-talk leaver hold ${second} --release`,
    );
    const held = { reference: 'Ärende 7', since: '2026-08-20' };
    expect([await holdOf(stage, 0), await holdOf(stage, 1)]).toEqual([held, held]);
    expect([await holdOf(stage, 2), await holdOf(stage, 3)]).toEqual([undefined, undefined]);
    expect((await stage.run('leaver', 'hold', id, '--release')).exitCode).toBe(0);
    expect(await holdOf(stage, 1)).toBe(undefined);
  });

  it('is not replaced by another case without a word: the first would be forgotten', async () => {
    const stage = await stageOf(four);
    const [id = ''] = stage.ids;
    await stage.run('leaver', 'hold', id, '--reference', 'Ärende 7');
    stage.world.clock.sleep(24 * 3600);
    const { exitCode, stderr } = await stage.run('leaver', 'hold', id, '--reference', 'Ärende 8');
    expect([exitCode, stderr.includes('Ärende 7')]).toEqual([5, true]);
    expect(await holdOf(stage, 0)).toEqual({ reference: 'Ärende 7', since: '2026-08-20' });
  });

  it.each([
    ['no reference', [], 2],
    ['an empty one', ['--reference', '  '], 2],
    ['a reference and its end at once', ['--reference', 'x', '--release'], 2],
  ])('changes nothing with %s', async (_, more, code) => {
    const stage = await stageOf(four);
    const before = stateOf(stage);
    expect((await stage.run('leaver', 'hold', stage.ids[0] ?? '', ...more)).exitCode).toBe(code);
    expect(stateOf(stage)).toEqual(before);
  });

  it.each([
    ['of nobody', 'zzzz', 3],
    ['too short to be one', 'zz', 2],
  ])('refuses an id %s', async (_, id, code) => {
    const stage = await stageOf(four);
    expect((await stage.run('leaver', 'hold', id, '--reference', 'x')).exitCode).toBe(code);
  });
});
