import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/follow-up/action.ts';
import { tempStore } from './fixture.ts';
import { newInterview } from './sample.ts';

const whole: Action = {
  id: '00000000000a',
  decided: 'act',
  decidedOn: '2026-08-20',
  why: 'Fyra av sex nämner det',
  title: 'Avstämning varannan vecka',
  risk: 'Fler slutar',
  theme: 'manager',
  finding: { measure: 'low', code: 'manager' },
  group: { by: 'department', name: 'Åkeri' },
  owner: 'Karin Berg',
  dueOn: '2026-12-01',
  status: 'open',
  workEnvironment: 'yes',
  interviewIds: ['a', 'b'],
};
const bare: Action = {
  id: '00000000000b',
  decided: 'not-now',
  decidedOn: '2026-08-20',
  status: 'open',
  interviewIds: [],
};

describe('actions', () => {
  it('are on disk as they were added, in the order of entry', async () => {
    const room = await tempStore();
    for (const id of ['a', 'b']) await room.store.interviews.create(newInterview(id));
    await room.store.actions.add(whole);
    await room.store.actions.add(bare);
    const store = await room.reopen();
    expect(await store.actions.list()).toEqual([whole, bare]);
    expect(await store.actions.find('00000000000b')).toEqual([bare]);
    expect(await store.actions.find('1')).toEqual([]);
  });

  it('are not there at all when an interview they should go back to is not', async () => {
    const { store } = await tempStore();
    await expect(store.actions.add(whole)).rejects.toThrow(/FOREIGN KEY/u);
    expect(await store.actions.list()).toEqual([]);
  });

  it('forget a field that is there without a value, and link interviews beside those they have', async () => {
    const { store } = await tempStore();
    for (const id of ['a', 'b', 'c']) await store.interviews.create(newInterview(id));
    await store.actions.add(whole);
    await store.actions.change(whole.id, { group: undefined, owner: 'Bo Ek' }, ['c', 'a']);
    const { group: _, ...rest } = whole;
    expect(await store.actions.list()).toEqual([{ ...rest, owner: 'Bo Ek', interviewIds: ['a', 'b', 'c'] }]);
  });

  it('lose the link to an interview that is erased, and stay', async () => {
    const { store } = await tempStore();
    for (const id of ['a', 'b']) await store.interviews.create(newInterview(id));
    await store.actions.add(whole);
    await store.interviews.remove('a');
    expect(await store.actions.list()).toEqual([{ ...whole, interviewIds: ['b'] }]);
  });

  it('link hundreds of interviews at once', async () => {
    const { store } = await tempStore();
    const ids = Array.from({ length: 1200 }, (_, at) => `i${String(at).padStart(4, '0')}`);
    await store.interviews.createAll(
      ids.map((id) => ({ ...newInterview(id), status: 'held', seconds: 0, answers: new Map(), disclosures: [] })),
    );
    expect(await store.actions.undecided()).toHaveLength(1200);
    await store.actions.add({ ...bare, interviewIds: ids });
    expect((await store.actions.list())[0]?.interviewIds).toEqual(ids);
    expect(await store.actions.undecided()).toEqual([]);
  });

  it('say once that a leaver has heard what came of it', async () => {
    const { store } = await tempStore();
    for (const id of ['a', 'b']) await store.interviews.create(newInterview(id));
    await store.actions.add(whole);
    expect(await store.actions.tell(whole.id, 'a', '2026-09-01')).toBe(true);
    expect(await store.actions.tell(whole.id, 'a', '2026-09-02')).toBe(false);
    expect(await store.actions.tell(whole.id, 'c', '2026-09-02')).toBe(false);
    expect(await store.actions.told()).toEqual([{ actionId: whole.id, interviewId: 'a', on: '2026-09-01' }]);
  });

  it('follow a group that is joined with another, whose old name is in no byte then', async () => {
    const { store, file, reopen } = await tempStore();
    for (const id of ['a', 'b']) await store.interviews.create(newInterview(id));
    await store.actions.add({ ...whole, group: { by: 'department', name: 'Avdelningen vid bron' } });
    await store.upkeep.joinGroups({ by: 'department', name: 'Avdelningen vid bron', into: 'Lager' }, '0000000000e1');
    expect((await store.actions.list())[0]?.group).toEqual({ by: 'department', name: 'Lager' });
    await reopen();
    expect(readFileSync(file, 'latin1')).not.toContain('Avdelningen vid bron');
  });
});

describe('interviews nobody has decided about', () => {
  it('were held, and no action goes back to them', async () => {
    const { store } = await tempStore();
    for (const id of ['a', 'b', 'c', 'd']) await store.interviews.create(newInterview(id));
    for (const id of ['a', 'b', 'c']) await store.interviews.setStatus(id, 'held');
    await store.interviews.setFact('a', 'heldOn', '2026-05-02');
    await store.interviews.setFact('b', 'heldOn', '2026-05-01');
    await store.actions.add({ ...bare, interviewIds: ['c'] });
    expect(await store.actions.undecided()).toEqual(['b', 'a']);
  });
});
