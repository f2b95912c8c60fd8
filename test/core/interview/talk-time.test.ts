import { describe, expect, it } from 'vitest';
import { heartbeat, look, noTime, takeSeconds, type TalkTime } from '../../../src/core/interview/talk-time.ts';

/** Looks at the clock at these seconds. */
const lookedAt = (...seconds: readonly number[]): TalkTime => seconds.reduce((time, now) => look(time, now), noTime(0));

const beats = (until: number): readonly number[] =>
  Array.from({ length: until / heartbeat }, (_, at) => (at + 1) * heartbeat);

describe('the time of a talk', () => {
  it('counts all of it while the clock is looked at, however long nobody touches a key', () => {
    expect(lookedAt(...beats(1200)).counted).toBe(1200);
  });

  it('does not count sleep: more than five minutes between two looks', () => {
    expect(lookedAt(10, 311).counted).toBe(10);
    expect(lookedAt(10, 310).counted).toBe(310);
    expect(lookedAt(10, 28_810, 28_820).counted).toBe(20);
  });

  it('is taken in whole seconds, and what is left of one runs on', () => {
    const { seconds, rest } = takeSeconds(lookedAt(2.75));
    expect(seconds).toBe(2);
    expect(look(rest, 3).counted).toBe(1);
  });
});
