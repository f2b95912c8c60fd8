import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { Interview } from '../../../src/core/interview/interview.ts';
import { anAnswer } from '../../support/builders.ts';
import { purge } from '../../support/keeping.ts';
import { exitTalk, temporaryFolder, type World } from '../../support/harness.ts';

const talk = (reason = 'manager.support'): string => `
template: standard
language: sv
held_on: 2026-08-20
interviewer: Karin Berg
leaver: { name: Alva Lind, department: Lager, started_on: 2021-03-01, last_day: 2026-08-31 }
separation: resign
answers: { why: För tungt, reasons: [${reason}], primary-reason: ${reason} }
`;

async function told(): Promise<World> {
  const world: World = { folder: temporaryFolder() };
  writeFileSync(join(world.folder, 'talk.yaml'), talk());
  expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

async function all({ folder }: World): Promise<readonly Interview[]> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const entries = await store.interviews.list({});
  const read = await Promise.all(entries.map(({ id }) => store.interviews.read(id)));
  await store.close();
  return read.flatMap((one) => one ?? []);
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** The one interview that was held, to be followed up. */
async function followUp(world: World, ...args: readonly string[]) {
  const [first] = (await all(world)).filter(({ facts }) => facts.follows === undefined);
  return exitTalk(['leaver', 'follow-up', first?.id ?? '', ...args], world);
}

const asked = (world: World, id: string) =>
  exitTalk(['leaver', 'contact', id, '--address', 'alva@example.com', '--for', 'follow-up'], world);

describe('leaver follow-up', () => {
  it('plans a talk by phone with the same person, joined to the first, and says about when', async () => {
    const world = await told();
    const [first] = await all(world);
    await asked(world, first?.id ?? '');
    const { exitCode, stdout } = await followUp(world);
    expect(exitCode).toBe(0);
    expect(onOneLine(stdout)).toContain('About 2026-10-15 would be good');
    const [, second] = await all(world);
    expect(second).toMatchObject({
      status: 'planned',
      language: 'sv',
      leaver: { id: first?.leaver.id, name: 'Alva Lind' },
      facts: { follows: first?.id, mode: 'phone', department: 'Lager', separation: 'resign', lastDay: '2026-08-31' },
      copy: { template: { id: 'follow-up' } },
    });
    expect(second?.facts.heldOn).toBeUndefined();
  });

  it('waits for a yes, unless somebody says that it is agreed', async () => {
    const world = await told();
    const refused = await followUp(world);
    expect([refused.exitCode, onOneLine(refused.stderr)]).toEqual([5, expect.stringContaining('--for follow-up')]);
    expect(await all(world)).toHaveLength(1);
    expect(await followUp(world, '--anyway')).toMatchObject({ exitCode: 0 });
  });

  it('is made once, and not of one that is a follow-up itself', async () => {
    const world = await told();
    await followUp(world, '--anyway');
    const again = await followUp(world, '--anyway');
    expect([again.exitCode, onOneLine(again.stderr)]).toEqual([5, expect.stringContaining('is followed up already')]);
    const [first, second] = await all(world);
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    await store.interviews.setStatus(second?.id ?? '', 'held');
    await store.close();
    const third = await exitTalk(['leaver', 'follow-up', second?.id ?? '', '--anyway'], world);
    expect([third.exitCode, onOneLine(third.stderr)]).toEqual([5, expect.stringContaining('is a follow-up itself')]);
    expect(first?.facts.follows).toBeUndefined();
  });

  it('may be made anew when the first was called off', async () => {
    const world = await told();
    await followUp(world, '--anyway');
    const [, second] = await all(world);
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    await store.interviews.setStatus(second?.id ?? '', 'cancelled');
    await store.close();
    expect(await followUp(world, '--anyway')).toMatchObject({ exitCode: 0 });
  });
});

describe('what is said of the reason then and now', () => {
  /** Both talks, the second with this primary reason. */
  async function both(reason: string): Promise<{ readonly world: World; readonly ids: readonly string[] }> {
    const world = await told();
    await followUp(world, '--anyway');
    const [first, second] = await all(world);
    if (first === undefined || second === undefined) throw new Error('two talks');
    const answers = [
      anAnswer({ questionId: 'reasons-looking-back', state: 'answered', value: [reason] }),
      anAnswer({ questionId: 'primary-looking-back', state: 'answered', value: reason }),
    ];
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    await store.interviews.remove(second.id);
    const held = { ...second, status: 'held' as const, facts: { ...second.facts, heldOn: '2026-10-15' } };
    await store.interviews.createAll([
      { ...held, answers: new Map(answers.map((answer) => [answer.questionId, answer])) },
    ]);
    await store.close();
    return { world, ids: [first.id, second.id] };
  }

  it.each([
    ['pay.level', /The reason given in the exit interview: .*support from the manager\. Now: .*[Pp]ay.*\./u],
    ['manager.support', /The reason is the same then and now: .*support from the manager\./u],
  ])('stands in both of them: %s', async (reason, said) => {
    const { world, ids } = await both(reason);
    for (const id of ids) expect(onOneLine((await exitTalk(['show', id], world)).stdout)).toMatch(said);
  });

  it('joins a purged talk to nobody: one that is with somebody else by now follows it no more', async () => {
    const { world, ids } = await both('pay.level');
    const [first = '', second = ''] = ids;
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    await store.interviews.setLeaver(second, { name: 'Alva Lindh', startedOn: '2021-03-02' });
    await store.close();
    await purge(world, '2028-08-20');
    const left = await all(world);
    expect(left.find(({ id }) => id === first)?.purgedOn).toBe('2028-08-20');
    expect(left.find(({ id }) => id === second)?.purgedOn).toBeUndefined();
    expect(left.find(({ id }) => id === second)?.facts.follows).toBeUndefined();
  });
});
