import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer, Interview } from '../../../src/core/interview/interview.ts';
import type { Expendable } from '../../../src/core/interview/parking.ts';
import { look, noTime } from '../../../src/core/interview/talk-time.ts';
import { timePlan } from '../../../src/core/interview/time-plan.ts';
import {
  currentStep,
  isSettled,
  questionBefore,
  questionSteps,
  stepAfter,
  withSettled,
  type Step,
} from '../../../src/core/interview/walk.ts';
import { priorities } from '../../../src/core/template/template.ts';
import { anAnswer, anInterview, aQuestion, aSection } from '../../support/builders.ts';

const happenings = [
  'answer',
  'no',
  'skip',
  'refuse',
  'park',
  'back',
  'jump',
  'accept',
  'talk',
  'talk',
  'sleep',
] as const;

interface Happening {
  readonly do: (typeof happenings)[number];
  /** Which question is jumped to; how many minutes pass. */
  readonly by: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  do: fc.constantFrom(...happenings),
  by: fc.integer({ min: 1, max: 30 }),
});

/** Twelve questions of all priorities, some of which depend on the one before; the sharing last. */
const sections = [
  aSection({
    id: 'main',
    minutes: 40,
    questions: Array.from({ length: 12 }, (_, index) =>
      aQuestion({
        id: `q${index}`,
        type: 'yes-no',
        priority: priorities[index % 3] ?? 'must',
        minutes: (index % 4) + 1,
        ...(index % 5 === 4 && { when: { [`q${index - 1}`]: ['yes'] } }),
      }),
    ),
  }),
  aSection({
    id: 'end',
    minutes: 8,
    questions: [aQuestion({ id: 'sharing', type: 'choice', measure: 'sharing', minutes: 3 })],
  }),
];

/** A talk in which the hands of the interviewer are known: what they parked, and what they answered or skipped. */
interface Talk {
  readonly interview: Interview;
  readonly seconds: number;
  readonly byHand: ReadonlySet<string>;
  readonly proposed: readonly string[];
}

function play(happened: readonly Happening[], expendable?: Expendable): Talk {
  const interview = anInterview(sections, [], { step: '@opening' });
  return happened.reduce<Talk>((talk, one) => after(talk, one, expendable), {
    interview,
    seconds: 0,
    byHand: new Set(),
    proposed: [],
  });
}

function after(talk: Talk, { do: what, by }: Happening, expendable?: Expendable): Talk {
  const { interview } = talk;
  const step = currentStep(interview);
  if (what === 'talk') return { ...talk, seconds: talk.seconds + by * 60 };
  if (what === 'sleep') return { ...talk, seconds: talk.seconds + look(noTime(0), 300 + by).counted };
  if (what === 'accept') return accepted(talk, expendable);
  if (what === 'jump') {
    const steps = questionSteps(interview);
    return at(talk, steps[by % steps.length]);
  }
  if (step === undefined) return talk;
  if (what === 'back') return at(talk, questionBefore(interview, step.id));
  if (step.kind !== 'question') return at(talk, stepAfter(interview, step.id));
  if (what === 'park') {
    const parked = withParked(interview, [step.id], true);
    const byHand = new Set([...talk.byHand, step.id]);
    return at({ ...talk, interview: parked, byHand }, stepAfter(parked, step.id));
  }
  const state = what === 'skip' ? 'not-asked' : what === 'refuse' ? 'refused' : 'answered';
  const value = state === 'answered' ? { value: what === 'no' ? 'no' : 'yes' } : {};
  const settled = withSettled(interview, { questionId: step.id, state, seconds: 0, ...value });
  return at({ ...talk, interview: settled }, stepAfter(settled, step.id));
}

function accepted(talk: Talk, expendable?: Expendable): Talk {
  const { questions } = timePlan(talk.interview, talk.seconds, expendable).parking;
  const ids = questions.map(({ id }) => id);
  return { ...talk, interview: withParked(talk.interview, ids, true), proposed: [...talk.proposed, ...ids] };
}

/** Coming to a question takes it up. */
function at(talk: Talk, step: Step | undefined): Talk {
  if (step === undefined) return talk;
  const byHand = new Set([...talk.byHand].filter((id) => id !== step.id));
  return { ...talk, byHand, interview: { ...withParked(talk.interview, [step.id], false), step: step.id } };
}

function withParked(interview: Interview, ids: readonly string[], parked: boolean): Interview {
  const answers = new Map(interview.answers);
  for (const id of ids) {
    const { parked: _, ...answer }: Answer = answers.get(id) ?? anAnswer({ questionId: id });
    if (parked || answers.has(id)) answers.set(id, { ...answer, ...(parked && { parked: true as const }) });
  }
  return { ...interview, answers };
}

/** The must-asks that apply, are open and were not parked by hand, and that going on from the opening does not come to. */
function lost({ interview, byHand }: Talk): readonly string[] {
  const reached = new Set<string>();
  for (let step = stepAfter(interview, '@opening'); step !== undefined; step = stepAfter(interview, step.id))
    reached.add(step.id);
  return questionSteps(interview)
    .filter(({ question }) => question.priority === 'must' || question.measure === 'sharing')
    .filter(({ id }) => !isSettled(interview.answers.get(id)) && !byHand.has(id) && !reached.has(id))
    .map(({ id }) => id);
}

const many = fc.array(happening, { minLength: 5, maxLength: 60, size: 'max' });

it('keeps every must-ask within reach whatever happens, until the interviewer decides otherwise', () => {
  let proposed = 0;
  fc.assert(
    fc.property(many, (happened) => {
      const talk = play(happened);
      proposed += talk.proposed.length;
      expect(lost(talk)).toEqual([]);
      const musts = questionSteps(talk.interview).filter(({ question }) => question.priority === 'must');
      expect(talk.proposed.filter((id) => musts.some((must) => must.id === id) || id === 'sharing')).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(proposed).toBeGreaterThan(0);
});

it('sees it when a must-ask may be parked by a proposal', () => {
  const anything: Expendable = () => true;
  const late: readonly Happening[] = [
    { do: 'answer', by: 1 },
    { do: 'talk', by: 30 },
    { do: 'talk', by: 30 },
    { do: 'accept', by: 1 },
  ];
  expect(lost(play(late, anything))).not.toEqual([]);
  expect(lost(play(late))).toEqual([]);
});

it('goes nowhere by itself: hours that pass leave the talk where it is', () => {
  const { interview } = play([{ do: 'answer', by: 1 }]);
  const before = structuredClone(interview);
  expect(timePlan(interview, 36_000).minutesLeft).toBeLessThan(-500);
  expect(interview).toEqual(before);
  expect(currentStep(interview)).toEqual(currentStep(before));
});
