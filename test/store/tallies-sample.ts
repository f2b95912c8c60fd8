import type { Counting } from '../../src/core/insight/tally.ts';
import type { Answer, Interview, TemplateCopy } from '../../src/core/interview/interview.ts';
import type { Label } from '../../src/core/interview/share.ts';
import type { Choice, Question } from '../../src/core/template/template.ts';
import type { Reason } from '../../src/core/template/codebook.ts';
import { aQuestion, aSection } from '../support/builders.ts';
import { answer, copy, interview } from './sample.ts';

const choices = (...codes: readonly string[]): readonly Choice[] => codes.map((code) => ({ code, label: code }));

function reason(code: string, rest: Partial<Reason> = {}): Reason {
  return { code, label: code, sensitive: false, inRoom: true, ...rest };
}

/** Two scales on `manager`, one alone on `team`, one on no theme, every measure, a question only for some. */
export const questions = {
  why: aQuestion({ id: 'why', theme: 'reasons' }),
  reasons: aQuestion({
    id: 'reasons',
    type: 'choices',
    choices: '$reasons',
    measure: 'reasons',
    when: { 'leaver.separation': ['resign', 'transfer', 'mutual', 'probation-end', 'dont-know'] },
  }),
  primary: aQuestion({ id: 'primary', type: 'choice', choices: '$reasons', measure: 'primary-reason' }),
  preventable: aQuestion({ id: 'preventable', type: 'yes-no', measure: 'preventable' }),
  raised: aQuestion({ id: 'raised', type: 'yes-no', measure: 'raised-first', when: { preventable: ['yes'] } }),
  thinking: aQuestion({ id: 'thinking', type: 'choice', choices: choices('week', 'year'), measure: 'thinking-since' }),
  support: aQuestion({ id: 'support', type: 'scale', theme: 'manager', when: { enps: { from: 3, to: 10 } } }),
  fair: aQuestion({ id: 'fair', type: 'scale', theme: 'manager', share: 'no-quote' }),
  team: aQuestion({ id: 'team', type: 'scale', theme: 'team', share: 'hr-only' }),
  free: aQuestion({ id: 'free', type: 'scale' }),
  enps: aQuestion({ id: 'enps', type: 'enps', measure: 'enps' }),
  mistreatment: aQuestion({ id: 'mistreatment', type: 'yes-no', measure: 'mistreatment', share: 'hr-only' }),
  next: aQuestion({ id: 'next', type: 'choice', choices: choices('job', 'study'), measure: 'next' }),
  again: aQuestion({ id: 'again', type: 'choice', choices: choices('yes', 'no'), measure: 'would-return' }),
  days: aQuestion({ id: 'days', type: 'number' }),
  day: aQuestion({ id: 'day', type: 'date', when: { 'leaver.mode': ['video', 'dont-know'] } }),
  sharing: aQuestion({ id: 'sharing', type: 'choice', choices: choices('all', 'none'), measure: 'sharing' }),
  contact: aQuestion({ id: 'contact', type: 'yes-no', measure: 'contact' }),
} satisfies Readonly<Record<string, Question>>;

const { enps, ...others } = questions;

export const codebook: TemplateCopy['codebook'] = {
  themes: [],
  reasons: [
    {
      code: 'load',
      label: 'load',
      reasons: [reason('load.volume', { direction: 'push' }), reason('load.pace', { direction: 'push' })],
    },
    {
      code: 'rest',
      label: 'rest',
      reasons: [
        reason('pay.more', { direction: 'pull' }),
        reason('health.own', { direction: 'life', sensitive: true }),
        reason('harm.threat', { direction: 'push', sensitive: true }),
        reason('other'),
      ],
    },
  ],
};

/** A copy with these questions. Its first section is small talk, and `enps` comes first: a scale depends on it. */
export function copyOf(id: string, asked: readonly Question[] = [enps, ...Object.values(others)]): TemplateCopy {
  const half = Math.ceil(asked.length / 2);
  const sections = [
    aSection({ id: 'hello', record: false }),
    aSection({ id: 'one', questions: asked.slice(0, half) }),
    aSection({ id: 'two', questions: asked.slice(half) }),
  ];
  return { template: { ...copy.template, id, sections }, codebook };
}

export const whole = copyOf('whole');

/** What came of the questions: a value, or an answer in full. */
export type Said = Readonly<Record<string, Answer['value'] | Partial<Answer>>>;

let count = 0;

/** A held interview by the whole template in the first quarter of 2026, another leaver each time. */
export function talk(said: Said = {}, rest: Partial<Interview> = {}): Interview {
  count += 1;
  const answers = Object.entries(said).map(([id, given]) => answer(id, isAnswer(given) ? given : valued(given)));
  return interview(`talk${count}`, {
    copy: whole,
    facts: { heldOn: '2026-02-10' },
    ...rest,
    answers: new Map(answers),
  });
}

const isAnswer = (given: Said[string]): given is Partial<Answer> => typeof given === 'object' && !Array.isArray(given);

const valued = (value: Answer['value']): Partial<Answer> => ({
  state: 'answered',
  ...(value !== undefined && { value }),
});

export const kept: readonly Label[] = ['share', 'no-quote', 'hr-only', 'with-name'];
export const free: readonly Label[] = ['share', 'no-quote', 'with-name'];

/** Everything HR may count. */
export const everything: Counting = { scope: { only: {} }, values: kept, lines: kept };
