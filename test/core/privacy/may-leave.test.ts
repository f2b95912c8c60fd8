import { describe, expect, it } from 'vitest';
import { labels } from '../../../src/core/interview/share.ts';
import { mayLeave, type Audience, type Destination, type Kind } from '../../../src/core/privacy/may-leave.ts';

const kinds: readonly Kind[] = ['value', 'note', 'quote', 'remark'];
const bo = { who: 'named', name: 'Bo Ek' } as const;

/** What may leave, written out apart from the code: label -> kinds, for each reader. */
const expected: readonly (readonly [string, Audience, Destination, Readonly<Record<string, string>>])[] = [
  ['show', { who: 'interviewer' }, 'show', all('value note quote remark')],
  ['review by HR', { who: 'hr' }, 'review', all('value note quote remark')],
  ['the copy of the leaver', { who: 'leaver' }, 'copy', all('value note quote')],
  ["HR's report", { who: 'hr' }, 'report', { ...all('value note quote'), 'not-kept': '' }],
  ["HR's export", { who: 'hr' }, 'export', { ...all('value note quote'), 'not-kept': '' }],
  ['figures outside', { who: 'outside' }, 'figures', { ...all('value'), 'hr-only': '', 'not-kept': '' }],
  ['words outside', { who: 'outside' }, 'words', { ...all(''), share: 'note quote' }],
  ['words to Bo Ek', bo, 'words', { ...all(''), share: 'note quote', 'with-name': 'note quote' }],
  ['words to somebody else', { who: 'named', name: 'Eva' }, 'words', { ...all(''), share: 'note quote' }],
  ['an export outside HR', { who: 'outside' }, 'export', all('')],
  ['show to the outside', { who: 'outside' }, 'show', all('')],
  ['a hand-over, of what is no disclosure', { who: 'hr' }, 'hand-over', all('')],
];

/** The same for what belongs to a disclosure: the labels make no difference, and no other output has it. */
const ofDisclosures: readonly (readonly [string, Audience, Destination, string])[] = [
  ['show', { who: 'interviewer' }, 'show', 'value note quote remark'],
  ['review by HR', { who: 'hr' }, 'review', 'value note quote remark'],
  ['the copy of the leaver', { who: 'leaver' }, 'copy', 'value note quote'],
  ['the hand-over', { who: 'hr' }, 'hand-over', 'value note quote'],
  ["HR's report", { who: 'hr' }, 'report', ''],
  ["HR's export", { who: 'hr' }, 'export', ''],
  ['figures outside', { who: 'outside' }, 'figures', ''],
  ['words outside', { who: 'outside' }, 'words', ''],
  ['words to Bo Ek', bo, 'words', ''],
  ['a hand-over outside HR', { who: 'outside' }, 'hand-over', ''],
];

function all(allowed: string): Readonly<Record<string, string>> {
  return Object.fromEntries(labels.map((label) => [label, allowed]));
}

describe('what may leave', () => {
  it.each(expected)('%s', (_, audience, destination, allowed) => {
    for (const label of labels)
      for (const kind of kinds) {
        const share = label === 'with-name' ? { label, to: 'Bo Ek' } : { label };
        const wanted = (allowed[label] ?? '').split(' ').includes(kind);
        expect([label, kind, mayLeave({ share, kind, audience, destination })]).toEqual([label, kind, wanted]);
      }
  });

  it.each(ofDisclosures)('of a disclosure: %s', (_, audience, destination, allowed) => {
    for (const label of labels)
      for (const kind of kinds) {
        const share = label === 'with-name' ? { label, to: 'Bo Ek' } : { label };
        const leaves = mayLeave({ share, kind, audience, destination, disclosed: true, withRemarks: true });
        expect([label, kind, leaves]).toEqual([label, kind, allowed.split(' ').includes(kind)]);
      }
  });

  it('lets remarks into an export only when they are asked for by name, and what is not kept never', () => {
    const leaving = { kind: 'remark', audience: { who: 'hr' }, destination: 'export', withRemarks: true } as const;
    expect(mayLeave({ ...leaving, share: { label: 'hr-only' } })).toBe(true);
    expect(mayLeave({ ...leaving, share: { label: 'not-kept' } })).toBe(false);
  });
});
