import { describe, expect, it } from 'vitest';
import {
  changedBy,
  isContactOver,
  isMail,
  latestUntil,
  readAddress,
  usualUntil,
  withoutPurpose,
  type Contact,
} from '../../../src/core/follow-up/contact.ts';

const contact: Contact = {
  id: 'c00000000001',
  name: 'Kim',
  address: 'kim@example.com',
  purposes: ['outcome', 'job'],
  givenOn: '2026-08-20',
  until: '2028-08-20',
};

describe('an address', () => {
  it('is one line, as it was given', () => {
    expect(readAddress('  kim@example.com ')).toBe('kim@example.com');
    expect(readAddress('070-123 45 67')).toBe('070-123 45 67');
    expect(readAddress('a\u030Asa@example.com')).toBe('åsa@example.com');
  });

  it.each([
    ['nothing', '   '],
    ['two lines', 'kim@example.com\r\nBcc: all@example.com'],
    ['an escape', 'kim\u001B[31m@example.com'],
    ['letters turned around', 'kim\u202E@example.com'],
    ['more than anybody has', 'x'.repeat(201)],
  ])('is not %s', (_, typed) => {
    expect(readAddress(typed)).toBeUndefined();
  });

  it.each([
    ['kim@example.com', true],
    ['070-123 45 67', false],
    ['kim@example', false],
    ['kim@example.com, boss@example.com', false],
    ['"x" <boss@example.com>', false],
    ['group: a@b.c;', false],
  ])('%s can have a letter: %s', (address, may) => {
    expect(isMail(address)).toBe(may);
  });
});

describe('a yes', () => {
  it('holds through its last day, for two years where nobody says otherwise, and for at most three', () => {
    expect([usualUntil('2026-08-20'), latestUntil('2026-08-20')]).toEqual(['2028-08-20', '2029-08-20']);
    expect([isContactOver(contact, '2028-08-20'), isContactOver(contact, '2028-08-21')]).toEqual([false, true]);
  });

  it('begins the day it is given, also when the one before is over; a new address alone changes none', () => {
    expect(changedBy(contact, { address: 'k@example.com' }, '2027-01-01')).toEqual({
      ...contact,
      address: 'k@example.com',
    });
    expect(changedBy(contact, { purposes: ['news'] }, '2027-01-01')).toMatchObject({
      givenOn: '2027-01-01',
      until: '2028-08-20',
    });
    expect(changedBy(contact, { purposes: ['news'] }, '2028-08-21').until).toBe('2030-08-21');
  });

  it('is taken back for one thing, or with the last of them altogether', () => {
    expect(withoutPurpose(contact, 'outcome')?.purposes).toEqual(['job']);
    expect(withoutPurpose({ ...contact, purposes: ['outcome'] }, 'outcome')).toBeUndefined();
  });
});
