import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { tempStore } from './fixture.ts';
import { answer, at, interview, newInterview, note } from './sample.ts';

const canary = 'HEMLIGTORDQZX';

function folderHas(file: string): boolean {
  const folder = dirname(file);
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(canary));
}

async function withCanaries(store: Store): Promise<{ readonly line: number; readonly draft: number }> {
  const leaver = { id: 'leaver', name: `${canary} Lind` };
  const facts = { department: canary, role: canary, manager: canary, interviewer: canary };
  await store.interviews.createAll(Array.from({ length: 30 }, (_, index) => interview(`id${index}`)));
  await store.interviews.create(newInterview('victim', { leaver, facts }));
  const next = { step: canary, seconds: 1, aside: [] };
  await store.answers.settle('victim', { questionId: 'why', state: 'answered', value: canary, seconds: 1 }, next);
  const line = await store.answers.addLine('victim', 'why', note(`${canary} `.repeat(2000)), at, undefined);
  const draft = await store.answers.saveDraft('victim', 'why', canary, at, undefined);
  return { line, draft: draft ?? 0 };
}

describe('what is erased', () => {
  it('is gone from every byte of the folder at once: an interview', async () => {
    const { store, file } = await tempStore();
    await withCanaries(store);
    expect(folderHas(file)).toBe(true);
    await store.interviews.remove('victim');
    expect(folderHas(file)).toBe(false);
  });

  it('is gone at once: values, lines and drafts at close, an overwritten name and draft', async () => {
    const { store, file } = await tempStore();
    const { line, draft } = await withCanaries(store);
    for (const fact of ['department', 'role', 'manager', 'interviewer'] as const) {
      await store.interviews.setFact('victim', fact, undefined);
    }
    await store.interviews.setLeaver('victim', { name: 'N. N.' });
    await store.interviews.moveTo('victim', 'end', 2);
    await store.answers.saveDraft('victim', 'why', 'other words', at, draft);
    await store.interviews.close('victim', { lines: [line], values: ['why'], answers: [] });
    expect(folderHas(file)).toBe(false);
    expect((await store.interviews.read('victim'))?.answers.get('why')?.drafts).toHaveLength(1);
  });

  it.each([1, 40, 3000, 40_000])('is gone at once: a line that was struck, of %i words', async (words) => {
    const { store, file } = await tempStore();
    await store.interviews.create(newInterview('victim'));
    const text = `${canary} `.repeat(words);
    const lines = await Promise.all(
      [note('before'), note(text), note('after')].map((line) =>
        store.answers.addLine('victim', 'why', line, at, undefined),
      ),
    );
    await store.answers.saveChange(lines[1] ?? 0, `${text} changed`);
    expect(folderHas(file)).toBe(true);
    await store.answers.removeLine(lines[1] ?? 0);
    expect(folderHas(file)).toBe(false);
    expect((await store.interviews.read('victim'))?.answers.get('why')?.lines).toHaveLength(2);
  });

  it('is gone at once: what a line said before, what it would have said, and marks that were not entered', async () => {
    const { store, file } = await tempStore();
    await store.interviews.create(newInterview('victim'));
    const line = await store.answers.addLine('victim', 'why', note(`${canary} `.repeat(2000)), at, undefined);
    await store.answers.changeLine(line, { text: 'other words' });
    expect(folderHas(file)).toBe(false);
    await store.answers.saveChange(line, `${canary} `.repeat(2000));
    await store.answers.saveChange(line, undefined);
    expect(folderHas(file)).toBe(false);
    await store.answers.saveChange(line, canary);
    await store.answers.saveMarks('victim', 'why', [canary]);
    expect(folderHas(file)).toBe(true);
    await store.interviews.close('victim', { lines: [], values: [], answers: [] });
    expect(folderHas(file)).toBe(false);
  });

  it('is gone from a purged interview: an answer that is a day; a code and a number stay', async () => {
    const { store } = await tempStore();
    const values = { day: '2026-08-31', code: 'yes', score: 6 };
    const answers = Object.entries(values).map(([id, value]) => answer(id, { state: 'answered', value }));
    await store.interviews.createAll([interview('victim', { answers: new Map(answers) })]);
    const purges = [{ interviewId: 'victim', month: '2026-08-01', groups: [], on: '2028-08-20' }];
    await store.upkeep.erase({ purges }, 'receipt');
    const left = (await store.interviews.read('victim'))?.answers;
    expect(Object.keys(values).map((id) => left?.get(id)?.value)).toEqual([undefined, 'yes', 6]);
  });

  it('is whoever it was with, once all interviews with them are; they stay together', async () => {
    const { store } = await tempStore();
    const kim = { leaver: { id: 'kim', name: canary, startedOn: '2021-03-01' } };
    await store.interviews.createAll(['one', 'two', 'three'].map((id) => interview(id, kim)));
    const purge = (interviewId: string) => ({ interviewId, month: '2026-08-01', groups: [], on: '2028-08-20' });
    const leavers = async () =>
      Promise.all(['one', 'two', 'three'].map(async (id) => (await store.interviews.read(id))?.leaver));
    // as an earlier version planned it: one of them alone
    await store.upkeep.erase({ purges: [purge('one')] }, 'first');
    const [parted, ...kept] = await leavers();
    expect([parted?.name, ...kept]).toEqual(['', kim.leaver, kim.leaver]);
    await store.upkeep.erase({ purges: [purge('two'), purge('three')] }, 'second');
    expect(await leavers()).toEqual([parted, { id: 'kim', name: '' }, { id: 'kim', name: '' }]);
  });
});
