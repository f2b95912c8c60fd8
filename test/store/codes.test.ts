import { expect, it } from 'vitest';
import type { Interview } from '../../src/core/interview/interview.ts';
import { modes, separations, yesNo } from '../../src/core/interview/facts.ts';
import { answerStates, lineKinds, statuses } from '../../src/core/interview/interview.ts';
import { labels } from '../../src/core/interview/share.ts';
import { tempStore } from './fixture.ts';
import { answer, at, interview } from './sample.ts';

const line = { seq: 1, kind: 'note', text: 'x', themes: [], writtenAt: at } as const;

const withCode: readonly (readonly [string, readonly Partial<Interview>[]])[] = [
  ['status', statuses.map((status) => ({ status }))],
  ['separation', separations.map((separation) => ({ facts: { separation } }))],
  ['mode', modes.map((mode) => ({ facts: { mode } }))],
  ['yes or no', yesNo.map((word) => ({ facts: { interviewerIsManager: word, regretted: word, afterwards: word } }))],
  ['state', answerStates.map((state) => ({ answers: new Map([answer('q', { state })]) }))],
  ['kind', lineKinds.map((kind) => ({ answers: new Map([answer('q', { lines: [{ ...line, kind }] })]) }))],
  ['label of an answer', labels.map((label) => ({ answers: new Map([answer('q', { share: { label } })]) }))],
  [
    'label of a line',
    labels.map((label) => ({ answers: new Map([answer('q', { lines: [{ ...line, share: { label } }] })]) })),
  ],
];

it.each(withCode)('the database takes every %s there is', async (_what, changes) => {
  for (const change of changes) {
    const { store } = await tempStore();
    await store.interviews.createAll([interview('a', change)]);
    expect(await store.interviews.read('a')).toStrictEqual(interview('a', change));
  }
});
