import { describe, expect, it } from 'vitest';
import { flat, four, having, publicEmployer, raise, secret, stageOf, stateOf, type Stage } from '../support/erasing.ts';
import type { World } from '../support/harness.ts';

const day = 24 * 3600;
/** The day the first of the four is due, two years after 2026-08-01. */
const untilDue = 712 * day;

/** The four on the day one of them is due; somebody has looked at them the day before, and has made a backup. */
async function due(more: Partial<World> = {}): Promise<Stage> {
  const stage = await stageOf(four, more);
  stage.world.clock.sleep(untilDue - day);
  await stage.run('show', stage.ids[3] ?? '');
  await stage.run('database', 'backup');
  stage.world.clock.sleep(day);
  expect(stage.world.clock.today()).toBe('2028-08-01');
  return stage;
}

const nameOf = async ({ run, ids }: Stage, index: number): Promise<unknown> => {
  const listed: readonly { readonly interview_id: string; readonly leaver: string }[] = JSON.parse(
    (await run('list', '--json')).stdout,
  );
  return listed.find((entry) => entry.interview_id === ids[index])?.leaver;
};

describe('database purge', () => {
  it('says when it is next, as long as nothing is due', async () => {
    const stage = await stageOf(four);
    const before = stateOf(stage);
    const { exitCode, stdout, stderr } = await stage.run('database', 'purge');
    expect([exitCode, stdout, flat(stderr)]).toEqual([0, '', 'Nothing is due. Next in turn: 2028-08-01.']);
    expect(stateOf(stage)).toEqual(before);
  });

  it('says that nothing is, where there is nothing', async () => {
    const stage = await stageOf(four);
    for (const id of stage.ids) await stage.inStore((store) => store.interviews.remove(id));
    expect(flat((await stage.run('database', 'purge')).stderr)).toBe('Nothing is due.');
  });

  it('shows on the very day who is due, and leaves everything as it is with --dry-run', async () => {
    const stage = await due();
    const before = stateOf(stage);
    const { exitCode, stdout } = await stage.run('database', 'purge', '--dry-run');
    expect(exitCode).toBe(0);
    expect(flat(stdout)).toContain('2 interviews due.');
    expect(flat(stdout)).toContain(`b6jk 2026-08-01 Åsa ${secret} 2028-08-01`);
    expect(flat(stdout)).toContain(`e705 2026-08-02 Åsa ${secret} 2028-08-01`);
    expect(flat(stdout)).toContain('go on the same day, that of the first.');
    expect(flat(stdout)).toMatch(/To go ahead: exit-talk database purge --confirm 2$/u);
    expect(stateOf(stage)).toEqual(before);
  });

  it('takes words and names of all talks with a person on the day of the first, and keeps codes and the month', async () => {
    const stage = await due();
    const { exitCode, stdout } = await stage.run('database', 'purge', '--confirm', '2');
    expect(exitCode).toBe(0);
    expect(flat(stdout.slice(stdout.indexOf('Erased 2028')))).toMatch(
      /^Erased 2028-08-01 \S+ Receipt \w{12} 2 interviews purged\. No backup within reach has it either\.$/u,
    );
    for (const letters of [secret, '2026-08-31', 'Karin Berg'])
      expect([letters, having(stage, letters)]).toEqual([letters, []]);
    expect([await nameOf(stage, 0), await nameOf(stage, 1)]).toEqual(['', '']);
  });

  it('leaves them together, with somebody who has no name', async () => {
    const stage = await due();
    await stage.run('database', 'purge', '--confirm', '2');
    const leavers = await stage.inStore(async ({ interviews }) =>
      Promise.all(stage.ids.map(async (id) => (await interviews.read(id))?.leaver)),
    );
    expect(leavers[0]).toMatchObject({ name: '' });
    expect(leavers[1]).toEqual(leavers[0]);
    expect(new Set(leavers.map((leaver) => leaver?.id)).size).toBe(3);
  });

  it('leaves no letter of the person, and says when the next is', async () => {
    const stage = await due();
    await stage.run('database', 'purge', '--confirm', '2');
    expect(having(stage)).toEqual([]);
    expect(flat((await stage.run('database', 'purge')).stderr)).toBe('Nothing is due. Next in turn: 2028-08-03.');
  });

  it('may be confirmed by somebody who types the number', async () => {
    const stage = await due();
    const { exitCode, person } = await stage.play([['type 2', { type: '2' }]], 'database', 'purge');
    expect([exitCode, person.left(), having(stage, `${secret} one`)]).toEqual([0, [], []]);
  });

  it.each([
    ['another number is handed in', [], ['--confirm', '1'], 5],
    ['another number is typed', [['type 2', { type: '4' }] as const], [], 5],
    ['somebody leaves', [['type 2', 'ctrl-c'] as const], [], 130],
  ])('changes nothing when %s', async (_, script, more, code) => {
    const stage = await due();
    const before = stateOf(stage);
    expect((await stage.play(script, 'database', 'purge', ...more)).exitCode).toBe(code);
    expect(stateOf(stage)).toEqual(before);
  });

  it('is by the day the leaver was told, where they were told one', async () => {
    const stage = await stageOf(four);
    await stage.inStore((store) => store.interviews.setFact(stage.ids[3] ?? '', 'eraseOn', '2026-08-20'));
    const { stdout } = await stage.run('database', 'purge', '--dry-run');
    expect(flat(stdout)).toMatch(/Bo Ek 2026-08-20/u);
  });
});

describe('what is held back', () => {
  it.each([
    ['a hold', (stage: Stage) => stage.run('leaver', 'hold', stage.ids[0] ?? '', '--reference', 'Ärende 7')],
    ['something serious that nobody has received', (stage: Stage) => raise(stage, stage.ids[0] ?? '')],
  ])(
    'stays whole although it is due, with the other talk of that person, and both are counted: by %s',
    async (_, hold) => {
      const stage = await due();
      stage.world.clock.sleep(2 * day);
      await hold(stage);
      const { exitCode, stdout } = await stage.run('database', 'purge', '--confirm', '1');
      expect(exitCode).toBe(0);
      expect(flat(stdout)).toContain('2 interviews held back');
      expect(having(stage, `${secret} one`)).not.toEqual([]);
      expect(having(stage, `${secret} three`)).not.toEqual([]);
      expect(await nameOf(stage, 2)).toBe('');
    },
  );
});

describe('a clock that nobody has seen right for long', () => {
  const jumped = async (): Promise<Stage> => {
    const stage = await stageOf(four);
    stage.world.clock.sleep(untilDue);
    return stage;
  };

  it('purges nothing until somebody says what day it is, and says how', async () => {
    const stage = await jumped();
    const before = stateOf(stage);
    const { exitCode, stderr } = await stage.run('database', 'purge', '--confirm', '1');
    expect([exitCode, stateOf(stage)]).toEqual([5, before]);
    expect(flat(stderr)).toContain('the clock says 2028-08-01, but the newest entry is from 2026-08-20');
    expect(flat(stderr)).toContain('add --today 2028-08-01');
  });

  it('is believed by who says the day', async () => {
    const stage = await jumped();
    expect((await stage.run('database', 'purge', '--confirm', '2', '--today', '2028-08-01')).exitCode).toBe(0);
    expect(having(stage, `${secret} one`)).toEqual([]);
  });

  it.each(['2028-08-02', '2028-02-30', 'today'])('takes no other day than its own: %s', async (said) => {
    const stage = await jumped();
    const before = stateOf(stage);
    const { exitCode, stderr } = await stage.run('database', 'purge', '--today', said, '--confirm', '1');
    expect([exitCode, flat(stderr)]).toEqual([2, `--today cannot be ${said}. Write one of: 2028-08-01.`]);
    expect(stateOf(stage)).toEqual(before);
  });

  it('is not believed when something was entered after today', async () => {
    const stage = await stageOf(four);
    await stage.inStore((store) => store.interviews.setFact(stage.ids[0] ?? '', 'eraseOn', '2026-08-01'));
    stage.world.clock.sleep(-2 * day);
    const { exitCode, stderr } = await stage.run('database', 'purge', '--confirm', '1');
    expect(exitCode).toBe(5);
    expect(flat(stderr)).toContain('the clock says 2026-08-18, but the newest entry is from 2026-08-20');
  });
});

describe('the log', () => {
  it('loses its lines when their months are over, also when no interview is due', async () => {
    const stage = await stageOf(four);
    await stage.run('show', stage.ids[0] ?? '');
    for (const id of stage.ids) await stage.inStore((store) => store.interviews.setFact(id, 'eraseOn', '2030-01-01'));
    stage.world.clock.sleep(731 * day);
    const shown = await stage.run('database', 'purge', '--today', '2028-08-20', '--confirm', '1');
    expect(flat(shown.stdout)).toContain('1 line of the log, older than 24 months.');
    const logged = await stage.inStore((store) => store.upkeep.logged());
    expect(logged.map(({ what }) => what)).toEqual(['purge']);
  });
});

describe('a public employer', () => {
  it('purges by a decision alone, which is kept', async () => {
    const stage = await due({ employer: publicEmployer });
    const before = stateOf(stage);
    expect((await stage.run('database', 'purge', '--confirm', '2')).exitCode).toBe(5);
    expect(stateOf(stage)).toEqual(before);
    const { stdout } = await stage.run('database', 'purge', '--confirm', '2', '--decision', 'Beslut 12');
    expect(stdout).toContain('By decision: Beslut 12\n');
  });
});

describe('the menu', () => {
  it('shows what is due, until it is purged', async () => {
    const stage = await due();
    const before = await stage.play([['2 to be purged: names', { pick: 'Quit' }]]);
    expect(before.person.left()).toEqual([]);
    await stage.run('database', 'purge', '--confirm', '2');
    const { person } = await stage.play([['', { pick: 'Quit' }]]);
    expect(person.screens.join('\n')).not.toContain('to be purged');
  });
});
