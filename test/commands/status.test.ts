import { describe, expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
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

  it('does not call late what a public employer may not purge without a decision', async () => {
    const clock = clockAt('2036-08-28T07:00:00.000Z');
    const world: World = { ...(await planned('2026-08-27 09:00')), clock, employer: { ...usual, sector: 'public' } };
    const { stdout } = await exitTalk(['status', '--json'], world);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ kind: 'purge', overdue: false }));
    const told = (await exitTalk(['status'], world)).stdout.replaceAll(/\s+/gu, ' ');
    expect(told).toContain('1 only with a decision (database purge --decision)');
    const decided: World = { ...world, employer: { ...usual, sector: 'public', decision: 'Dnr 2026-114' } };
    const late = JSON.parse((await exitTalk(['status', '--json'], decided)).stdout);
    expect(late).toContainEqual(expect.objectContaining({ kind: 'purge', overdue: true }));
  });
});
