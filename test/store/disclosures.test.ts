import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { aDisclosure } from '../support/disclosing.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { tempStore } from './fixture.ts';
import { answer, at, interview, newInterview, note } from './sample.ts';

const raised = aDisclosure({ id: 'd1' });

async function withLines(store: Store): Promise<readonly number[]> {
  await store.interviews.create(newInterview('a'));
  const write = (text: string) => store.answers.addLine('a', 'why', note(text), at, undefined);
  return [await write('first'), await write('second')];
}

const linesOf = async (store: Store) =>
  (await store.interviews.read('a'))?.answers.get('why')?.lines.map(({ text, disclosure }) => [text, disclosure]);

describe('a disclosure that is raised', () => {
  it('is there with its lines, and with no others', async () => {
    const room = await tempStore();
    const [first = 0] = await withLines(room.store);
    await room.store.disclosures.raise('a', raised, [first]);
    const store = await room.reopen();
    expect((await store.interviews.read('a'))?.disclosures).toEqual([raised]);
    expect(await linesOf(store)).toEqual([
      ['first', 'd1'],
      ['second', undefined],
    ]);
  });

  it('is one step: when its lines cannot be marked, it is not there either', async () => {
    const { store } = await tempStore();
    const lines = await withLines(store);
    const tooMany = Array.from({ length: 40_000 }, (_, seq) => seq);
    await expect(store.disclosures.raise('a', raised, [...lines, ...tooMany])).rejects.toThrow(/variables/u);
    expect(await store.disclosures.list({ open: false })).toEqual([]);
    expect((await linesOf(store))?.map(([, disclosure]) => disclosure)).toEqual([undefined, undefined]);
  });

  it('takes a line that is written later', async () => {
    const { store } = await tempStore();
    const [, second = 0] = await withLines(store);
    await store.disclosures.raise('a', raised, []);
    await store.answers.changeLine(second, { disclosure: 'd1' });
    expect(await linesOf(store)).toContainEqual(['second', 'd1']);
  });

  it('needs an interview', async () => {
    const { store } = await tempStore();
    const problem = await refusalOf(store.disclosures.raise('none', raised, []));
    expect(problem).toEqual({ code: 'interview-not-found', id: 'none' });
  });

  it('goes with its interview', async () => {
    const { store } = await tempStore();
    await store.disclosures.raise('a', raised, await withLines(store));
    await store.interviews.remove('a');
    expect(await store.disclosures.list({ open: false })).toEqual([]);
  });

  it('stays when its line is struck', async () => {
    const { store } = await tempStore();
    const [first = 0] = await withLines(store);
    await store.disclosures.raise('a', raised, [first]);
    await store.answers.removeLine(first);
    expect((await store.interviews.read('a'))?.disclosures).toEqual([raised]);
  });
});

describe('a disclosure that is received', () => {
  it('is so once: the first name and time stand', async () => {
    const room = await tempStore();
    await withLines(room.store);
    await room.store.disclosures.raise('a', raised, []);
    expect(await room.store.disclosures.receive('d1', 'Eva', at)).toBe(true);
    expect(await room.store.disclosures.receive('d1', 'Bo', '2026-09-01T00:00:00.000Z')).toBe(false);
    const store = await room.reopen();
    expect((await store.interviews.read('a'))?.disclosures).toEqual([{ ...raised, receivedBy: 'Eva', receivedAt: at }]);
  });

  it('has to be there', async () => {
    const { store } = await tempStore();
    await withLines(store);
    expect(await store.disclosures.receive('d1', 'Eva', at)).toBe(false);
  });
});

describe('the list', () => {
  it('is by due day, with whose it is; those received are left out where only open ones are asked for', async () => {
    const { store } = await tempStore();
    const later = aDisclosure({ id: 'later', dueOn: '2026-08-27' });
    const gone = aDisclosure({ id: 'gone', dueOn: '2026-08-01', receivedBy: 'Eva', receivedAt: at });
    await store.interviews.createAll([
      interview('a', { disclosures: [later, raised], facts: { heldOn: '2026-08-20' } }),
      interview('b', { disclosures: [gone], answers: new Map([answer('why')]) }),
    ]);
    const all = await store.disclosures.list({ open: false });
    expect(all.map(({ id, interviewId, name, heldOn }) => [id, interviewId, name, heldOn])).toEqual([
      ['gone', 'b', 'Leaver of b', undefined],
      ['d1', 'a', 'Leaver of a', '2026-08-20'],
      ['later', 'a', 'Leaver of a', '2026-08-20'],
    ]);
    expect((await store.disclosures.list({ open: true })).map(({ id }) => id)).toEqual(['d1', 'later']);
  });
});
