import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Information } from '../../src/core/interview/interview.ts';
import { tempStore } from './fixture.ts';
import { at, newInterview, note } from './sample.ts';

const told: Information = { how: 'shown', text: 'Others only see figures of at least 5.', at };
const next = { step: 'why', seconds: 0, aside: [] };

/** An interview whose leaver has been told nothing; the database as somebody left it who took these triggers away. */
async function untold(without: readonly string[] = []) {
  const room = await tempStore();
  const { information: _, ...interview } = newInterview('a');
  await room.store.interviews.create(interview);
  if (without.length > 0) {
    const connection = new Database(room.file);
    for (const trigger of without) connection.exec(`drop trigger ${trigger}`);
    connection.close();
  }
  const { interviews, answers } = room.store;
  const read = () => interviews.read('a');
  return { interviews, answers, read };
}

type Answers = Awaited<ReturnType<typeof untold>>['answers'];

const writings: readonly (readonly [string, string, (answers: Answers) => Promise<unknown>])[] = [
  ['a line', 'line_after_information', (answers) => answers.addLine('a', 'why', note('x'), at, undefined)],
  ['half a line', 'line_after_information', (answers) => answers.saveDraft('a', 'why', 'x', at, undefined)],
  [
    'an answer',
    'answer_after_information',
    (answers) => answers.settle('a', { questionId: 'why', state: 'refused', seconds: 0 }, next),
  ],
  ['a mark', 'answer_after_information', (answers) => answers.saveMarks('a', 'why', ['pay.level'])],
  ['a label', 'answer_after_information', (answers) => answers.label('a', 'why', { label: 'hr-only' })],
];

describe('before the leaver has been told anything', () => {
  it.each(writings)('%s cannot be stored', async (_, _trigger, write) => {
    const { answers, read } = await untold();
    await expect(write(answers)).rejects.toThrow(/before the information|database-failed/u);
    expect((await read())?.answers.size).toBe(0);
  });

  it.each(writings)('%s could, if the database did not see to it', async (_, trigger, write) => {
    const { answers, read } = await untold([trigger]);
    await write(answers);
    expect((await read())?.answers.size).toBe(1);
  });

  it.each(writings)('%s can once it has been', async (_, _trigger, write) => {
    const { interviews, answers, read } = await untold();
    await interviews.inform('a', told);
    await write(answers);
    expect((await read())?.answers.size).toBe(1);
  });
});

describe('what the leaver was told', () => {
  const anew: Information = { how: 'in-writing', text: 'Another text.', at: '2026-08-21T09:00:00.000Z' };

  it('is kept word for word, and may be told anew before the first answer', async () => {
    const { interviews, read } = await untold();
    await interviews.inform('a', told);
    expect((await read())?.information).toEqual(told);
    await interviews.inform('a', anew);
    expect((await read())?.information).toEqual(anew);
  });

  it.each(writings.slice(0, 3))('stays as it was when %s came after it', async (_, _trigger, write) => {
    const { interviews, answers, read } = await untold();
    await interviews.inform('a', told);
    await write(answers);
    await interviews.inform('a', anew);
    expect((await read())?.information).toEqual(told);
  });
});
