import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteRows } from '../../src/core/export/answer-rows.ts';
import { lineKinds, type Interview, type NoteLine } from '../../src/core/interview/interview.ts';
import { labels, type Share } from '../../src/core/interview/share.ts';
import { messageTo } from '../../src/core/privacy/message.ts';
import { copiedFrom } from '../../src/core/privacy/leaver-copy.ts';
import type { Gate } from '../../src/core/privacy/may-leave.ts';
import { openStore } from '../../src/store/open.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../support/builders.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';

const sections = [aSection({ id: 's', questions: [aQuestion({ id: 'why' }), aQuestion({ id: 'more' })] })];

/** What is put in front of every command, each line with words that stand nowhere else. */
const anyLine = fc.record({
  kind: fc.constantFrom(...lineKinds),
  share: fc.option(
    fc.oneof(
      fc.constantFrom(...labels.filter((label) => label !== 'with-name')).map((label): Share => ({ label })),
      fc.constantFrom('Bo Ek', 'Eva Ros').map((to): Share => ({ label: 'with-name', to })),
    ),
    { nil: undefined },
  ),
  disclosed: fc.boolean(),
  question: fc.constantFrom('why', 'more'),
});
type AnyLine = typeof anyLine extends fc.Arbitrary<infer T> ? T : never;

const wordsOf = (at: number): string => `QZ${String(at).padStart(4, '0')}X`;

function interviewOf(lines: readonly AnyLine[]): Interview {
  const noted = lines.map(({ kind, share, disclosed }, at): NoteLine =>
    aLine({
      seq: at + 1,
      kind,
      text: wordsOf(at),
      ...(share !== undefined && { share }),
      ...(disclosed && kind !== 'remark' && { disclosure: 'd00000000001' }),
    }),
  );
  const answers = ['why', 'more'].map((questionId) =>
    anAnswer({ questionId, state: 'answered', lines: noted.filter((_, at) => lines[at]?.question === questionId) }),
  );
  const disclosure = { id: 'd00000000001', kind: 'danger', questionId: 'why', receiver: 'HR' } as const;
  return anInterview(sections, answers, {
    id: '000000000001',
    status: 'held',
    facts: { heldOn: '2026-08-20', interviewer: 'Karin' },
    disclosures: [{ ...disclosure, dueOn: '2026-08-21', raisedAt: '2026-08-20T07:00:00.000Z' }],
  });
}

type Rule = (line: AnyLine) => boolean;

const isDisclosed: Rule = ({ disclosed, kind }) => disclosed && kind !== 'remark';
const isRemark: Rule = ({ kind }) => kind === 'remark';
const passedTo =
  (name: string): Rule =>
  ({ share }) =>
    share?.label === 'with-name' && share.to === name;
const exported: Rule = (line) => line.share?.label !== 'not-kept' && !isDisclosed(line);
const never: Rule = () => false;

/** Whose words may stand in what each command says, written out apart from the code (design 5a). */
const outputs: readonly (readonly [args: readonly string[], may: Rule])[] = [
  [['show', '0000'], () => true],
  [['show', '0000', '--json'], () => true],
  // before the leaver has a copy to reply to
  [
    ['leaver', 'pass-on', '0000', '--for', 'eva ros', '--output', 'eva.txt'],
    (line) => passedTo('Eva Ros')(line) && !isRemark(line) && !isDisclosed(line),
  ],
  [['show', '0000', '--for', 'leaver'], (line) => !isRemark(line)],
  [['show', '0000', '--for', 'leaver', '--output', 'copy.html'], (line) => !isRemark(line)],
  [['leaver', 'pass-on', '0000'], never],
  [
    ['leaver', 'pass-on', '0000', '--for', 'Bo Ek'],
    (line) => passedTo('Bo Ek')(line) && !isRemark(line) && !isDisclosed(line),
  ],
  [['export', 'plain'], (line) => exported(line) && !isRemark(line)],
  [['export', 'remarks', '--with-remarks'], exported],
  [['disclosure', 'show', 'd000'], (line) => isDisclosed(line) && line.question === 'why'],
  [['disclosure', 'list'], never],
  [['disclosure', 'list', '--json'], never],
  [['list'], never],
  [['list', '--json'], never],
  [['report', '--full'], never],
  [['report', '--format', 'csv'], never],
  [['report', '--format', 'json'], never],
  [['report', '--format', 'md'], never],
];

/** Everything the command says and writes, whatever comes of it. */
async function said(folder: string, args: readonly string[]): Promise<string> {
  const before = new Set(filesIn(folder));
  const { stdout, stderr } = await exitTalk(args, { folder });
  const files = filesIn(folder).filter((file) => !before.has(file));
  return [stdout, stderr, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.db'))
    .map((entry) => join(entry.parentPath, entry.name));

describe('nothing that a sharing label forbids is in any output', () => {
  it('of any command, and everything else is', async () => {
    const property = fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 12 }), async (lines) => {
      const folder = temporaryFolder();
      const store = await openStore({ file: join(folder, 'exit-talk.db') });
      await store.interviews.createAll([interviewOf(lines)]);
      await store.close();
      for (const [args, may] of outputs) {
        const text = await said(folder, args);
        const there = lines.map((_, at) => text.includes(wordsOf(at)));
        expect([args, there]).toEqual([args, lines.map((line) => may(line))]);
      }
    });
    await fc.assert(property, { numRuns: 25 });
  }, 120_000);

  it('would be, were it not asked what may leave', () => {
    const everything: Gate = () => true;
    const forbidden = interviewOf([
      { kind: 'note', share: { label: 'not-kept' }, disclosed: false, question: 'why' },
      { kind: 'remark', share: { label: 'with-name', to: 'Bo Ek' }, disclosed: false, question: 'why' },
      { kind: 'quote', share: { label: 'share' }, disclosed: true, question: 'why' },
    ]);
    const hr = { audience: { who: 'hr' }, destination: 'export' } as const;
    const texts = (gate?: Gate): readonly (readonly unknown[])[] => [
      noteRows(forbidden, { withRemarks: false }, { ...hr, ...(gate && { gate }) }).map(({ text }) => text),
      copiedFrom(forbidden, gate).flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'remark')),
      messageTo(forbidden, 'Bo Ek', gate),
    ];
    expect(texts().map(({ length }) => length)).toEqual([0, 0, 0]);
    expect(texts(everything).map(({ length }) => length)).toEqual([3, 1, 1]);
  });
});
