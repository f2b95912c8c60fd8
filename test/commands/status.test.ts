import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, temporaryFolder, type World } from '../support/harness.ts';

async function planned(at: string): Promise<World> {
  const world: World = { folder: temporaryFolder() };
  const about = ['--name', 'Alva \u001B[2JLind', '--at', at, '--interviewer', 'Karin Berg'];
  expect(await exitTalk(['plan', ...about], world)).toMatchObject({ exitCode: 0 });
  return world;
}

describe('status', () => {
  it('says so when nothing waits', async () => {
    const world = { folder: temporaryFolder() };
    expect(await exitTalk(['status', '--check'], world)).toMatchObject({
      exitCode: 0,
      stdout: 'Nothing waits today.\n',
    });
  });

  it('names what waits, by kind, with the command for it, and obeys nothing in a name', async () => {
    const { stdout } = await exitTalk(['status'], await planned('2026-08-27 09:00'));
    expect(stdout).toContain('1 conversation in the next two weeks');
    expect(stdout).toMatch(/^ {2}0000 +2026-08-27 09:00 +Alva .*Lind +Karin Berg +not prepared$/mu);
    expect(stdout).toContain('exit-talk prepare <id>');
    expect(stdout).not.toContain('\u001B[2J');
  });

  it('says the same for other programs', async () => {
    const { stdout } = await exitTalk(['status', '--json'], await planned('2026-08-27 09:00'));
    expect(JSON.parse(stdout)).toMatchObject([
      { kind: 'talk', overdue: false, due: '2026-08-27 09:00', who: 'Karin Berg', prepared: false },
    ]);
  });

  it('ends with 6 when something is overdue, and only when that is asked for', async () => {
    const world = { ...(await planned('2026-08-27 09:00')), clock: clockAt('2026-08-28T07:00:00.000Z') };
    expect(await exitTalk(['status'], world)).toMatchObject({ exitCode: 0 });
    const checked = await exitTalk(['status', '--check', '--json'], world);
    expect([checked.exitCode, JSON.parse(checked.stdout)]).toEqual([6, [expect.objectContaining({ kind: 'missed' })]]);
    expect(checked.stderr).toContain('1 thing is overdue.');
  });

  it('names all of a kind with --all, else the first five', async () => {
    const world: World = { folder: temporaryFolder() };
    for (const name of ['Ada', 'Bo', 'Cleo', 'Dan', 'Eva', 'Finn'])
      await exitTalk(['plan', '--name', name, '--at', '2026-08-27 09:00', '--overwrite'], world);
    expect((await exitTalk(['status'], world)).stdout).toContain('and 1 more');
    expect((await exitTalk(['status', '--all'], world)).stdout).toContain('Finn');
  });
});
