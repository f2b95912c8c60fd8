import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { NewLine, Value } from '../../src/core/interview/interview.ts';
import { tempStore } from './fixture.ts';
import { at, newInterview, note } from './sample.ts';

const next = { step: 'ask:next', seconds: 60, aside: [] };

async function underWay() {
  const room = await tempStore();
  await room.store.interviews.create(newInterview('a'));
  const answerOf = async (questionId: string) =>
    (await (await room.reopen()).interviews.read('a'))?.answers.get(questionId);
  return { ...room, answers: () => room.store.answers, answerOf, room };
}

describe('addLine', () => {
  it('keeps the words exactly, with kind, themes and label', async () => {
    const { answers, answerOf } = await underWay();
    const line: NewLine = {
      kind: 'quote',
      text: 'Å\u0308, "citat" \'; drop table\n\u202Etvå 🙂',
      themes: ['team', 'manager'],
      share: { label: 'with-name', to: 'Bo' },
    };
    const seq = await answers().addLine('a', 'why', line, at, undefined);
    expect((await answerOf('why'))?.lines).toStrictEqual([{ seq, ...line, writtenAt: at }]);
  });

  it('gives each line a higher seq, also after the newest was removed', async () => {
    const { answers, room } = await underWay();
    const first = await answers().addLine('a', 'why', note('one'), at, undefined);
    const draft = await answers().saveDraft('a', 'why', 'ha', at, undefined);
    await answers().saveDraft('a', 'why', '', at, draft);
    await room.reopen();
    expect(await answers().addLine('a', 'why', note('two'), at, undefined)).toBeGreaterThan(
      Math.max(first, draft ?? 0),
    );
  });

  it('makes a draft the line', async () => {
    const { answers, answerOf } = await underWay();
    const draft = await answers().saveDraft('a', 'why', 'half a', at, undefined);
    const seq = await answers().addLine('a', 'why', note('half a line'), at, draft);
    expect(seq).toBe(draft);
    const answer = await answerOf('why');
    expect(answer?.lines.map(({ text }) => text)).toEqual(['half a line']);
    expect(answer?.drafts).toEqual([]);
  });

  it('keeps both lines when two made the same draft their own', async () => {
    const { answers, answerOf } = await underWay();
    const draft = await answers().saveDraft('a', 'why', 'half', at, undefined);
    await answers().addLine('a', 'why', note('half by one'), at, draft);
    await answers().addLine('a', 'why', note('half by the other'), at, draft);
    await answers().saveDraft('a', 'why', 'half of a third', at, draft);
    const answer = await answerOf('why');
    expect(answer?.lines.map(({ text }) => text)).toEqual(['half by one', 'half by the other']);
    expect(answer?.drafts.map(({ text }) => text)).toEqual(['half of a third']);
  });
});

describe('saveDraft', () => {
  it('keeps one draft as it grows, beside the lines', async () => {
    const { answers, answerOf } = await underWay();
    await answers().addLine('a', 'why', note('a line'), at, undefined);
    const seq = await answers().saveDraft('a', 'why', 'h', at, undefined);
    expect(await answers().saveDraft('a', 'why', 'half', at, seq)).toBe(seq);
    const answer = await answerOf('why');
    expect(answer?.drafts).toStrictEqual([{ seq, text: 'half' }]);
    expect(answer?.lines).toHaveLength(1);
  });

  it('removes it when nothing is left of it, and makes none of nothing', async () => {
    const { answers, answerOf } = await underWay();
    const seq = await answers().saveDraft('a', 'why', 'h', at, undefined);
    expect(await answers().saveDraft('a', 'why', '', at, seq)).toBeUndefined();
    expect(await answers().saveDraft('a', 'why', '', at, undefined)).toBeUndefined();
    expect(await answerOf('why')).toBeUndefined();
  });

  it('never removes a line', async () => {
    const { answers, answerOf } = await underWay();
    const seq = await answers().addLine('a', 'why', note('a line'), at, undefined);
    await answers().saveDraft('a', 'why', '', at, seq);
    expect((await answerOf('why'))?.lines).toHaveLength(1);
  });

  it('is done in the order of the calls', async () => {
    const { answers, answerOf } = await underWay();
    const seq = await answers().saveDraft('a', 'why', '0', at, undefined);
    const texts = ['ab', 'abc', 'abcd', 'abcde'];
    await Promise.all(texts.map((text) => answers().saveDraft('a', 'why', text, at, seq)));
    expect((await answerOf('why'))?.drafts).toStrictEqual([{ seq, text: 'abcde' }]);
  });
});

describe('changeLine', () => {
  it('changes kind and label each by itself', async () => {
    const { answers, answerOf } = await underWay();
    const seq = await answers().addLine('a', 'why', note('x'), at, undefined);
    await answers().changeLine(seq, { kind: 'remark' });
    expect((await answerOf('why'))?.lines).toMatchObject([{ kind: 'remark' }]);
    await answers().changeLine(seq, { share: { label: 'with-name', to: 'Bo' } });
    expect((await answerOf('why'))?.lines).toMatchObject([{ kind: 'remark', share: { label: 'with-name', to: 'Bo' } }]);
    await answers().changeLine(seq, { share: { label: 'share' } });
    expect((await answerOf('why'))?.lines[0]?.share).toStrictEqual({ label: 'share' });
  });
});

describe('settle', () => {
  it.each<[string, Value]>([
    ['a number', 6],
    ['nought', 0],
    ['half a number', 0.1],
    ['a code', 'manager.support'],
    ['a code that looks like a number', '6'],
    ['a text that looks like a list', '["a"]'],
    ['codes', ['manager.support', 'load.volume']],
    ['no codes', []],
  ])('gives back %s as it was', async (_what, value) => {
    const { answers, answerOf } = await underWay();
    await answers().settle('a', { questionId: 'q', state: 'answered', value, seconds: 1.5 }, next);
    expect((await answerOf('q'))?.value).toStrictEqual(value);
  });

  it('replaces how the question was left, keeps its label and lines, and moves on', async () => {
    const { answers, answerOf, room } = await underWay();
    const seq = await answers().addLine('a', 'q', note('x'), at, undefined);
    await answers().settle('a', { questionId: 'q', state: 'answered', value: 6, seconds: 30 }, next);
    await answers().label('a', 'q', { label: 'hr-only' });
    await answers().settle(
      'a',
      { questionId: 'q', state: 'refused', seconds: 45 },
      { step: 'ask:last', seconds: 90, aside: [] },
    );
    const lines = [{ seq, ...note('x'), writtenAt: at }];
    const left = { questionId: 'q', state: 'refused', share: { label: 'hr-only' }, seconds: 45, lines, drafts: [] };
    expect(await answerOf('q')).toStrictEqual(left);
    expect(await room.store.interviews.read('a')).toMatchObject({ step: 'ask:last', seconds: 90 });
  });
});

describe('setting aside', () => {
  const asideIn = async (room: Awaited<ReturnType<typeof underWay>>['room']) => {
    await room.store.close();
    const database = new Database(room.file, { readonly: true });
    const rows = database.prepare('select question_id from answer where aside = 1 order by 1').pluck().all();
    database.close();
    return rows;
  };

  it('marks these answers and no others, also one that has only lines so far', async () => {
    const { answers, room } = await underWay();
    await answers().settle('a', { questionId: 'q', state: 'answered', value: 1, seconds: 1 }, next);
    await answers().settle('a', { questionId: 'r', state: 'answered', value: 1, seconds: 1 }, next);
    await answers().addLine('a', 'lines', note('x'), at, undefined);
    await answers().setAside('a', ['q']);
    await answers().setAside('a', ['r', 'lines']);
    expect(await asideIn(room)).toEqual(['lines', 'r']);
  });

  it('is done with the answer that is the cause, and undone with it', async () => {
    const { answers, room } = await underWay();
    const settle = (value: number, aside: readonly string[]) =>
      answers().settle('a', { questionId: 'gate', state: 'answered', value, seconds: 1 }, { ...next, aside });
    await answers().settle('a', { questionId: 'q', state: 'answered', value: 1, seconds: 1 }, next);
    await settle(0, ['q']);
    expect(await asideIn(room)).toEqual(['q']);
    await room.reopen();
    await settle(1, []);
    expect(await asideIn(room)).toEqual([]);
  });
});

describe('label', () => {
  it('labels an answer that has only lines so far', async () => {
    const { answers, answerOf } = await underWay();
    await answers().addLine('a', 'q', note('x'), at, undefined);
    await answers().label('a', 'q', { label: 'not-kept' });
    const answer = await answerOf('q');
    expect(answer).toMatchObject({ share: { label: 'not-kept' }, lines: [{ text: 'x' }] });
    expect(answer).not.toHaveProperty('state');
  });
});

describe('a line that stands', () => {
  it('says its new text in its place, with the label and the time it had', async () => {
    const { answers, answerOf } = await underWay();
    const share = { label: 'hr-only' } as const;
    const first = await answers().addLine('a', 'q', { ...note('one'), share }, at, undefined);
    await answers().addLine('a', 'q', note('two'), at, undefined);
    expect(await answers().changeLine(first, { text: 'uno', kind: 'quote', themes: ['team'] })).toBe(true);
    expect((await answerOf('q'))?.lines.map(({ text }) => text)).toEqual(['uno', 'two']);
    const line = { seq: first, kind: 'quote', text: 'uno', themes: ['team'], share, writtenAt: at };
    expect((await answerOf('q'))?.lines[0]).toStrictEqual(line);
  });

  it('says what it said while it is being changed; what it would say is read beside it, until it is entered', async () => {
    const { answers, answerOf } = await underWay();
    const seq = await answers().addLine('a', 'q', note('one'), at, undefined);
    await answers().saveChange(seq, 'one and a ha');
    expect((await answerOf('q'))?.lines).toMatchObject([{ text: 'one', change: 'one and a ha' }]);
    await answers().changeLine(seq, { kind: 'quote' });
    expect((await answerOf('q'))?.lines).toMatchObject([{ kind: 'quote', change: 'one and a ha' }]);
    await answers().changeLine(seq, { text: 'one and a half' });
    expect((await answerOf('q'))?.lines).toStrictEqual([
      { seq, ...note('one and a half'), kind: 'quote', writtenAt: at },
    ]);
  });

  it('is left as it was', async () => {
    const { answers, answerOf } = await underWay();
    const seq = await answers().addLine('a', 'q', note('one'), at, undefined);
    await answers().saveChange(seq, '');
    expect((await answerOf('q'))?.lines).toMatchObject([{ text: 'one', change: '' }]);
    await answers().saveChange(seq, undefined);
    expect((await answerOf('q'))?.lines).toStrictEqual([{ seq, ...note('one'), writtenAt: at }]);
  });

  it('is gone when it was struck, and the others are not; a change of it is said to be lost', async () => {
    const { answers, answerOf } = await underWay();
    const first = await answers().addLine('a', 'q', note('one'), at, undefined);
    await answers().addLine('a', 'q', note('two'), at, undefined);
    await answers().removeLine(first);
    expect((await answerOf('q'))?.lines).toMatchObject([{ text: 'two' }]);
    expect(await answers().changeLine(first, { text: 'uno' })).toBe(false);
  });
});

describe('what is marked', () => {
  it('is kept beside the answer that stands, until it is settled', async () => {
    const { answers, answerOf } = await underWay();
    await answers().saveMarks('a', 'q', ['load.volume']);
    expect(await answerOf('q')).toStrictEqual({
      questionId: 'q',
      marks: ['load.volume'],
      seconds: 0,
      lines: [],
      drafts: [],
    });
    await answers().settle('a', { questionId: 'q', state: 'answered', value: ['load.volume'], seconds: 1 }, next);
    expect(await answerOf('q')).not.toHaveProperty('marks');
    await answers().saveMarks('a', 'q', []);
    expect(await answerOf('q')).toMatchObject({ state: 'answered', value: ['load.volume'], marks: [] });
  });
});
