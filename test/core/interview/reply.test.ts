import { expect, it } from 'vitest';
import { isReplyOver, replyDay } from '../../../src/core/interview/reply.ts';

it('gives the leaver seven days, over the end of a month and a year', () => {
  expect(replyDay('2026-08-20')).toBe('2026-08-27');
  expect(replyDay('2026-12-28')).toBe('2027-01-04');
  expect(replyDay('2028-02-25')).toBe('2028-03-03');
});

it('is over the day after, for an interview that is not closed', () => {
  const facts = { replyBy: '2026-08-27' };
  expect(isReplyOver({ status: 'held', facts }, '2026-08-27')).toBe(false);
  expect(isReplyOver({ status: 'held', facts }, '2026-08-28')).toBe(true);
  expect(isReplyOver({ status: 'closed', facts }, '2026-08-28')).toBe(false);
  expect(isReplyOver({ status: 'held', facts: {} }, '2026-08-28')).toBe(false);
});
