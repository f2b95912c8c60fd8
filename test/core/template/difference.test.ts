import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, isSame, type PartDifference } from '../../../src/core/template/difference.ts';
import type { Question, Section, Template } from '../../../src/core/template/template.ts';
import { aQuestion, aSection } from '../../support/builders.ts';

const aTemplate = (sections: readonly Section[], rest: Partial<Template> = {}): Template => ({
  id: 'ours',
  version: 1,
  title: 'Ours',
  purpose: 'To learn',
  minutes: 45,
  languages: ['sv', 'en'],
  sections,
  ...rest,
});
const asking = (...questions: readonly Question[]): Template => aTemplate([aSection({ id: 'all', questions })]);
const between = (before: readonly Question[], after: readonly Question[]): readonly PartDifference[] =>
  differenceOf(asking(...before), asking(...after)).questions;
const changesOf = (before: Partial<Question>, after: Partial<Question>) =>
  between([aQuestion({ id: 'why', ...before })], [aQuestion({ id: 'why', ...after })]).flatMap(
    ({ changes }) => changes,
  );

const [why, when, who] = ['why', 'when', 'who'].map((id) => aQuestion({ id }));
if (why === undefined || when === undefined || who === undefined) throw new Error('three questions');

describe('what differs between two templates', () => {
  it('is nothing where nothing does', () => {
    expect(isSame(differenceOf(asking(why, when), asking({ ...why }, { ...when })))).toBe(true);
  });

  it('is a question that came, went or moved', () => {
    expect(between([why, when], [why, who])).toMatchObject([
      { what: 'added', id: 'who', section: 'all' },
      { what: 'removed', id: 'when' },
    ]);
    expect(between([why, when, who], [who, why, when])).toEqual([
      { what: 'changed', id: 'who', name: 'who', section: 'all', moved: {}, changes: [] },
    ]);
    expect(between([why, when, who], [why, who, when])).toMatchObject([{ id: 'when', moved: { after: 'who' } }]);
  });

  it('is a question in another section', () => {
    const [first, second] = [
      aSection({ id: 'first', questions: [why, when] }),
      aSection({ id: 'second', questions: [] }),
    ];
    const { questions } = differenceOf(
      aTemplate([first, second]),
      aTemplate([
        { ...first, questions: [why] },
        { ...second, questions: [when] },
      ]),
    );
    expect(questions).toMatchObject([{ id: 'when', section: 'second', moved: { after: 'why', from: 'first' } }]);
  });

  it('is a question under another id, where it says so', () => {
    expect(between([why], [aQuestion({ id: 'reason', ask: 'why', equivalentTo: 'why' })])).toMatchObject([
      { what: 'changed', id: 'reason', was: 'why', changes: [] },
    ]);
  });

  it.each<readonly [string, Partial<Question>, Partial<Question>, readonly object[]]>([
    ['wording', { ask: 'A' }, { ask: 'B' }, [{ kind: 'text', key: 'ask', from: 'A', to: 'B' }]],
    [
      'wording in one language',
      { ask: { sv: 'A', en: 'B' } },
      { ask: { sv: 'A', en: 'C' } },
      [{ kind: 'text', key: 'ask', language: 'en', from: 'B', to: 'C' }],
    ],
    [
      'a language more',
      { ask: 'A' },
      { ask: { sv: 'A', en: 'B' } },
      [{ kind: 'text', key: 'ask', language: 'en', from: 'A', to: 'B' }],
    ],
    ['type', { type: 'open' }, { type: 'yes-no' }, [{ kind: 'value', key: 'type', from: 'open', to: 'yes-no' }]],
    [
      'scale',
      { type: 'scale' },
      { type: 'scale', scale: { from: 1, to: 7 } },
      [{ kind: 'scale', key: 'scale', from: { from: 1, to: 5 }, to: { from: 1, to: 7 } }],
    ],
    [
      'condition',
      { when: { told: ['yes'] } },
      { when: { told: ['no'] } },
      [{ kind: 'when', key: 'when', from: { told: ['yes'] }, to: { told: ['no'] } }],
    ],
    ['time', { minutes: 1 }, { minutes: 2 }, [{ kind: 'value', key: 'minutes', from: 1, to: 2 }]],
    ['priority', {}, { priority: 'must' }, [{ kind: 'value', key: 'priority', from: 'should', to: 'must' }]],
    ['theme', {}, { theme: 'pay' }, [{ kind: 'value', key: 'theme', to: 'pay' }]],
    ['measure', { measure: 'stay' }, {}, [{ kind: 'value', key: 'measure', from: 'stay' }]],
    ['sharing', {}, { share: 'hr-only' }, [{ kind: 'value', key: 'share', from: 'share', to: 'hr-only' }]],
    ['limits', {}, { limits: { from: 0 } }, [{ kind: 'limits', key: 'limits', to: { from: 0 } }]],
    ['room for words', {}, { comment: true }, [{ kind: 'value', key: 'comment', from: false, to: true }]],
    [
      'probes',
      { probes: ['A', 'B'] },
      { probes: ['A', 'C', 'D'] },
      [
        { kind: 'text', key: 'probes', from: 'B', to: 'C' },
        { kind: 'added', key: 'probes', text: 'D' },
      ],
    ],
    [
      'choices',
      {
        choices: [
          { code: 'a', label: 'A' },
          { code: 'b', label: 'B' },
          { code: 'c', label: 'C' },
        ],
      },
      {
        choices: [
          { code: 'c', label: 'C' },
          { code: 'b', label: 'Bee', alone: true },
          { code: 'd', label: 'D' },
        ],
      },
      [
        { kind: 'removed', key: 'choices', code: 'a', text: 'A' },
        { kind: 'text', key: 'choices', code: 'b', from: 'B', to: 'Bee' },
        { kind: 'value', key: 'alone', code: 'b', to: true },
        { kind: 'added', key: 'choices', code: 'd', text: 'D' },
        { kind: 'order', key: 'choices' },
      ],
    ],
  ])('is of a question its %s', (_, before, after, changes) => {
    expect(changesOf(before, after)).toEqual(changes);
  });

  it('is of a section what is read aloud, its time and whether anything is noted', () => {
    const before = aTemplate([aSection({ id: 'all', say: 'A', minutes: 5 }), aSection({ id: 'old' })]);
    const after = aTemplate([aSection({ id: 'all', say: 'B', minutes: 6, record: false }), aSection({ id: 'new' })]);
    expect(differenceOf(before, after).sections).toMatchObject([
      {
        id: 'all',
        changes: [
          { key: 'time_budget', from: 5, to: 6 },
          { key: 'record', from: true, to: false },
          { key: 'say', from: 'A', to: 'B' },
        ],
      },
      { what: 'added', id: 'new' },
      { what: 'removed', id: 'old' },
    ]);
  });

  it('is of the whole its purpose, time, scripts and what to see to', () => {
    const after = aTemplate([], {
      version: 2,
      purpose: 'To mend',
      minutes: 60,
      opening: 'Hello',
      checklist: { before: ['Room'], after: [] },
    });
    expect(differenceOf(aTemplate([]), after).whole).toEqual([
      { kind: 'value', key: 'version', from: 1, to: 2 },
      { kind: 'text', key: 'purpose', from: 'To learn', to: 'To mend' },
      { kind: 'value', key: 'time_budget', from: 45, to: 60 },
      { kind: 'text', key: 'opening', to: 'Hello' },
      { kind: 'added', key: 'checklist.before', text: 'Room' },
    ]);
  });

  it('is as many questions added as removed, whatever is moved between them', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const parts = between(
          before.map((id) => aQuestion({ id })),
          after.map((id) => aQuestion({ id })),
        );
        const those = (what: string): readonly string[] =>
          parts.filter((part) => part.what === what).map(({ id }) => id);
        expect(those('added')).toEqual(after.filter((id) => !before.includes(id)));
        expect(those('removed')).toEqual(before.filter((id) => !after.includes(id)));
        const moved = new Set(those('changed'));
        const still = (list: readonly string[], other: readonly string[]): readonly string[] =>
          list.filter((id) => other.includes(id) && !moved.has(id));
        expect(still(after, before)).toEqual(still(before, after));
      }),
    );
  });
});
