import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/insight/build.ts';
import { unpooled, type UsedCopy } from '../../../src/core/insight/pooling.ts';
import type { Question } from '../../../src/core/template/template.ts';
import { anInterview, aQuestion, aSection } from '../../support/builders.ts';
import { shippedCopies } from '../../support/shipped.ts';
import { countedOf, talks } from './count-by-hand.ts';

const used = (id: string, n: number, ...questions: readonly Question[]): UsedCopy => ({
  id,
  n,
  copy: anInterview([aSection({ id: 'all', questions })]).copy,
});

const scale = (id: string, ask: Question['ask'], more: Partial<Question> = {}): Question =>
  aQuestion({ id, type: 'scale', theme: 'manager', ask, ...more });

const support = scale('support', { sv: 'Du fick stöd.', en: 'You got support.' });

const next = (label: string, more: Partial<Question> = {}): Question =>
  aQuestion({
    id: 'next',
    type: 'choice',
    measure: 'next',
    choices: [
      { code: 'job', label },
      { code: 'study', label: 'Studies' },
    ],
    ...more,
  });

const leftOut = (...copies: readonly UsedCopy[]): readonly string[] =>
  unpooled(copies).map(({ copyId, questionId, about }) => `${copyId} ${questionId} ${about}`);

describe('statements on a theme are put together', () => {
  it('where they are worded alike in a language both have, whatever their ids', () => {
    const other = scale('helped', { sv: 'du  fick stöd.' });
    expect(leftOut(used('a', 9, support), used('b', 5, other))).toEqual([]);
  });

  it('not where they are worded otherwise, under the same id too', () => {
    const reworded = scale('support', { sv: 'Du fick gott stöd.', en: 'You got good support.' });
    expect(leftOut(used('a', 9, support), used('b', 5, reworded))).toEqual(['b support manager']);
  });

  it('where one says that it means the other, from either side', () => {
    const says = scale('helped', 'Helped?', { equivalentTo: 'support' });
    expect(leftOut(used('a', 9, support), used('b', 5, says))).toEqual([]);
    expect(leftOut(used('a', 5, support), used('b', 9, says))).toEqual([]);
  });

  it('by what those they are compared with were asked, however few, and else by their own', () => {
    const [other, third] = [scale('helped', 'Helped?'), scale('pay', 'Paid?', { theme: 'pay' })];
    const left = unpooled([used('a', 9, support, third), used('b', 5, other)], [used('c', 1, other)]);
    expect(left.map(({ copyId, questionId }) => `${copyId} ${questionId}`)).toEqual(['a support']);
  });

  it('under the same id where they have no language in common', () => {
    const [swedish, english] = [
      scale('support', { sv: 'Du fick stöd.' }),
      scale('support', { en: 'You got support.' }),
    ];
    expect(leftOut(used('a', 9, swedish), used('b', 5, english))).toEqual([]);
  });

  it('by what most interviews were asked, and of two with as many by the newest', () => {
    const other = scale('helped', 'Helped?');
    expect(leftOut(used('a', 4, support), used('b', 9, other))).toEqual(['a support manager']);
    expect(leftOut(used('a', 5, support), used('b', 5, other))).toEqual(['a support manager']);
  });

  it('where one asks fewer of the same, whichever most were asked', () => {
    const fair = scale('fair', 'Fair?');
    expect(leftOut(used('a', 9, support, fair), used('b', 5, support))).toEqual([]);
    expect(leftOut(used('a', 5, support, fair), used('b', 9, support))).toEqual([]);
  });

  it('not where each asks something of its own: then nothing it asks of the theme is', () => {
    const [fair, kind] = [scale('fair', 'Fair?'), scale('kind', 'Kind?')];
    const left = ['b support manager', 'b kind manager'];
    expect(leftOut(used('a', 9, support, fair), used('b', 5, support, kind))).toEqual(left);
  });

  it('with those of the same theme alone', () => {
    const team = scale('team', 'Team?', { theme: 'team' });
    expect(leftOut(used('a', 9, support), used('b', 5, team))).toEqual([]);
  });
});

describe('choices are put together', () => {
  it('where a code that both have is worded alike', () => {
    expect(leftOut(used('a', 9, next('Another job')), used('b', 5, next('another job')))).toEqual([]);
    expect(leftOut(used('a', 9, next('Another job')), used('b', 5, next('A job abroad')))).toEqual(['b next next']);
    const says = next('A job abroad', { equivalentTo: 'next' });
    expect(leftOut(used('a', 9, next('Another job')), used('b', 5, says))).toEqual([]);
  });

  it('always where the measure is its codes', () => {
    const again = (label: string): Question => next(label, { measure: 'would-return' });
    expect(leftOut(used('a', 9, again('Yes')), used('b', 5, again('Absolutely')))).toEqual([]);
  });
});

it('what is asked about the talk itself is in no report, so nothing is said of it', () => {
  const sharing = (label: string): Question => next(label, { measure: 'sharing' });
  expect(leftOut(used('a', 9, sharing('All')), used('b', 5, sharing('Nothing')))).toEqual([]);
});

describe('the rows of what is left out', () => {
  const held = (left: readonly { readonly about: string; readonly n: number }[]) => {
    const counted = { ...countedOf(talks(29)), unpooled: left };
    const { rows } = reportOf(counted, { only: {}, floor: 5 });
    return rows
      .filter(({ measure }) => measure === 'not-pooled')
      .map(({ code, count, hidden }) => [code, count, hidden]);
  };

  it('have the number where there is only one', () => {
    const left = [6, 6].map((n, at) => ({ about: at === 0 ? 'pay' : 'team', n }));
    expect(held(left)).toEqual([
      ['pay', 6, false],
      ['team', 6, false],
    ]);
  });

  it('have none where one less the other would be a few interviews', () => {
    const left = [
      { about: 'pay', n: 9 },
      { about: 'team', n: 6 },
    ];
    expect(held(left)).toEqual([
      ['pay', undefined, true],
      ['team', undefined, true],
    ]);
  });
});

it('the shipped templates are put together wholly', () => {
  const copies = shippedCopies().map((copy, at) => ({ id: String(at), n: 10 - at, copy }));
  expect(unpooled(copies)).toEqual([]);
});
