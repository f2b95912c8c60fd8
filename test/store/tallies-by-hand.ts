import { tenureBands, type Breakdown } from '../../src/core/insight/breakdown.ts';
import type { Counted, Counting, Counts, Scope, TalkCount } from '../../src/core/insight/tally.ts';
import type { Interview, NoteLine } from '../../src/core/interview/interview.ts';
import { shareOf, valueShareOf } from '../../src/core/interview/share.ts';
import { tenureMonths } from '../../src/core/interview/tenure.ts';
import { questionSteps, stateOf } from '../../src/core/interview/walk.ts';
import { reasonsOf } from '../../src/core/template/codebook.ts';
import type { Question } from '../../src/core/template/template.ts';

/** The same counts from whole interviews, one after the other, as core sees them. In order of entry. */
export function countByHand(interviews: readonly Interview[], { scope, by, values, lines, talks }: Counting): Counted {
  const known = interviews.filter((one) => isIn(scope, one));
  const held = known.filter(({ status }) => status === 'held' || status === 'closed');
  const counts = (placeOf: PlaceOf): Counts => ({
    bases: counted(known, (one) => [{ ...placeOf(one), status: one.status }]),
    tallies: counted(held, (one) =>
      [...talliesOf(one, values), ...stayOf(one, lines)].map(([measure, code]) => ({ ...placeOf(one), measure, code })),
    ),
    scores: counted(held, (one) => scoresOf(one, values).map((score) => ({ ...placeOf(one), ...score }))),
    raised: counted(held, (one) => raisedBy(one, lines).map((theme) => ({ ...placeOf(one), theme }))),
    ...(held.some(isJudged) && {
      judged: counted(held.filter(isJudged), (one) => [{ group: placeOf(one).group, ...judgementsOf(one, values) }]),
    }),
  });
  const asked = held.filter((one) => questionSteps(one).some(({ question }) => question.measure === 'reasons'));
  const newestFirst = [...new Set(held.toReversed().map((one) => one.copy))];
  return {
    all: counts((one) => ({ group: '', quarter: quarterOf(one) })),
    ...(by !== undefined && { groups: counts((one) => ({ group: groupOf(by, one), quarter: '' })) }),
    why: { asked: asked.length, unknown: asked.filter((one) => !hasReason(one, values)).length },
    ...(talks === true && held.length > 0 && { talks: talksByHand(held, { values, lines }) }),
    copies: newestFirst.toReversed().map((copy) => ({ copy, n: held.filter((one) => one.copy === copy).length })),
  };
}

type PlaceOf = (interview: Interview) => { readonly group: string; readonly quarter: string };

function counted<T>(interviews: readonly Interview[], rowsOf: (interview: Interview) => readonly T[]) {
  const cells = new Map<string, T & { n: number }>();
  for (const row of interviews.flatMap(rowsOf)) {
    const cell = cells.get(JSON.stringify(row)) ?? { ...row, n: 0 };
    cell.n += 1;
    cells.set(JSON.stringify(row), cell);
  }
  return [...cells.values()];
}

function dayOf({ facts, createdAt }: Interview): string {
  return facts.heldOn ?? facts.lastDay ?? createdAt.slice(0, 10);
}

function quarterOf(interview: Interview): string {
  const [year = '', month = ''] = dayOf(interview).split('-');
  return `${year}-q${Math.ceil(Number(month) / 3)}`;
}

export function groupOf(by: Breakdown, { facts, leaver, copy }: Interview): string {
  if (by === 'template') return copy.template.id;
  if (by !== 'tenure') return facts[by] ?? '';
  const months = tenureMonths(leaver, facts);
  return tenureBands.find(({ from, under }) => months !== undefined && months >= from && months < under)?.code ?? '';
}

function isIn({ from = '', to = '9', only }: Scope, interview: Interview): boolean {
  const day = dayOf(interview);
  const groups: readonly Breakdown[] = ['department', 'manager', 'role', 'tenure', 'separation', 'mode', 'template'];
  return (
    day >= from && day <= to && groups.every((by) => (only[by] ?? groupOf(by, interview)) === groupOf(by, interview))
  );
}

/** The codes an answer has, each once. */
function codesOf(interview: Interview, question: Question, values: Counting['values']): readonly string[] {
  const given = interview.answers.get(question.id);
  if (given?.state !== 'answered' || given.value === undefined) return [];
  if (!values.includes(valueShareOf(interview, question).label)) return [];
  const codes = typeof given.value === 'object' ? given.value : [String(given.value)];
  const ofReasons = question.measure === 'reasons' || question.measure === 'primary-reason';
  return [...new Set(codes.map((code) => (ofReasons && reasonOf(interview, code)?.sensitive ? 'sensitive' : code)))];
}

const reasonOf = ({ copy }: Interview, wanted: string) => reasonsOf(copy.codebook).find(({ code }) => code === wanted);

function talliesOf(interview: Interview, values: Counting['values']): readonly (readonly [string, string])[] {
  return questionSteps(interview).flatMap(({ question }): readonly (readonly [string, string])[] => {
    const { measure } = question;
    if (measure === undefined || measure === 'sharing' || measure === 'contact' || measure === 'stay') return [];
    const given = interview.answers.get(question.id);
    const state = stateOf(question, given);
    if (state === 'refused' || state === 'dont-know') return [[measure, state]];
    const codes = codesOf(interview, question, values);
    if (codes.length === 0) return [];
    const own = ['answered', ...codes].map((code) => [measure, code] as const);
    if (measure !== 'primary-reason') return own;
    const reason = reasonOf(interview, String(given?.value));
    const direction = reason?.sensitive === true ? undefined : reason?.direction;
    return [...own, ...['answered', direction ?? []].flat().map((code) => ['direction', code] as const)];
  });
}

function hasReason(interview: Interview, values: Counting['values']): boolean {
  return talliesOf(interview, values).some(([measure, code]) => measure === 'reasons' && code === 'answered');
}

function scoresOf(interview: Interview, values: Counting['values']) {
  const scales = questionSteps(interview).flatMap(({ question }) =>
    question.type === 'scale' && question.theme !== undefined
      ? codesOf(interview, question, values).map((code) => ({ theme: question.theme, value: Number(code) }))
      : [],
  );
  return [...Map.groupBy(scales, ({ theme }) => theme)].map(([theme, list]) => ({
    theme: theme ?? '',
    total: list.reduce((sum, { value }) => sum + value, 0),
    scales: list.length,
  }));
}

/** The themes of the lines of some questions that may be counted. */
function raisedBy(interview: Interview, labels: Counting['lines'], measure?: string): readonly string[] {
  const steps = questionSteps(interview).filter(
    ({ question }) => measure === undefined || question.measure === measure,
  );
  return [
    ...new Set(steps.flatMap(({ question }) => linesOn(interview, question, labels)).flatMap((line) => line.themes)),
  ];
}

function linesOn(interview: Interview, question: Question, labels: Counting['lines']): readonly NoteLine[] {
  const given = interview.answers.get(question.id);
  return (given?.lines ?? [])
    .filter((line) => line.kind !== 'remark' && line.disclosure === undefined)
    .filter((line) => labels.includes(shareOf(question, given, line).label));
}

function stayOf(interview: Interview, labels: Counting['lines']): readonly (readonly [string, string])[] {
  const themes = raisedBy(interview, labels, 'stay');
  return themes.length === 0 ? [] : ['answered', ...themes].map((code) => ['stay', code]);
}

const isJudged = ({ facts }: Interview): boolean => (facts.interviewerPreventable ?? facts.hrPreventable) !== undefined;

function judgementsOf(interview: Interview, values: Counting['values']) {
  const { interviewerPreventable: interviewer = '', hrPreventable: hr = '' } = interview.facts;
  const asked = questionSteps(interview).find(({ question }) => question.measure === 'preventable')?.question;
  return { leaver: asked === undefined ? '' : (codesOf(interview, asked, values)[0] ?? ''), interviewer, hr };
}

function talksByHand(held: readonly Interview[], counting: Pick<Counting, 'values' | 'lines'>): readonly TalkCount[] {
  const groupsOf = (one: Interview) =>
    [
      ['mode', one.facts.mode ?? ''],
      ['template', one.copy.template.id],
      ['own-manager', one.facts.interviewerIsManager ?? ''],
    ] as const;
  return counted(held, (one) =>
    groupsOf(one).flatMap(([by, group]) => talkOf(one, counting).map((found) => ({ by, group, ...found }))),
  );
}

function talkOf(
  interview: Interview,
  { values, lines }: Pick<Counting, 'values' | 'lines'>,
): readonly Pick<TalkCount, 'measure' | 'value' | 'of'>[] {
  const questions = questionSteps(interview).map(({ question }) => question);
  const states = questions.flatMap(({ id }) => interview.answers.get(id)?.state ?? []);
  const asked = states.filter((state) => state !== 'not-asked').length;
  const refused = states.filter((state) => state === 'refused').length;
  const written = questions.reduce((sum, question) => sum + linesOn(interview, question, lines).length, 0);
  const enps = questions.filter(({ measure }) => measure === 'enps').flatMap((one) => codesOf(interview, one, values));
  const { minutes } = interview.facts;
  return [
    { measure: 'held', value: 1, of: 1 },
    ...(minutes === undefined ? [] : [{ measure: 'minutes', value: minutes, of: 1 } as const]),
    ...(asked === 0 ? [] : [{ measure: 'refused', value: refused, of: asked } as const]),
    ...(questions.some(({ measure }) => measure === 'reasons')
      ? [{ measure: 'reason', value: Number(hasReason(interview, values)), of: 1 } as const]
      : []),
    { measure: 'lines', value: written, of: 1 },
    ...enps.map((value) => ({ measure: 'enps', value: Number(value), of: 1 }) as const),
  ];
}
