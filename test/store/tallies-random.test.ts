import { describe, expect, it } from 'vitest';
import { breakdowns } from '../../src/core/insight/breakdown.ts';
import { countOf } from '../../src/core/insight/spread.ts';
import type { Counted, Counting, Counts, Judged, Spot } from '../../src/core/insight/tally.ts';
import { modes, preventables, separations, yesNo, type Facts } from '../../src/core/interview/facts.ts';
import {
  answerStates,
  isHeld,
  lineKinds,
  statuses,
  type Answer,
  type Interview,
  type NoteLine,
} from '../../src/core/interview/interview.ts';
import { labels, type Share } from '../../src/core/interview/share.ts';
import { choicesOf } from '../../src/core/interview/value.ts';
import { present, type Present } from '../../src/core/present.ts';
import { questionsOf, type Question } from '../../src/core/template/template.ts';
import { aLine, anAnswer, aQuestion } from '../support/builders.ts';
import { withDisclosures } from '../support/disclosing.ts';
import { numbersFrom } from '../support/random.ts';
import { tempStore } from './fixture.ts';
import { interview } from './sample.ts';
import { countByHand, groupOf, leaversOf } from './tallies-by-hand.ts';
import { codebook, copyOf, free, kept, questions, whole } from './tallies-sample.ts';

type Random = () => number;

const { reasons, primary, support, team, why, enps } = questions;
const stay = aQuestion({ id: 'stay', measure: 'stay', when: { 'leaver.mode': ['video', 'phone', 'dont-know'] } });

/** The reasons HR's alone, `manager` with one scale and `team` with two, another codebook. */
const other = {
  ...copyOf('other', [
    { ...reasons, share: 'hr-only' },
    primary,
    { ...support, when: { reasons: ['load.volume', 'refused'] } },
    team,
    { ...team, id: 'team-too' },
    why,
    { ...stay, share: 'hr-only' },
  ]),
  codebook: {
    ...codebook,
    reasons: codebook.reasons.map((heading) => ({
      ...heading,
      reasons: heading.reasons.map(
        (one) => ({ ...one, direction: 'life', sensitive: one.code === 'pay.more' }) as const,
      ),
    })),
  },
};

const copies = [whole, other, copyOf('bare', [primary, enps, why]), copyOf('whole', [enps, why, stay])];

const pick = <T>(random: Random, ...from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];

const dayIn = (random: Random, from: number, years: number): string =>
  [from + random() * years, 1 + random() * 12, 1 + random() * 28]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join('-');

/** Some of the fields that have something. */
function some<T extends object>(random: Random, fields: T, share = 0.75): Present<T> {
  const chosen = present(fields);
  for (const key in chosen) if (random() >= share) delete chosen[key];
  return chosen;
}

function randomFacts(random: Random): Facts {
  const fields = {
    department: pick(random, 'Lager', 'Butik', 'Ärenden'),
    role: pick(random, 'Säljare', "d'Or"),
    manager: pick(random, 'Bo', 'Åsa', '%'),
    separation: pick(random, ...separations),
    mode: pick(random, ...modes),
    heldOn: dayIn(random, 2025, 2),
    lastDay: dayIn(random, 2025, 2),
    interviewerIsManager: pick(random, ...yesNo, undefined),
    interviewerPreventable: pick(random, ...preventables, undefined),
    hrPreventable: pick(random, ...preventables, undefined),
    minutes: Math.floor(20 + random() * 3),
  };
  return some(random, fields);
}

const randomLabel = (random: Random): { readonly share?: Share } =>
  random() < 0.7 ? {} : { share: { label: pick(random, ...labels) ?? 'share' } };

function randomValue(random: Random, question: Question): Answer['value'] {
  const codes = choicesOf(question, codebook).map(({ code }) => code);
  switch (question.type) {
    case 'scale':
      return 1 + Math.floor(random() * 5);
    case 'enps':
      return Math.floor(random() * 11);
    case 'choice':
      return pick(random, ...codes);
    case 'choices':
      return codes.filter(() => random() < 0.4);
    case 'yes-no':
      return pick(random, 'yes', 'no');
    case 'number':
      return Math.floor(random() * 100) / 4;
    case 'date':
      return dayIn(random, 2026, 1);
    case 'open':
      return undefined;
  }
}

function randomLine(random: Random): NoteLine {
  return aLine({
    text: 'x',
    kind: pick(random, ...lineKinds) ?? 'note',
    themes: ['manager', 'team', 'pay'].filter(() => random() < 0.3),
    ...randomLabel(random),
  });
}

function randomAnswer(random: Random, question: Question): Answer {
  const state = random() < 0.7 ? 'answered' : pick(random, ...answerStates, undefined);
  const value = state === 'answered' && random() < 0.9 ? randomValue(random, question) : undefined;
  return anAnswer({
    questionId: question.id,
    ...(state !== undefined && { state }),
    ...(value !== undefined && { value }),
    ...randomLabel(random),
    lines: Array.from({ length: Math.floor(random() * 3) }, () => randomLine(random)),
    drafts: random() < 0.1 ? [{ seq: 0, text: 'half a #manager' }] : [],
  });
}

/** Now and then somebody has several, in any order and status, and some of them follow an earlier one. */
function randomInterview(random: Random, number: number): Interview {
  const who = Math.floor(number * (0.4 + random() * 0.6));
  const follows = number > 0 && random() < 0.1 ? { follows: `random${Math.floor(random() * number)}` } : {};
  const copy = pick(random, ...copies) ?? whole;
  const asked = questionsOf(copy.template).map(({ question }) => question);
  const answers = [...asked, { ...team, id: 'of-no-template' }]
    .filter(() => random() < 0.8)
    .map((question): [string, Answer] => [question.id, randomAnswer(random, question)]);
  const made = interview(`random${number}`, {
    copy,
    status: random() < 0.7 ? 'closed' : (pick(random, ...statuses) ?? 'held'),
    leaver: { id: `leaver${who}`, name: `N${who}`, ...some(random, { startedOn: dayIn(random, 2012, 15) }) },
    facts: { ...randomFacts(random), ...follows },
    createdAt: `${dayIn(random, 2025, 2)}T23:59:59.999Z`,
    answers: new Map(answers),
  });
  return withDisclosures(made, random);
}

/** Often everything, else a period, some groups that there are, or what may be counted outside HR. */
function randomCounting(random: Random, interviews: readonly Interview[]): Counting {
  const one = pick(random, ...interviews);
  const groups = one === undefined ? [] : breakdowns.map((by) => [by, groupOf(by, one)]);
  const scope = some(random, { from: dayIn(random, 2024, 2), to: dayIn(random, 2025, 2) }, 0.3);
  return {
    scope: { ...scope, only: Object.fromEntries(groups.filter(() => random() < 0.1)) },
    values: random() < 0.7 ? kept : free,
    lines: random() < 0.7 ? kept : free,
    talks: random() < 0.5,
  };
}

/** The whole may have what is alike in several rows. */
function summed(judged: readonly Judged[]): readonly Judged[] {
  const alike = Map.groupBy(judged, ({ n: _, ...place }) => JSON.stringify(place));
  return [...alike.values()].flatMap((rows) => rows.slice(0, 1).map((row) => ({ ...row, n: countOf(rows) })));
}

/** In one order, so that two can be compared. */
function sorted({ all, groups, talks, ...rest }: Counted) {
  const rows = (counts: Counts) =>
    [
      ...counts.bases.map(({ group, quarter, status, n }) => ({ group, quarter, status, n })),
      ...counts.tallies.map(({ group, quarter, measure, code, n }) => ({ group, quarter, measure, code, n })),
      ...counts.scores.map(({ group, quarter, theme, total, scales, n }) => ({
        group,
        quarter,
        theme,
        total,
        scales,
        n,
      })),
      ...summed(counts.judged ?? []).map(({ group, leaver, interviewer, hr, n }) => ({
        group,
        leaver,
        interviewer,
        hr,
        n,
      })),
      ...counts.raised.map(({ group, quarter, theme, n }) => ({ group, quarter, theme, n })),
    ].map((row) => JSON.stringify(row));
  const told = talks?.map(({ by, group, measure, value, of, n }) =>
    JSON.stringify({ by, group, measure, value, of, n }),
  );
  return { ...rest, talks: told?.toSorted(), all: rows(all).toSorted(), groups: groups && rows(groups).toSorted() };
}

describe('every count equals one made by hand from whole interviews', () => {
  it.each(Array.from({ length: 12 }, (_, at) => at))('on ten random databases, set %i', async (set) => {
    const seen = new Set<string>();
    for (let at = 1; at <= 10; at += 1) {
      const random = numbersFrom(set * 10 + at);
      const { store } = await tempStore();
      const size = Math.floor(random() * 40);
      await store.interviews.createAll(Array.from({ length: size }, (_, number) => randomInterview(random, number)));
      const stored = (await Array.fromAsync(store.interviews.pages(7))).flat();
      const inOrder = stored.toSorted((a, b) => Number(a.id.slice(6)) - Number(b.id.slice(6)));
      for (const by of [undefined, ...breakdowns]) {
        const counting = { ...randomCounting(random, inOrder), ...(by !== undefined && { by }) };
        const counted = await store.tallies.count(counting);
        expect(sorted(counted)).toEqual(sorted(countByHand(inOrder, counting)));
        if (counted.several !== undefined) seen.add('several');
        for (const { measure, code } of counted.all.tallies) seen.add(measure).add(code);
        for (const { leaver } of counted.all.judged ?? [])
          seen.add(leaver === '' ? 'beside nothing' : 'beside an answer');
        for (const { measure, value } of counted.talks ?? []) seen.add(`${measure} ${value}`);
        for (const { scales } of counted.all.scores) seen.add(`${scales} scales`);
      }
    }
    const wanted = ['sensitive', 'refused', 'dont-know', 'direction', 'push', '10', '1 scales', '2 scales', 'stay'];
    const views = ['several', 'beside an answer', 'beside nothing', 'refused 1', 'reason 0', 'lines 2', 'enps 7'];
    expect([...seen]).toEqual(expect.arrayContaining([...wanted, ...views]));
  });
});

/** Every figure of a breakdown that can be looked behind, with its base and count. */
function figuresOf({ groups }: Counted): readonly (Spot & { readonly n: number; readonly count: number })[] {
  const { tallies = [], scores = [], raised = [], bases = [] } = groups ?? {};
  const sum = (rows: readonly { readonly n: number }[]): number => rows.reduce((total, { n }) => total + n, 0);
  const names = [...new Set(bases.filter(isHeld).map(({ group }) => group))];
  return names.flatMap((group) => {
    const own = tallies.filter((tally) => tally.group === group);
    const answered = (measure: string): number =>
      sum(own.filter((tally) => tally.measure === measure && tally.code === 'answered'));
    const said = own.filter(
      ({ measure, code }) => looked.includes(measure) && !['answered', 'refused', 'dont-know'].includes(code),
    );
    const low = Map.groupBy(
      scores.filter((score) => score.group === group),
      ({ theme }) => theme,
    );
    const held = sum(bases.filter((base) => base.group === group && isHeld(base)));
    const detractors = own.filter(({ measure, code }) => measure === 'enps' && Number(code) <= 6);
    return [
      ...said.map(({ measure, code, n }) => ({ measure, code, group, n: answered(measure), count: n })),
      { measure: 'enps', code: 'detractors', group, n: answered('enps'), count: sum(detractors) },
      ...[...low].map(([theme, of]) => ({
        measure: 'low',
        code: theme,
        group,
        under: 2.5,
        n: sum(of),
        count: sum(of.filter(({ total, scales }) => total / scales < 2.5)),
      })),
      ...raised
        .filter((one) => one.group === group)
        .map(({ theme, n }) => ({ measure: 'raised', code: theme, group, n: held, count: n })),
    ];
  });
}

const looked: readonly string[] = ['reasons', 'would-return', 'preventable', 'mistreatment'];

describe('behind every figure are the interviews it counts', () => {
  it.each(Array.from({ length: 6 }, (_, at) => at))('on five random databases, set %i', async (set) => {
    const measures = new Set<string>();
    for (let at = 1; at <= 5; at += 1) {
      const random = numbersFrom(7000 + set * 10 + at);
      const { store } = await tempStore();
      const made = Array.from({ length: 30 }, (_, number) => randomInterview(random, number));
      await store.interviews.createAll(made);
      const stored = (await Array.fromAsync(store.interviews.pages(30))).flat();
      const inOrder = stored.toSorted((a, b) => Number(a.id.slice(6)) - Number(b.id.slice(6)));
      const leavers = leaversOf(inOrder);
      const by = pick(random, ...breakdowns) ?? 'department';
      const counting = { ...randomCounting(random, made), by };
      const [figures, behind] = await store.tallies.lookBehind(counting, (counted) => {
        const spots = figuresOf(counted);
        return { made: spots, spots };
      });
      figures.forEach((figure, spot) => {
        const { quarters = [], interviews = [] } = behind[spot] ?? {};
        const sums = { n: 0, count: 0 };
        for (const { n, count } of quarters) [sums.n, sums.count] = [sums.n + n, sums.count + count];
        expect([figure, sums, interviews.length]).toEqual([figure, { n: figure.n, count: figure.count }, figure.count]);
        const theirs = leavers.filter(({ talks }) => talks.some(({ id }) => interviews.includes(id)));
        const groups = theirs.map(({ first }) => groupOf(by, first));
        expect(groups).toEqual(interviews.map(() => figure.group));
        expect(quarters).toEqual(quarters.toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1)));
        measures.add(figure.measure);
      });
    }
    expect([...measures]).toEqual(expect.arrayContaining(['enps', 'low', 'raised', 'reasons', 'would-return']));
  });
});
