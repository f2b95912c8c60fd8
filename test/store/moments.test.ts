import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { tempStore } from './fixture.ts';
import { newInterview, note } from './sample.ts';

const on = (day: string): string => `${day}T09:30:00.000Z`;

describe('the moments by which a clock is judged', () => {
  it('are none where nothing was entered', async () => {
    const { store } = await tempStore();
    expect(await store.upkeep.moments('2026-08-20')).toEqual({});
  });

  const told = (day: string) => ({ how: 'shown', text: 'x', at: on(day) }) as const;
  const ways: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
    [
      'an interview',
      ({ interviews }) =>
        interviews.create(newInterview('b', { createdAt: on('2026-08-10'), information: told('2026-08-01') })),
    ],
    [
      'what somebody was told',
      ({ interviews }) =>
        interviews.create(newInterview('b', { createdAt: on('2026-08-01'), information: told('2026-08-10') })),
    ],
    ['a line', ({ answers }) => answers.addLine('a', 'why', note('x'), on('2026-08-10'), undefined)],
    ['a backup', ({ upkeep }) => upkeep.backUp({ madeAt: on('2026-08-10'), reason: 'asked' })],
    ['the log', ({ upkeep }) => upkeep.log({ at: on('2026-08-10'), who: 'karin', what: 'show', why: 'request' })],
  ];

  it.each(ways)('are the newest of all, and the newest before today: also of %s', async (_, enter) => {
    const { store } = await tempStore();
    await store.interviews.create(newInterview('a', { createdAt: on('2026-08-01'), information: told('2026-08-01') }));
    await enter(store);
    expect(await store.upkeep.moments('2026-08-20')).toEqual({ newest: on('2026-08-10'), earlier: on('2026-08-10') });
    expect(await store.upkeep.moments('2026-08-10')).toEqual({ newest: on('2026-08-10'), earlier: on('2026-08-01') });
  });

  it('are none of what was purged, which has its month alone', async () => {
    const { store } = await tempStore();
    await store.interviews.create(newInterview('a', { createdAt: on('2026-08-10') }));
    await store.answers.addLine('a', 'why', { ...note('x'), themes: ['team'] }, on('2026-08-10'), undefined);
    const purge = { interviewId: 'a', month: '2026-08-01', groups: [], on: '2026-08-20' };
    await store.upkeep.erase({ purges: [purge] }, 'receipt');
    expect(await store.upkeep.moments('2026-08-20')).toEqual({});
  });
});
