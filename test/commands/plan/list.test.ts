import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, type World } from '../../support/harness.ts';
import { stored, worldWith } from '../../support/small-talk.ts';

const head = 'namn;avdelning;befattning;chef;anställd sedan;sista dag;avslutsform;samtalsledare';
const alva = 'Alva Lind;Lager;Truckförare;Bo Ek;2021-03-01;2027-04-30;egen uppsägning;Karin Berg';
const per = 'Per Sand;Lager;Plockare;Bo Ek;;2027-05-31;pension;';

const place = (...rows: readonly string[]): World => {
  const world = worldWith('  - { id: why, ask: Why? }\n', { clock: clockAt('2027-02-01T07:00:00.000Z') });
  list(world, ...rows);
  return world;
};

const list = ({ folder }: World, ...rows: readonly string[]): void =>
  writeFileSync(join(folder, 'leavers.csv'), `${[head, ...rows].join('\n')}\n`);

const take = (world: World, ...more: readonly string[]) =>
  exitTalk(['plan', '--from', 'leavers.csv', '--template', 'small', ...more], world);

const known = async (world: World): Promise<number> =>
  JSON.parse((await exitTalk(['list', '--json'], world)).stdout).length;

describe('a monthly list of leavers', () => {
  it('becomes interviews to be planned, with what it says', async () => {
    const world = place(alva);
    const { stdout, exitCode } = await take(world);
    expect([exitCode, stdout]).toEqual([0, '1 interview planned, 0 known already.\n']);
    expect(await stored(world)).toMatchObject({
      status: 'planned',
      leaver: { name: 'Alva Lind', startedOn: '2021-03-01' },
      facts: {
        department: 'Lager',
        role: 'Truckförare',
        manager: 'Bo Ek',
        lastDay: '2027-04-30',
        separation: 'resign',
        interviewer: 'Karin Berg',
        interviewerIsManager: 'no',
      },
    });
  });

  it('adds nobody twice, nor anybody a talk is there with, in whatever status', async () => {
    const world = place(alva, per, alva);
    expect((await take(world)).stdout).toBe('2 interviews planned, 1 known already.\n');
    expect((await take(world)).stdout).toBe('0 interviews planned, 3 known already.\n');
    const [{ interview_id: id }] = JSON.parse((await exitTalk(['list', '--json', 'Per'], world)).stdout);
    await exitTalk(['plan', id, '--not-held', 'declined'], world);
    list(world, per, 'Eva Ros;;;;;2027-06-30;;');
    expect((await take(world)).stdout).toBe('1 interview planned, 1 known already.\n');
    expect(await known(world)).toBe(3);
  });

  it('knows again whom it has only the last day at work of, and asks where that day is another', async () => {
    const world = place();
    const only = (day: string): void =>
      writeFileSync(join(world.folder, 'leavers.csv'), `Namn,Sista arbetsdag\nAlva,${day}\n`);
    only('2027-04-30');
    expect((await take(world)).stdout).toBe('1 interview planned, 0 known already.\n');
    expect((await take(world)).stdout).toBe('0 interviews planned, 1 known already.\n');
    only('2027-05-14');
    const { stdout, stderr } = await take(world);
    expect(stdout).toBe('0 interviews planned, 0 known already, 1 in doubt.\n');
    const said = stderr.replaceAll(/\s+/gu, ' ');
    expect(said).toContain('leavers.csv:2: 0000 is with somebody of the same name');
    expect(said).toContain('2027-04-30 and not 2027-05-14');
    expect(said).toContain('exit-talk plan 0000 --last-working-day 2027-05-14');
    expect(await known(world)).toBe(1);
    await exitTalk(['plan', '0000', '--last-working-day', '2027-05-14'], world);
    expect((await take(world)).stdout).toBe('0 interviews planned, 1 known already.\n');
  });

  it('names the row above that has the same name and another day', async () => {
    const world = place(per, 'Per Sand;Lager;;;;2027-06-30;;');
    const { stdout, stderr } = await take(world);
    expect(stdout).toBe('1 interview planned, 0 known already, 1 in doubt.\n');
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('leavers.csv:3: row 2 has the same name');
  });

  it('says with --dry-run what it would do, and does nothing', async () => {
    const world = place(alva, per);
    expect((await take(world, '--dry-run')).stdout).toContain('2 interviews would be planned, 0 known already.');
    expect(await known(world)).toBe(0);
  });

  it('is refused whole for a row that does not fit, with its place and what to write instead', async () => {
    const world = place(alva, 'Kim;;;;;sista april;;', ';;;;;2027-05-31;slut;');
    const { exitCode, stdout, stderr } = await take(world);
    expect([exitCode, stdout]).toEqual([4, '']);
    const said = stderr.replaceAll('\n', ' ');
    expect(said).toContain('leavers.csv:3: sista dag: “sista april” is no day. Write it as 2027-03-31.');
    expect(said).toContain('leavers.csv:4: no name.');
    expect(said).toContain('leavers.csv:4: avslutsform: “slut” is not known.');
    expect(said).toContain('2 rows do not fit. Nothing was planned.');
    expect(await known(world)).toBe(0);
  });

  it('is refused without a column of names, and says which there are', async () => {
    const world = place();
    writeFileSync(join(world.folder, 'leavers.csv'), 'Anst.nr,Sista dag\n1,2027-04-30\n');
    expect(await take(world)).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('Anst.nr, Sista dag') });
  });

  it('says which columns it does not use', async () => {
    const world = place();
    writeFileSync(join(world.folder, 'leavers.csv'), 'Namn,Lön,Sista dag\nAlva,1,2027-04-30\n');
    expect((await take(world)).stderr).toContain('Not used: Lön');
  });

  it('gives coverage its denominator, and those that were not held their reason, five at least', async () => {
    const day = (at: number): string => `2027-03-${String(at + 1).padStart(2, '0')}`;
    const world = place(...Array.from({ length: 12 }, (_, at) => `P${at};Lager;;;;${day(at)};;`));
    await take(world);
    const ids = JSON.parse((await exitTalk(['list', '--json'], world)).stdout).map(
      (one: { readonly interview_id: string }) => one.interview_id,
    );
    const notHeld = async (from: number, to: number, why: string): Promise<void> => {
      for (const id of ids.slice(from, to)) await exitTalk(['plan', id, '--not-held', why], world);
    };
    await notHeld(0, 6, 'declined');
    const few = (await exitTalk(['report'], world)).stdout.replaceAll('\n', ' ');
    expect(few).toContain('6 did not take place and 6 are planned');
    expect(few).not.toContain('declined');
    const held = Array.from(
      { length: 5 },
      (_, at) => `template: small\nleaver: { name: H${at} }\nanswers: { why: x }\n`,
    );
    writeFileSync(join(world.folder, 'held.yaml'), held.join('---\n'));
    expect(await exitTalk(['start', '--answers', 'held.yaml'], world)).toMatchObject({ exitCode: 0 });
    const said = async (): Promise<string> => (await exitTalk(['report'], world)).stdout.replaceAll('\n', ' ');
    expect(await said()).toContain('Why they did not take place: declined 6.');
    await notHeld(6, 8, 'no-reply');
    // six of eight would tell of two
    expect(await said()).not.toMatch(/declined|no reply/u);
    await notHeld(8, 11, 'no-reply');
    expect(await said()).toContain('Why they did not take place: declined 6, no reply 5.');
    expect((await exitTalk(['report', '--format', 'csv'], world)).stdout).toContain(
      'coverage,not-held-why,declined,all,,all,11,6,0.5455',
    );
  });
});
