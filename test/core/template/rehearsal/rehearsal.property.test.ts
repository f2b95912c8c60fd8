import fc from 'fast-check';
import { expect, it } from 'vitest';
import { modes, separations, yesNo, type Facts } from '../../../../src/core/interview/facts.ts';
import type { Answer, Interview } from '../../../../src/core/interview/interview.ts';
import { questionSteps } from '../../../../src/core/interview/walk.ts';
import { stretchesOf, sum } from '../../../../src/core/interview/stretch.ts';
import { extremeWay } from '../../../../src/core/template/rehearsal/extreme.ts';
import { courseOf } from '../../../../src/core/template/rehearsal/course.ts';
import { domainsOf } from '../../../../src/core/template/rehearsal/domain.ts';
import { requirementsOf } from '../../../../src/core/template/rehearsal/requirement.ts';
import { rehearse } from '../../../../src/core/template/rehearsal/rehearsal.ts';
import {
  priorities,
  questionsOf,
  type Question,
  type Section,
  type When,
} from '../../../../src/core/template/template.ts';
import { aQuestion, anAnswer, anInterview, aSection } from '../../../support/builders.ts';

const types = ['yes-no', 'choice', 'choices', 'scale', 'enps', 'number'] as const;
const codes = ['red', 'green', 'blue'];

const valuesOf: Readonly<Record<(typeof types)[number], readonly (string | number)[]>> = {
  'yes-no': [...yesNo],
  choice: codes,
  choices: codes,
  scale: [1, 2, 3, 4, 5],
  enps: [0, 3, 6, 7, 10],
  number: [0, 1, 2.5, 4],
};

const ranged: readonly string[] = ['scale', 'enps', 'number'];

/** A condition on a question of this type. */
function conditionOn(type: (typeof types)[number]) {
  const list = fc.subarray([...valuesOf[type], 'refused', 'dont-know'], { minLength: 1, maxLength: 3 });
  const bound = fc.integer({ min: 0, max: 6 });
  const range = fc.oneof(
    fc.record({ from: bound }),
    fc.record({ to: bound }),
    fc.tuple(bound, bound).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
  );
  return ranged.includes(type) ? fc.oneof(list, range) : list;
}

const factConditions = fc.record(
  {
    'leaver.separation': fc.subarray([...separations, 'dont-know'], { minLength: 1, maxLength: 4 }),
    'leaver.mode': fc.subarray([...modes], { minLength: 1, maxLength: 3 }),
    'interviewer.is-manager': fc.subarray(['yes', 'no', 'dont-know'], { minLength: 1 }),
    'leaver.tenure': fc.oneof(
      fc.record({ under: fc.integer({ min: 0, max: 30 }) }),
      fc.record({ from: fc.integer({ min: 0, max: 30 }) }),
    ),
  },
  { requiredKeys: [] },
);

/** Sections of questions whose conditions ask about what comes before them. */
const sections: fc.Arbitrary<readonly Section[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...types),
      minutes: fc.integer({ min: 0, max: 8 }),
      priority: fc.constantFrom(...priorities),
      begins: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
      facts: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: factConditions }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .chain((drafts) =>
    fc.tuple(
      fc.constant(drafts),
      fc.tuple(...drafts.map((_, index) => whenOn(drafts.slice(0, index).map(({ type }) => type)))),
      fc.tuple(...drafts.map((_, index) => whenOn(drafts.slice(0, index).map(({ type }) => type)))),
    ),
  )
  .map(([drafts, whens, ofSections]) => {
    const all: { section: Omit<Section, 'questions'>; questions: Question[] }[] = [];
    for (const [index, { type, minutes, priority, begins, facts }] of drafts.entries()) {
      if (index === 0 || begins) {
        const when = ofSections[index] ?? {};
        all.push({
          section: aSection({ id: `s${index}`, minutes: 6, ...(Object.keys(when).length > 0 && { when }) }),
          questions: [],
        });
      }
      const when: When = { ...whens[index], ...facts };
      const choices =
        type === 'choice' || type === 'choices' ? codes.map((code) => ({ code, label: code })) : undefined;
      all.at(-1)?.questions.push(
        aQuestion({
          id: `q${index}`,
          type,
          minutes,
          priority,
          ...(choices && { choices }),
          ...(Object.keys(when).length > 0 && { when }),
        }),
      );
    }
    return all.map(({ section, questions }) => ({ ...section, questions }));
  });

function whenOn(earlier: readonly (typeof types)[number][]): fc.Arbitrary<When> {
  if (earlier.length === 0) return fc.constant({});
  const key = fc.integer({ min: 0, max: earlier.length - 1 });
  return fc
    .array(key, { maxLength: 2 })
    .chain((keys) =>
      fc.record(Object.fromEntries(keys.map((one) => [`q${one}`, conditionOn(earlier[one] ?? 'yes-no')]))),
    );
}

interface Luck {
  readonly facts: Facts;
  readonly months: number | undefined;
  readonly picks: readonly number[];
}

const luck: fc.Arbitrary<Luck> = fc.record({
  facts: fc.record(
    {
      separation: fc.constantFrom(...separations),
      mode: fc.constantFrom(...modes),
      interviewerIsManager: fc.constantFrom(...yesNo),
    },
    { requiredKeys: [] },
  ),
  months: fc.option(fc.integer({ min: 0, max: 36 }), { nil: undefined }),
  picks: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
});

/** What somebody says, by chance. */
function answerTo(question: Question, pick: number): Answer {
  if (pick % 9 === 0) return anAnswer({ questionId: question.id, state: 'refused' });
  if (pick % 9 === 1) return anAnswer({ questionId: question.id, state: 'dont-know' });
  const values = valuesOf[types.find((one) => one === question.type) ?? 'yes-no'];
  const at = Math.floor(pick / 9);
  const value = values[at % values.length] ?? 'yes';
  const marked = codes.filter((_, index) => ((at % 7) + 1) & (1 << index));
  return anAnswer({ questionId: question.id, state: 'answered', value: question.type === 'choices' ? marked : value });
}

/** The talk as it is walked: one question after the other, answered by chance; `could` and `should` only if they are asked. */
function walked(
  template: Interview['copy']['template'],
  { facts, months, picks }: Luck,
  asks: readonly string[],
): Interview {
  let interview: Interview = {
    ...anInterview(template.sections),
    facts: { ...facts, ...(months !== undefined && { tenureFrom: months }) },
  };
  for (const [index, { question }] of questionsOf(template).entries()) {
    const applies = questionSteps(interview).some(({ id }) => id === question.id);
    if (!applies || !asks.includes(question.priority)) continue;
    const answer = answerTo(question, picks[index] ?? 0);
    interview = { ...interview, answers: new Map([...interview.answers, [question.id, answer]]) };
  }
  return interview;
}

/** Minutes of what was asked, with what is around it, as the time plan counts them. */
const minutesOf = (interview: Interview): number =>
  sum(
    stretchesOf(interview).map(
      ({ steps, around }) =>
        around + sum(steps.filter(({ id }) => interview.answers.has(id)).map(({ question }) => question.minutes)),
    ),
  );

const noCodes = { themes: [], reasons: [] };
const whole = (all: readonly Section[]) => anInterview(all).copy.template;

it('what is never asked is not asked in any talk, and every talk lies between the shortest and the longest', () => {
  fc.assert(
    fc.property(sections, fc.array(luck, { minLength: 5, maxLength: 12 }), (all, lucks) => {
      const template = whole(all);
      const { troubles, times } = rehearse(template, noCodes);
      const never = new Set(troubles.flatMap((one) => (one.code === 'never-asked' ? [one.what.id] : [])));
      expect(times.shortest).toBeLessThanOrEqual(times.typical);
      expect(times.typical).toBeLessThanOrEqual(times.longest);
      for (const one of lucks) {
        const everything = walked(template, one, priorities);
        for (const { section, id } of questionSteps(everything)) {
          expect(never).not.toContain(id);
          expect(never).not.toContain(section.id);
        }
        expect(minutesOf(everything)).toBeLessThanOrEqual(times.longest);
        expect(minutesOf(walked(template, one, ['must']))).toBeGreaterThanOrEqual(times.shortest);
      }
    }),
    { numRuns: 300 },
  );
});

it('is no shorter than the longest, and no longer than the shortest, when few branches are told apart', () => {
  fc.assert(
    fc.property(sections, fc.integer({ min: 1, max: 6 }), (all, most) => {
      const template = whole(all);
      const domains = domainsOf(template, noCodes);
      const course = courseOf(template, requirementsOf(template, domains), domains);
      const way = (better: 'shorter' | 'longer', few?: number) =>
        extremeWay(course, {
          better,
          asks: better === 'shorter' ? ['must'] : priorities,
          ...(few !== undefined && { most: few }),
        });
      expect(way('longer', most).minutes).toBeGreaterThanOrEqual(way('longer').minutes);
      expect(way('shorter', most).minutes).toBeLessThanOrEqual(way('shorter').minutes);
    }),
    { numRuns: 300 },
  );
});
