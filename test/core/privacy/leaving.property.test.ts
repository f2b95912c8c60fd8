import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineKinds, type Answer, type Interview } from '../../../src/core/interview/interview.ts';
import { labels, type Share } from '../../../src/core/interview/share.ts';
import { copiedFrom } from '../../../src/core/privacy/leaver-copy.ts';
import type { Gate } from '../../../src/core/privacy/may-leave.ts';
import { messageTo, receiversOf } from '../../../src/core/privacy/message.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../../support/builders.ts';

const everything: Gate = () => true;
const names = ['Bo Ek', 'BO EK', 'Eva Åström', 'Eva Åström'.normalize('NFD'), 'Li'] as const;

const share: fc.Arbitrary<Share> = fc
  .record({ label: fc.constantFrom(...labels), to: fc.constantFrom(...names) })
  .map(({ label, to }) => (label === 'with-name' ? { label, to } : { label }));

const line = fc
  .record({ kind: fc.constantFrom(...lineKinds), own: fc.option(share), disclosed: fc.boolean() })
  .map(({ kind, own, disclosed }) => ({
    kind,
    ...(own !== null && { share: own }),
    ...(disclosed && { disclosure: 'd' }),
  }));

/** An interview in which each line says which it is. */
const interview: fc.Arbitrary<Interview> = fc
  .array(fc.record({ own: fc.option(share), lines: fc.array(line, { maxLength: 4 }) }), { minLength: 1, maxLength: 4 })
  .map((answers) => {
    const questions = answers.map((_, at) => aQuestion({ id: `q${at}` }));
    const given = answers.map(({ own, lines }, at): Answer =>
      anAnswer({
        questionId: `q${at}`,
        ...(own !== null && { share: own }),
        lines: lines.map((one, index) => aLine({ ...one, text: `line ${at} ${index}`, seq: at * 10 + index })),
        drafts: [{ seq: at * 10 + 9, text: `half ${at}` }],
      }),
    );
    return anInterview([aSection({ id: 's', questions })], given);
  });

const wholeOf = (one: Interview) =>
  [...one.answers.values()].flatMap((answer) =>
    answer.lines.map((each) => ({ ...each, label: each.share ?? answer.share ?? { label: 'share' as const } })),
  );

/** Written out apart from the code: NFC, case does not count. */
const same = (a: string | undefined, b: string): boolean =>
  a?.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** The texts in a copy are those of all lines but remarks. */
function copyIsRight(one: Interview, gate?: Gate): void {
  const wanted = wholeOf(one).filter(({ kind }) => kind !== 'remark');
  const found = copiedFrom(one, gate).flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(found).toEqual(wanted.map(({ text }) => text));
}

/** The texts of a message are those labelled for that person, but remarks and what must be acted on. */
function messagesAreRight(one: Interview, gate?: Gate): void {
  for (const name of [...names, 'Nobody']) {
    const wanted = wholeOf(one).filter(
      ({ kind, label, disclosure }) =>
        kind !== 'remark' && label.label === 'with-name' && same(label.to, name) && disclosure === undefined,
    );
    expect(messageTo(one, name, gate).map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
  }
}

it('never puts a remark or half a line into the copy of the leaver', () => {
  fc.assert(fc.property(interview, (one) => copyIsRight(one)));
  expect(() => fc.assert(fc.property(interview, (one) => copyIsRight(one, everything)))).toThrow('Property failed');
});

it('names everybody there is a message for, once', () => {
  const property = fc.property(interview, fc.constantFrom(...names), (one, name) => {
    const known = receiversOf(one).filter((receiver) => same(receiver, name));
    expect(known).toHaveLength(Math.min(1, messageTo(one, name).length));
  });
  fc.assert(property);
});

it('passes on to a person only what the leaver gave a message for, to exactly that person', () => {
  fc.assert(fc.property(interview, (one) => messagesAreRight(one)));
  expect(() => fc.assert(fc.property(interview, (one) => messagesAreRight(one, everything)))).toThrow(
    'Property failed',
  );
});
