import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../../src/core/template/codebook.ts';
import { rehearse } from '../../../../src/core/template/rehearsal/rehearsal.ts';
import type { Question, Section, Template, When } from '../../../../src/core/template/template.ts';
import { shippedIn } from '../../../../src/templates/shipped.ts';
import { aQuestion, anInterview, aSection } from '../../../support/builders.ts';
import { projectRoot } from '../../../support/harness.ts';

const noCodes: Codebook = { themes: [], reasons: [] };

const templateOf = (sections: readonly Section[], rest: Partial<Template> = {}): Template => ({
  ...anInterview(sections).copy.template,
  ...rest,
});

/** A rehearsal of one section with these questions. */
const rehearsed = (questions: readonly Question[], section: Partial<Section> = {}) =>
  rehearse(templateOf([aSection({ id: 'all', questions, ...section })]), noCodes);

const must = (id: string, minutes: number, rest: Partial<Question> = {}): Question =>
  aQuestion({ id, minutes, priority: 'must', ...rest });
const yesNo = (id: string, when?: When): Question =>
  must(id, 1, { type: 'yes-no', ...(when !== undefined && { when }) });
const shift = must('shift', 1, {
  type: 'choice',
  choices: [
    { code: 'day', label: 'Day' },
    { code: 'night', label: 'Night' },
  ],
});

/** The ids of what is never asked. */
const never = (questions: readonly Question[]): readonly string[] =>
  rehearsed(questions).troubles.flatMap((one) => (one.code === 'never-asked' ? [one.what.id] : []));

describe('the times of a template', () => {
  it('are the musts on the cheapest branch, musts and shoulds as usual, and everything on the dearest', () => {
    const { times } = rehearsed([
      shift,
      must('nights', 6, { when: { shift: ['night'] } }),
      must('days', 2, { when: { shift: ['day'] } }),
      aQuestion({ id: 'should', minutes: 10 }),
      aQuestion({ id: 'could', minutes: 20, priority: 'could' }),
    ]);
    // Refused, neither follows; half of the answers lead to each.
    expect(times).toEqual({ shortest: 1, typical: 1 + 3 + 1 + 10, longest: 1 + 6 + 10 + 20 });
  });

  it('never add what only opposite answers lead to', () => {
    const branch = (id: string, code: string) => [
      yesNo(`${id}-more`, { shift: [code] }),
      must(`${id}-deep`, 5, { when: { [`${id}-more`]: ['yes'] } }),
    ];
    expect(rehearsed([shift, ...branch('a', 'day'), ...branch('b', 'night')]).times.longest).toBe(1 + 1 + 5);
  });

  it('count what a section has over its questions once, however many of them are asked', () => {
    const around = { minutes: 10 };
    expect(rehearsed([must('one', 2), aQuestion({ id: 'two', minutes: 3, priority: 'could' })], around).times).toEqual({
      shortest: 7,
      typical: 7,
      longest: 10,
    });
  });

  it('leave out a section, and what is around it, that the usual leaver does not get', () => {
    const been = aSection({
      id: 'been',
      minutes: 30,
      when: { 'leaver.separation': ['retire'] },
      questions: [must('how', 4)],
    });
    const { times, sections } = rehearse(
      templateOf([been, aSection({ id: 'rest', questions: [must('x', 1)] })]),
      noCodes,
    );
    expect(times).toEqual({ shortest: 1, typical: 1, longest: 31 });
    expect(sections.map(({ id, longest }) => [id, longest])).toEqual([
      ['been', 30],
      ['rest', 1],
    ]);
  });

  it('count half of what follows on one answer of two, and a fifth of what follows on one of five', () => {
    const after = (id: string, when: When) => must(id, 10, { when });
    const scale = must('rate', 0, { type: 'scale' });
    expect(rehearsed([yesNo('a'), after('b', { a: ['yes'] })]).times.typical).toBe(1 + 5);
    expect(rehearsed([scale, after('b', { rate: { to: 1 } })]).times.typical).toBe(2);
    expect(rehearsed([scale, after('b', { rate: ['refused'] })]).times.typical).toBe(0);
  });

  it('say that they are bounds where the branches are too many to tell apart', () => {
    const gates = Array.from({ length: 30 }, (_, index) => yesNo(`q${index}`));
    const after = gates.map(({ id }, index) =>
      must(`after-${id}`, index + 1, {
        when: { [id]: [index % 2 === 0 ? 'yes' : 'no'], [gates.at(-index - 1)?.id ?? '']: ['yes'] },
      }),
    );
    const { times, exact } = rehearsed([...gates, ...after]);
    expect(exact.longest).toBe(false);
    expect(times.longest).toBeLessThanOrEqual(30 + (30 * 31) / 2);
    expect(times.shortest).toBe(30);
  });
});

describe('a question that can never be asked', () => {
  it('is found where its condition and that of what it hangs on are opposites, however deep', () => {
    expect(
      never([
        shift,
        yesNo('a', { shift: ['night'] }),
        yesNo('b', { a: ['yes'] }),
        yesNo('c', { b: ['no'] }),
        must('d', 1, { when: { c: ['yes'], shift: ['day'] } }),
      ]),
    ).toEqual(['d']);
  });

  it('is said with what does not go together, and what hangs on it by that alone', () => {
    const { troubles } = rehearsed([
      shift,
      yesNo('a', { shift: ['night'] }),
      yesNo('b', { a: ['yes'], shift: ['day'] }),
      must('c', 1, { when: { b: ['yes'] } }),
    ]);
    expect(troubles).toMatchObject([
      {
        code: 'never-asked',
        what: { id: 'b' },
        key: 'shift',
        one: ['night'],
        others: [['day']],
        at: { question: 'b', key: ['when', 'shift'] },
      },
      { code: 'never-asked', what: { id: 'c' }, why: 'follows', key: 'b' },
    ]);
  });

  it('is found where two ranges do not meet, and where no whole number lies in one', () => {
    const rate = must('rate', 1, { type: 'scale' });
    const low = yesNo('low', { rate: { to: 2 } });
    expect(never([rate, low, must('x', 1, { when: { low: ['yes'], rate: { from: 3 } } })])).toEqual(['x']);
    expect(never([rate, low, must('x', 1, { when: { low: ['yes'], rate: { from: 2 } } })])).toEqual([]);
    expect(never([rate, must('x', 1, { when: { rate: { from: 2.2, to: 2.8 } } })])).toEqual(['x']);
    const many = must('many', 1, { type: 'number' });
    expect(never([many, must('x', 1, { when: { many: { from: 2.2, to: 2.8 } } })])).toEqual([]);
  });

  it('is found where the leaver would have to be employed for no time at all, or have left in two ways', () => {
    const tenure = { 'leaver.tenure': { from: 12, under: 12 } };
    expect(never([must('x', 1, { when: tenure })])).toEqual(['x']);
    expect(never([must('x', 1, { when: { 'leaver.tenure': { from: 12, to: 12 } } })])).toEqual([]);
    const retired = yesNo('retired', { 'leaver.separation': ['retire'] });
    expect(
      never([retired, must('x', 1, { when: { retired: ['yes'], 'leaver.separation': ['resign', 'dont-know'] } })]),
    ).toEqual(['x']);
  });

  it('is none where a refused answer, or one that is not known, leads there', () => {
    const a = yesNo('a');
    const b = yesNo('b', { a: ['refused', 'dont-know'] });
    expect(never([a, b, must('x', 1, { when: { b: ['yes'], a: ['refused'] } })])).toEqual([]);
    expect(never([a, b, must('x', 1, { when: { b: ['yes'], a: ['yes'] } })])).toEqual(['x']);
  });

  it('is none where several answers may be marked together, unless they are too many or go with no other', () => {
    const codes = ['pay', 'load', 'none'].map((code) => ({
      code,
      label: code,
      ...(code === 'none' && { alone: true as const }),
    }));
    const marks = (rest: object) => ({ ...must('why', 1, { type: 'choices', choices: codes }), ...rest });
    const after = (one: string, other: string) => [
      yesNo('a', { why: [one] }),
      must('x', 1, { when: { a: ['yes'], why: [other] } }),
    ];
    expect(never([marks({}), ...after('pay', 'load')])).toEqual([]);
    expect(never([marks({ atMost: 1 }), ...after('pay', 'load')])).toEqual(['x']);
    expect(never([marks({}), ...after('pay', 'none')])).toEqual(['x']);
    expect(never([marks({}), ...after('pay', 'refused')])).toEqual(['x']);
  });

  it('is one that picks among the marks of a question that is never asked, or was left without any', () => {
    const marks = must('marks', 1, { type: 'choices', choices: ['a', 'b'].map((code) => ({ code, label: code })) });
    const pick = must('pick', 5, { type: 'choice', choices: [], pickedFrom: 'marks' });
    const unasked = { ...marks, when: { 'leaver.tenure': { under: 0 } } };
    expect(never([marks, pick])).toEqual([]);
    expect(never([unasked, pick])).toEqual(['marks', 'pick']);
    expect(never([marks, { ...pick, when: { marks: ['refused'] } }])).toEqual(['pick']);
    expect(rehearsed([marks, pick]).times).toEqual({ shortest: 1, typical: 6, longest: 6 });
  });

  it('is said once of a section that nobody gets', () => {
    const night = aSection({ id: 'night', when: { shift: ['night'] }, questions: [yesNo('a')] });
    const odd = aSection({ id: 'odd', when: { a: ['yes'], shift: ['day'] }, questions: [yesNo('b'), yesNo('c')] });
    const { troubles } = rehearse(templateOf([aSection({ id: 'first', questions: [shift] }), night, odd]), noCodes);
    expect(troubles).toMatchObject([{ code: 'never-asked', what: { kind: 'section', id: 'odd' } }]);
  });
});

it('values that an earlier condition rules out are listed, and the others are not', () => {
  const { troubles } = rehearsed([
    shift,
    yesNo('a', { shift: ['night'] }),
    must('x', 1, { when: { a: ['yes', 'no'], shift: ['day', 'night', 'refused'] } }),
  ]);
  expect(troubles).toMatchObject([{ code: 'never-so', what: { id: 'x' }, key: 'shift', values: ['day', 'refused'] }]);
});

describe('a text that names an earlier answer', () => {
  const fallbacks = (questions: readonly Question[]) =>
    rehearsed(questions).troubles.flatMap((one) => (one.code === 'falls-back' ? [[one.what.id, one.how]] : []));
  const nights = yesNo('nights', { shift: ['night'] });
  const says = (id: string, when?: When) =>
    must(id, 1, { ask: { sv: 'Om {nights|natten}', en: 'About {nights|the night}' }, ...(when && { when }) });

  it('often falls back where only some were asked, and always where nobody was', () => {
    expect(fallbacks([shift, nights, says('all'), says('days', { shift: ['day'] })])).toEqual([
      ['all', 'often'],
      ['days', 'always'],
    ]);
  });

  it('is looked at where the talk ends, too', () => {
    const sections = [aSection({ id: 'all', questions: [shift, nights] })];
    const closing = 'Thank you for {shift|working} and {nights|the rest}.';
    const { troubles } = rehearse(templateOf(sections, { closing }), noCodes);
    expect(troubles).toMatchObject([
      { what: { kind: 'closing' }, key: 'nights', how: 'often', at: { key: ['closing'] } },
    ]);
  });

  it('does not where all who hear it were asked', () => {
    expect(fallbacks([shift, nights, says('same', { shift: ['night'] }), says('after', { nights: ['yes'] })])).toEqual(
      [],
    );
  });
});

describe('who gets what', () => {
  it('is told by the facts a question hangs on, also through other questions, and not by answers', () => {
    const { audiences } = rehearsed([
      shift,
      yesNo('a', { 'interviewer.is-manager': ['yes'] }),
      yesNo('b', { a: ['yes'], 'leaver.tenure': { from: 12, to: 23 } }),
      yesNo('c', { a: ['no'] }),
    ]);
    const manager = { fact: 'interviewer.is-manager', values: ['yes'], others: ['no', 'dont-know'] };
    expect(audiences).toEqual([
      {
        limits: [manager],
        gets: [
          { kind: 'question', id: 'a' },
          { kind: 'question', id: 'c' },
        ],
      },
      { limits: [{ fact: 'leaver.tenure', from: 12, under: 24 }, manager], gets: [{ kind: 'question', id: 'b' }] },
    ]);
  });
});

describe('a question that picks among marks', () => {
  const choices = ['a', 'b', 'c'].map((code) => ({ code, label: code }));
  const picking = (most: object) => [
    must('marks', 1, { type: 'choices', choices, ...most }),
    must('pick', 1, { type: 'choice', choices, pickedFrom: 'marks' }),
    must('after', 1, { when: { pick: ['a'] } }),
  ];

  it('is never asked where only one can be marked, and neither is what follows on it', () => {
    expect(rehearsed(picking({ atMost: 1 })).troubles).toMatchObject([
      { code: 'never-asked', what: { id: 'pick' }, why: 'one-mark', key: 'marks', at: { key: ['choices'] } },
      { code: 'never-asked', what: { id: 'after' }, why: 'follows', key: 'pick' },
    ]);
  });

  it('is never asked where all but one go with no other', () => {
    const two = [
      { code: 'a', label: 'a' },
      { code: 'n', label: 'n', alone: true as const },
    ];
    const [marks, pick] = picking({ choices: two });
    expect(rehearsed([marks, pick].flatMap((one) => one ?? [])).troubles).toMatchObject([
      { code: 'never-asked', what: { id: 'pick' }, why: 'one-mark' },
    ]);
  });

  it.each([{}, { atMost: 2 }])('is asked where several can: %j', (most) => {
    expect(never(picking(most))).toEqual([]);
  });
});

describe('time that is not enough', () => {
  const over = (questions: readonly Question[], rest: Partial<Template> = {}) =>
    rehearse(templateOf([aSection({ id: 'all', questions })], rest), noCodes).troubles;

  it('is said of the musts where they alone do not fit, else of what is usual, and not of the longest', () => {
    const could = aQuestion({ id: 'c', minutes: 30, priority: 'could' });
    expect(over([must('a', 31)])).toMatchObject([{ which: 'shortest', minutes: 31, budget: 30 }]);
    expect(over([must('a', 29), aQuestion({ id: 'b', minutes: 2 })])).toMatchObject([
      { which: 'typical', minutes: 31 },
    ]);
    expect(over([must('a', 29), could])).toEqual([]);
  });
});

it('every template as shipped has nothing to look at and fits its time', async () => {
  const shipped = shippedIn(join(projectRoot, 'dist', 'templates'));
  const codebook = await shipped.codebook();
  const entries = await shipped.entries();
  expect(entries.length).toBeGreaterThan(2);
  for (const { name } of entries) {
    const { troubles, times, budget } = rehearse(await shipped.template(name), codebook);
    expect([name, troubles]).toEqual([name, []]);
    expect([name, times.typical <= budget]).toEqual([name, true]);
  }
});
