import { tenureBands, type Breakdown } from '../../src/core/insight/breakdown.ts';
import type { Counted, Counting, Counts, Scope, TalkCount } from '../../src/core/insight/tally.ts';
import type { Interview, NoteLine } from '../../src/core/interview/interview.ts';
import { shareOf, valueShareOf } from '../../src/core/interview/share.ts';
import { tenureMonths } from '../../src/core/interview/tenure.ts';
import { questionSteps, stateOf } from '../../src/core/interview/walk.ts';
import { reasonsOf } from '../../src/core/template/codebook.ts';
import type { Question } from '../../src/core/template/template.ts';

/** The same counts from whole interviews, one leaver after the other, as core sees them. In order of entry. */
export function countByHand(interviews: readonly Interview[], { scope, by, values, lines, talks }: Counting): Counted {
  const known = leaversOf(interviews).filter((one) => isIn(scope, one));
  const held = known.filter((one) => isHeld(one.first));
  const counts = (placeOf: PlaceOf): Counts => ({
    bases: counted(known, (one) => [{ ...placeOf(one), status: one.first.status }]),
    tallies: counted(held, (one) =>
      saidBy(one, values, lines).map(([measure, code]) => ({ ...placeOf(one), measure, code })),
    ),
    scores: counted(held, (one) => scoresBy(one, values).map((score) => ({ ...placeOf(one), ...score }))),
    raised: counted(held, (one) =>
      [...new Set(one.talks.flatMap((talk) => raisedBy(talk, lines)))].map((theme) => ({ ...placeOf(one), theme })),
    ),
    ...(held.some(isJudged) && {
      judged: counted(held.filter(isJudged), (one) => [{ group: placeOf(one).group, ...judgementsOf(one, values) }]),
    }),
  });
  const asked = held.filter(isAskedWhy);
  const several = held.filter((one) => one.talks.length > 1).length;
  const used = new Set(held.flatMap((one) => one.talks));
  const newestFirst = [
    ...new Set(
      interviews
        .filter((one) => used.has(one))
        .map((one) => one.copy)
        .toReversed(),
    ),
  ];
  return {
    all: counts((one) => ({ group: '', quarter: quarterOf(one) })),
    ...(by !== undefined && { groups: counts((one) => ({ group: groupOf(by, one.first), quarter: '' })) }),
    why: { asked: asked.length, unknown: asked.filter((one) => !hasReason(one, values)).length },
    ...(several > 0 && { several }),
    ...(talks === true && held.length > 0 && { talks: talksByHand(held, { values, lines }) }),
    copies: newestFirst.toReversed().map((copy) => ({ copy, n: held.filter((one) => one.first.copy === copy).length })),
  };
}

/** A leaver with the interviews that were held, the one that counts before the others first. */
interface Leaver {
  /** The one that says in which group the leaver is, and what has become of it. */
  readonly first: Interview;
  readonly talks: readonly Interview[];
  readonly day: string;
}

/** What is worth more comes first; what was entered earlier, where nothing else tells them apart. */
export function leaversOf(interviews: readonly Interview[]): readonly Leaver[] {
  return [...Map.groupBy(interviews, ({ leaver }) => leaver.id).values()].flatMap((own) => {
    const inOrder = own.toSorted(
      (one, other) =>
        standingOf(one) - standingOf(other) ||
        Number(one.facts.follows !== undefined) - Number(other.facts.follows !== undefined) ||
        Number(one.facts.interviewerIsManager === 'yes') - Number(other.facts.interviewerIsManager === 'yes') ||
        Number(dayOf(one).slice(0, 7).replace('-', '')) - Number(dayOf(other).slice(0, 7).replace('-', '')),
    );
    const [first] = inOrder;
    if (first === undefined) return [];
    const talks = inOrder.filter(isHeld);
    const [day = dayOf(first)] = talks.map(dayOf).toSorted();
    return [{ first, talks, day }];
  });
}

const isHeld = ({ status }: Interview): boolean => status === 'held' || status === 'closed';

function standingOf({ status }: Interview): number {
  return [['held', 'closed'], ['under-way', 'paused'], ['planned'], ['not-held', 'cancelled']].findIndex((some) =>
    some.includes(status),
  );
}

/** Each measure as the first talk has it in which it is answered, else in which it was left; a direction is a reason's. */
function saidBy({ talks }: Leaver, values: Counting['values'], lines: Counting['lines']) {
  const said = talks.map((talk) => [...talliesOf(talk, values), ...stayOf(talk, lines)]);
  const measures = [...new Set(said.flat().map(([measure]) => measure))];
  return measures.flatMap((measure) => {
    const asked = measure === 'direction' ? 'primary-reason' : measure;
    const telling =
      said.find((rows) => rows.some(([of, code]) => of === asked && code === 'answered')) ??
      said.find((rows) => rows.some(([of]) => of === asked));
    return (telling ?? []).filter(([of]) => of === measure);
  });
}

function scoresBy({ talks }: Leaver, values: Counting['values']) {
  const themes = talks.map((talk) => scoresOf(talk, values));
  return [...new Map(themes.toReversed().flatMap((scores) => scores.map((score) => [score.theme, score]))).values()];
}

type PlaceOf = (leaver: Leaver) => { readonly group: string; readonly quarter: string };

function counted<T>(leavers: readonly Leaver[], rowsOf: (leaver: Leaver) => readonly T[]) {
  const cells = new Map<string, T & { n: number }>();
  for (const row of leavers.flatMap(rowsOf)) {
    const cell = cells.get(JSON.stringify(row)) ?? { ...row, n: 0 };
    cell.n += 1;
    cells.set(JSON.stringify(row), cell);
  }
  return [...cells.values()];
}

function dayOf({ facts, createdAt }: Interview): string {
  return facts.heldOn ?? facts.lastDay ?? createdAt.slice(0, 10);
}

function quarterOf({ day }: Leaver): string {
  const [year = '', month = ''] = day.split('-');
  return `${year}-q${Math.ceil(Number(month) / 3)}`;
}

export function groupOf(by: Breakdown, { facts, leaver, copy }: Interview): string {
  if (by === 'template') return copy.template.id;
  if (by !== 'tenure') return facts[by] ?? '';
  const months = tenureMonths(leaver, facts);
  return tenureBands.find(({ from, under }) => months !== undefined && months >= from && months < under)?.code ?? '';
}

function isIn({ from = '', to = '9', only }: Scope, { first, day }: Leaver): boolean {
  const groups: readonly Breakdown[] = ['department', 'manager', 'role', 'tenure', 'separation', 'mode', 'template'];
  return day >= from && day <= to && groups.every((by) => (only[by] ?? groupOf(by, first)) === groupOf(by, first));
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

const isAskedWhy = ({ talks }: Leaver): boolean =>
  talks.some((talk) => questionSteps(talk).some(({ question }) => question.measure === 'reasons'));

function hasReason({ talks }: Leaver, values: Counting['values']): boolean {
  return talks
    .flatMap((talk) => talliesOf(talk, values))
    .some(([measure, code]) => measure === 'reasons' && code === 'answered');
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

const isJudged = ({ talks }: Leaver): boolean =>
  talks.some(({ facts }) => (facts.interviewerPreventable ?? facts.hrPreventable) !== undefined);

function judgementsOf({ talks }: Leaver, values: Counting['values']) {
  const [interviewer = ''] = talks.flatMap(({ facts }) => facts.interviewerPreventable ?? []);
  const [hr = ''] = talks.flatMap(({ facts }) => facts.hrPreventable ?? []);
  const [leaver = ''] = talks.flatMap((talk) => {
    const asked = questionSteps(talk).find(({ question }) => question.measure === 'preventable')?.question;
    return asked === undefined ? [] : codesOf(talk, asked, values).slice(0, 1);
  });
  return { leaver, interviewer, hr };
}

function talksByHand(held: readonly Leaver[], counting: Pick<Counting, 'values' | 'lines'>): readonly TalkCount[] {
  const groupsOf = ({ first }: Leaver) =>
    [
      ['mode', first.facts.mode ?? ''],
      ['template', first.copy.template.id],
      ['own-manager', first.facts.interviewerIsManager ?? ''],
    ] as const;
  return counted(held, (one) =>
    groupsOf(one).flatMap(([by, group]) => talkOf(one, counting).map((found) => ({ by, group, ...found }))),
  );
}

/** The talk that places the leaver; what the leaver has said, in any. */
function talkOf(
  leaver: Leaver,
  { values, lines }: Pick<Counting, 'values' | 'lines'>,
): readonly Pick<TalkCount, 'measure' | 'value' | 'of'>[] {
  const interview = leaver.first;
  const questions = questionSteps(interview).map(({ question }) => question);
  const states = questions.flatMap(({ id }) => interview.answers.get(id)?.state ?? []);
  const asked = states.filter((state) => state !== 'not-asked').length;
  const refused = states.filter((state) => state === 'refused').length;
  const written = questions.reduce((sum, question) => sum + linesOn(interview, question, lines).length, 0);
  const enps = saidBy(leaver, values, lines).flatMap(([measure, code]) =>
    measure === 'enps' && /\d/u.test(code) ? [code] : [],
  );
  const { minutes } = interview.facts;
  return [
    { measure: 'held', value: 1, of: 1 },
    ...(minutes === undefined ? [] : [{ measure: 'minutes', value: minutes, of: 1 } as const]),
    ...(asked === 0 ? [] : [{ measure: 'refused', value: refused, of: asked } as const]),
    ...(isAskedWhy(leaver) ? [{ measure: 'reason', value: Number(hasReason(leaver, values)), of: 1 } as const] : []),
    { measure: 'lines', value: written, of: 1 },
    ...enps.map((value) => ({ measure: 'enps', value: Number(value), of: 1 }) as const),
  ];
}
