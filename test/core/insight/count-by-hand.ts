import type { Breakdown } from '../../../src/core/insight/breakdown.ts';
import type { Counted, Counts } from '../../../src/core/insight/tally.ts';
import type { Status } from '../../../src/core/interview/interview.ts';
import type { Question } from '../../../src/core/template/template.ts';
import { anInterview, aQuestion, aSection } from '../../support/builders.ts';

/** As much of an interview as a report can see. */
export interface Talk {
  readonly status: Status;
  readonly quarter: string;
  /** Its group in the breakdown that is looked at. */
  readonly group: string;
  /** Its separation says why; nobody asked. */
  readonly saysWhy: boolean;
  /** The codes of each measure; `refused` or `dont-know` alone where nothing was answered. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** The scales on each theme. */
  readonly scales: Readonly<Record<string, readonly number[]>>;
  readonly raised: readonly string[];
}

export const aTalk = (talk: Partial<Talk> = {}): Talk => ({
  status: 'closed',
  quarter: '2026-q1',
  group: 'Lager',
  saysWhy: false,
  answers: {},
  scales: {},
  raised: [],
  ...talk,
});

export const talks = (count: number, talk: Partial<Talk> = {}): readonly Talk[] =>
  Array.from({ length: count }, () => aTalk(talk));

const choices = (...codes: readonly string[]) => codes.map((code) => ({ code, label: code.toUpperCase() }));

/** The questions the talks were held by: `would-return` has its choices in an order of its own. */
const questions: readonly Question[] = [
  aQuestion({ id: 'reasons', type: 'choices', measure: 'reasons', choices: '$reasons' }),
  aQuestion({ id: 'primary', type: 'choice', measure: 'primary-reason', choices: '$reasons' }),
  aQuestion({ id: 'could', type: 'choice', measure: 'preventable', choices: choices('yes', 'partly', 'no') }),
  aQuestion({ id: 'back', type: 'choice', measure: 'would-return', choices: choices('yes', 'perhaps', 'no') }),
  aQuestion({ id: 'told', type: 'yes-no', measure: 'raised-first' }),
];

const { copy } = anInterview([aSection({ id: 'all', questions })]);

export const isHeld = ({ status }: Talk): boolean => status === 'held' || status === 'closed';
const unsaid: readonly string[] = ['refused', 'dont-know'];

/** The codes somebody gave, or nothing. */
export const given = ({ answers }: Talk, measure: string): readonly string[] =>
  (answers[measure] ?? []).filter((code) => !unsaid.includes(code));

/** The direction is that of the primary reason, and a reason may have none. */
export const baseOf = (measure: string): string => (measure === 'direction' ? 'primary-reason' : measure);

/** What the store would count of these talks, one row for each. */
export function countedOf(all: readonly Talk[], by?: Breakdown): Counted {
  const asked = all.filter((talk) => isHeld(talk) && !talk.saysWhy);
  return {
    all: countsOf(all, ({ quarter }) => ({ group: '', quarter })),
    ...(by !== undefined && { groups: countsOf(all, ({ group }) => ({ group, quarter: '' })) }),
    why: { asked: asked.length, unknown: asked.filter((talk) => given(talk, 'reasons').length === 0).length },
    copies: [{ copy, n: asked.length }],
  };
}

/** What others than the leaver judge is no answer. */
const measuresOf = ({ answers }: Talk): readonly string[] =>
  Object.keys(answers).filter((measure) => !measure.startsWith('preventable-'));

function countsOf(all: readonly Talk[], place: (talk: Talk) => { group: string; quarter: string }): Counts {
  const held = all.filter(isHeld);
  const judged = held
    .map((talk) => ({
      ...place(talk),
      leaver: given(talk, 'preventable')[0] ?? '',
      interviewer: given(talk, 'preventable-interviewer')[0] ?? '',
      hr: given(talk, 'preventable-hr')[0] ?? '',
      n: 1,
    }))
    .filter(({ interviewer, hr }) => interviewer !== '' || hr !== '');
  return {
    ...(judged.length > 0 && { judged }),
    bases: all.map((talk) => ({ ...place(talk), status: talk.status, n: 1 })),
    tallies: held.flatMap((talk) =>
      measuresOf(talk).flatMap((measure) => {
        const answered = given(talk, baseOf(measure)).length > 0 ? ['answered'] : [];
        const codes = [...answered, ...(talk.answers[measure] ?? [])];
        return codes.map((code) => ({ ...place(talk), measure, code, n: 1 }));
      }),
    ),
    scores: held.flatMap((talk) =>
      Object.entries(talk.scales).map(([theme, values]) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        return { ...place(talk), theme, total, scales: values.length, n: 1 };
      }),
    ),
    raised: held.flatMap((talk) => talk.raised.map((theme) => ({ ...place(talk), theme, n: 1 }))),
  };
}
