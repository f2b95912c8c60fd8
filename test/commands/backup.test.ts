import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flat, four, stageOf, stateOf, type Stage } from '../support/erasing.ts';

const first = 'backups/exit-talk-2026-08-20-070000.db';

/** The four, a backup of them, and one interview that came later. */
async function backedUp(): Promise<Stage> {
  const stage = await stageOf(four);
  await stage.run('database', 'backup');
  writeFileSync(join(stage.world.folder, 'more.yaml'), 'template: short\nleaver: { name: Kim }\nanswers: { why: x }\n');
  await stage.run('start', '--answers', 'more.yaml');
  return stage;
}

const namesIn = async ({ run }: Stage): Promise<readonly string[]> => {
  const listed: readonly { readonly leaver: string }[] = JSON.parse((await run('list', '--json')).stdout);
  return listed.map(({ leaver }) => leaver);
};

describe('database backup', () => {
  it('says where the copy is and until when, and that it is to be kept as safe', async () => {
    const stage = await stageOf(four);
    const { exitCode, stdout, stderr } = await stage.run('database', 'backup');
    expect(exitCode).toBe(0);
    expect(flat(stdout)).toBe(`Copied and read back: ${first}. It is removed after 2026-09-24.`);
    expect(flat(stderr)).toContain('Keep it as safe.');
  });

  it('goes to the file that is named, and into none that is there', async () => {
    const stage = await stageOf(four);
    const to = join(stage.world.folder, 'mine.db');
    expect((await stage.run('database', 'backup', to)).exitCode).toBe(0);
    const before = stateOf(stage);
    const { exitCode, stderr } = await stage.run('database', 'backup', to);
    expect([exitCode, stateOf(stage)]).toEqual([5, before]);
    expect(flat(stderr)).toContain('mine.db is already there. Choose another name');
    expect(stderr).not.toContain('--overwrite');
  });
});

describe('database restore', () => {
  it('lists the backups when none is named, newest first, and says when there are none', async () => {
    const stage = await stageOf(four);
    expect(flat((await stage.run('database', 'restore')).stderr)).toContain('There are no backups.');
    await stage.run('database', 'backup');
    stage.world.clock.sleep(3600);
    await stage.run('database', 'backup');
    const { stdout } = await stage.run('database', 'restore');
    expect(stdout.indexOf('exit-talk-2026-08-20-080000.db')).toBeGreaterThan(0);
    expect(stdout.indexOf('exit-talk-2026-08-20-080000.db')).toBeLessThan(stdout.indexOf(first));
    expect(stdout).toContain('exit-talk database restore FILE');
  });

  it('shows what will be and what will be lost, and changes nothing with --dry-run', async () => {
    const stage = await backedUp();
    const before = stateOf(stage);
    const { exitCode, stdout } = await stage.run('database', 'restore', first, '--dry-run');
    expect(exitCode).toBe(0);
    expect(flat(stdout)).toContain('The backup has 4 interviews, and is from 2026-08-20 07:00.');
    expect(flat(stdout)).toContain('The database has 5 interviews; 1 of them is not in the backup and will be gone.');
    expect(flat(stdout)).toContain(`exit-talk database restore ${first} --confirm 4`);
    expect(stateOf(stage)).toEqual(before);
  });

  it('puts it back once the number is given, and can be undone by the copy it has made', async () => {
    const stage = await backedUp();
    const { exitCode, stdout } = await stage.run('database', 'restore', first, '--confirm', '4');
    expect([exitCode, stdout.includes('Restored: 4 interviews.\n')]).toEqual([0, true]);
    expect(await namesIn(stage)).toHaveLength(4);
    const [made] = (await stage.inStore((store) => store.upkeep.backups())).filter(
      ({ reason }) => reason === 'restore',
    );
    expect((await stage.run('database', 'restore', made?.file ?? '', '--confirm', '5')).exitCode).toBe(0);
    expect(await namesIn(stage)).toContain('Kim');
  });

  it('may be confirmed by somebody who types the number', async () => {
    const stage = await backedUp();
    const { exitCode, person } = await stage.play([['type 4', { type: '4' }]], 'database', 'restore', first);
    expect([exitCode, person.left(), (await namesIn(stage)).length]).toEqual([0, [], 4]);
  });

  it.each([
    ['another number is given', [], [first, '--confirm', '5'], 5],
    ['somebody leaves', [['type 4', 'ctrl-c'] as const], [first], 130],
    ['there is no such file', [], ['none.db', '--confirm', '4'], 3],
    ['it is the database itself', [], ['exit-talk.db', '--confirm', '4'], 4],
    ['it is a letter', [], ['more.yaml', '--confirm', '4'], 4],
  ])('changes nothing when %s', async (_, script, args, code) => {
    const stage = await backedUp();
    const before = stateOf(stage);
    expect((await stage.play(script, 'database', 'restore', ...args)).exitCode).toBe(code);
    expect(stateOf(stage)).toEqual(before);
  });

  it('says of a database that cannot be read that it is kept, and what is then not known', async () => {
    const stage = await backedUp();
    writeFileSync(join(stage.world.folder, 'exit-talk.db'), 'x'.repeat(9000));
    const { exitCode, stdout } = await stage.run('database', 'restore', first, '--confirm', '4');
    expect(exitCode).toBe(0);
    expect(flat(stdout)).toContain('The database cannot be read. It is kept beside it as it is');
    expect(await namesIn(stage)).toHaveLength(4);
  });
});
