import { describe, expect, it } from 'vitest';
import { flat, four, having, secret, stageOf, wordIn, type Stage } from '../support/erasing.ts';

const day = 24 * 3600;

/** One that goes back to the first of the four and names her, and one of nobody that names her too. */
async function decided(): Promise<Stage> {
  const stage = await stageOf(four);
  const named = `Åsa ${secret}`;
  await stage.inStore(async ({ actions }) => {
    const base = { decided: 'act', decidedOn: '2026-08-20', status: 'open' } as const;
    const texts = { title: `${named} överdriver`, why: `${named}s ord`, risk: named, outcome: `Talade med ${named}.` };
    await actions.add({
      ...base,
      ...texts,
      id: 'aaaaaaaaaaaa',
      interviewIds: [stage.ids[0] ?? '', stage.ids[2] ?? ''],
    });
    await actions.add({ ...base, id: 'bbbbbbbbbbbb', title: `Efter ${named}`, interviewIds: [] });
    await actions.add({ ...base, id: 'cccccccccccc', title: 'Fler händer', interviewIds: [stage.ids[3] ?? ''] });
    await actions.tell('aaaaaaaaaaaa', stage.ids[0] ?? '', '2026-08-20');
  });
  return stage;
}

const actionsOf = ({ inStore }: Stage) => inStore(({ actions }) => actions.list());

describe('the name of a leaver in what HR has decided', () => {
  it('goes by erasing, from every text of every decision, and the plan says from how many', async () => {
    const stage = await decided();
    const shown = await stage.run('leaver', 'erase', stage.ids[0] ?? '', '--dry-run');
    expect(flat(shown.stdout)).toContain('the name in 2 decisions of yours');
    await stage.run('leaver', 'erase', stage.ids[0] ?? '', '--confirm', wordIn(shown));
    expect(having(stage)).toEqual([]);
    expect(await actionsOf(stage)).toMatchObject([
      { title: '… överdriver', why: '…s ord', risk: '…', outcome: 'Talade med ….', interviewIds: [stage.ids[2]] },
      { title: 'Efter …' },
      { title: 'Fler händer', interviewIds: [stage.ids[3]] },
    ]);
  });

  it('goes by purging, with what led from a decision to the talk', async () => {
    const stage = await decided();
    stage.world.clock.sleep(711 * day);
    await stage.run('show', stage.ids[3] ?? '');
    stage.world.clock.sleep(day);
    expect((await stage.run('database', 'purge', '--confirm', '2')).exitCode).toBe(0);
    expect(having(stage)).toEqual([]);
    expect(await actionsOf(stage)).toMatchObject([
      { title: '… överdriver', interviewIds: [stage.ids[2]] },
      { title: 'Efter …' },
      { title: 'Fler händer', interviewIds: [stage.ids[3]] },
    ]);
    expect(await stage.inStore(({ actions }) => actions.told())).toEqual([]);
    expect(await stage.inStore(({ actions }) => actions.undecided())).toEqual([]);
  });
});
