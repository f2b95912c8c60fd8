import { describe, expect, it } from 'vitest';
import { folded, leaverKey } from '../../../src/core/interview/leaver.ts';

describe('folded', () => {
  it.each([
    ['Åsa', 'A\u030Asa'],
    ['ALVA LIND', 'Alva Lind'],
    [' Bo Ek ', 'Bo Ek'],
    ['ÖRJAN', 'o\u0308rjan'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('tells Åsa from Asa', () => {
    expect(folded('Åsa')).not.toBe(folded('Asa'));
  });
});

describe('leaverKey', () => {
  it('is equal for the same name and the same first day', () => {
    expect(leaverKey({ name: 'Åsa Ek', startedOn: '2021-03-01' })).toBe(
      leaverKey({ name: 'a\u030Asa ek ', startedOn: '2021-03-01' }),
    );
  });

  it.each([
    ['another first day', { name: 'Åsa Ek', startedOn: '2021-03-02' }],
    ['another name', { name: 'Åsa Eek', startedOn: '2021-03-01' }],
  ])('differs for %s', (_what, other) => {
    expect(leaverKey(other)).not.toBe(leaverKey({ name: 'Åsa Ek', startedOn: '2021-03-01' }));
  });

  it.each([[{ name: 'Åsa Ek' }], [{ name: ' ', startedOn: '2021-03-01' }]])('is nothing for %j', (leaver) => {
    expect(leaverKey(leaver)).toBeUndefined();
  });
});
