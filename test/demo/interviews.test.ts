import { describe, expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
import { setAside } from '../../src/core/interview/aside.ts';
import { readInterview } from '../../src/core/interview/file/document.ts';
import type { Answer, Interview, NoteLine } from '../../src/core/interview/interview.ts';
import { pickedReasons, valueAt } from '../../src/core/interview/reasons.ts';
import type { Share } from '../../src/core/interview/share.ts';
import { acceptValue } from '../../src/core/interview/value.ts';
import { questionSteps, stateOf } from '../../src/core/interview/walk.ts';
import { inRound } from '../../src/core/template/template.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { shippedCopies } from '../support/shipped.ts';

const today = '2026-08-20';
const copies = shippedCopies();
const some = madeUpInterviews({ count: 600, seed: 7, today, copies });
const held = some.filter(({ status }) => status === 'held' || status === 'closed');

const answersOf = ({ answers }: Interview): readonly Answer[] => [...answers.values()];
const linesOf = (interview: Interview): readonly NoteLine[] => answersOf(interview).flatMap(({ lines }) => lines);
const labelsOf = (interview: Interview): readonly string[] =>
  [...answersOf(interview), ...linesOf(interview)].flatMap(({ share }) => (share === undefined ? [] : [share.label]));
const shareOf = (fits: (interview: Interview) => boolean, among: readonly Interview[] = some): number =>
  among.filter(fits).length / among.length;

describe('made-up interviews', () => {
  it('are the same for the same options, and others for another seed', () => {
    const made = (seed: number) => madeUpInterviews({ count: 40, seed, today, copies });
    expect(made(3)).toEqual(made(3));
    expect(made(4)).not.toEqual(made(3));
  });

  it('are as many as are asked for, none without a template', () => {
    for (const count of [0, 1, 4, 280]) expect(madeUpInterviews({ count, seed: 1, today, copies })).toHaveLength(count);
    expect(madeUpInterviews({ count: 5, seed: 1, today, copies: [] })).toEqual([]);
  });

  it('have ids of their own, each interview and each leaver', () => {
    expect(new Set(some.flatMap(({ id, leaver }) => [id, leaver.id])).size).toBe(2 * some.length);
    expect(some.filter(({ id }) => !/^[0-9a-hjkmnp-tv-z]{12}$/u.test(id))).toEqual([]);
  });

  it('answer only questions that apply', () => {
    for (const interview of some) {
      expect(setAside(interview)).toEqual([]);
      const applies = questionSteps(interview).map(({ id }) => id);
      expect([...interview.answers.keys()].filter((id) => !applies.includes(id))).toEqual([]);
    }
  });

  it('answer with values the questions take, and with nothing where none was given', () => {
    for (const interview of some) {
      const given = questionSteps(interview).flatMap(({ id, question }) => {
        const answer = interview.answers.get(id);
        return answer === undefined ? [] : [{ question, answer }];
      });
      for (const { question, answer } of given) {
        expect(stateOf(question, answer), question.id).toBe(answer.state);
        const valued = answer.state === 'answered' && question.type !== 'open';
        expect(acceptValue(question, interview.copy.codebook, answer.value), question.id).toEqual(answer.value);
        expect(answer.value !== undefined, question.id).toBe(valued);
      }
    }
  });

  it('have no notes in the round, one key each', () => {
    const inRounds = some.flatMap((interview) =>
      questionSteps(interview)
        .filter(({ section, question }) => inRound(section, question))
        .flatMap(({ id }) => interview.answers.get(id)?.lines ?? []),
    );
    expect(inRounds).toEqual([]);
  });

  it('leave no question out that was come to', () => {
    for (const { answers, ...interview } of held) {
      const open = questionSteps({ ...interview, answers }).filter(
        ({ id, question }) => !answers.has(id) && question.measure !== 'primary-reason',
      );
      expect(open.map(({ id }) => id)).toEqual([]);
    }
  });

  it('give one to four reasons in the order of the codebook, one of them the primary', () => {
    for (const { copy, answers } of held) {
      const picked = pickedReasons(copy.template, answers);
      const primary = valueAt(copy.template, answers, 'primary-reason');
      const codes = copy.codebook.reasons.flatMap(({ reasons }) => reasons.map(({ code }) => code));
      expect(picked).toEqual(codes.filter((code) => picked.includes(code)));
      expect(picked.length).toBeLessThanOrEqual(4);
      expect([...picked, undefined]).toContain(primary);
      expect(picked.length === 1 ? primary : picked[0]).toBe(picked[0]);
    }
    expect(new Set(held.map(({ copy, answers }) => pickedReasons(copy.template, answers).length)).size).toBe(5);
  });

  it('would be taken by the program from a file', () => {
    for (const interview of held.slice(0, 120)) {
      const { copy, language } = interview;
      const filing = { id: 'a', leaverId: 'b', language, today, now: `${today}T07:00:00.000Z`, copy, employer: usual };
      expect(readInterview(documentOf(interview), filing).issues).toBeUndefined();
    }
  });

  it('have every status there is for a leaver: most closed, the newest not yet, one in sixteen not held', () => {
    expect(shareOf(({ status }) => status === 'closed')).toBeGreaterThan(0.88);
    const missed = (interview: Interview) => ['not-held', 'cancelled'].includes(interview.status);
    expect(shareOf(missed)).toBeGreaterThan(0.03);
    expect(shareOf(missed)).toBeLessThan(0.09);
    for (const { answers, facts } of some.filter(missed)) {
      expect([answers.size, facts.heldOn, facts.minutes]).toEqual([0, undefined, undefined]);
      expect((facts.lastDay ?? '9') <= today).toBe(true);
    }
    const newest = some.filter(({ status }) => ['held', 'paused', 'under-way'].includes(status));
    expect(new Set(newest.map(({ status }) => status)).size).toBe(3);
    for (const { facts } of newest) expect((facts.heldOn ?? '') > '2026-06-01').toBe(true);
  });

  it('are stopped on the way when they are paused or going on', () => {
    for (const interview of some.filter(({ status }) => status === 'paused' || status === 'under-way')) {
      const ids = questionSteps(interview).map(({ id }) => id);
      const at = ids.indexOf(interview.step ?? '');
      expect(at).toBeGreaterThan(0);
      expect([...interview.answers.keys()].filter((id) => ids.indexOf(id) >= at)).toEqual([]);
      expect(interview.facts.minutes).toBeUndefined();
    }
  });

  it('are held on working days of the last three years, in order, more after the summer than in it', () => {
    const days = some.flatMap(({ facts }) => facts.heldOn ?? []);
    expect(days).toEqual(days.toSorted());
    expect([days.at(0)?.slice(0, 4), days.filter((day) => day > today || day <= '2023-08-20')]).toEqual(['2023', []]);
    const closed = held.filter(({ status }) => status === 'closed').flatMap(({ facts }) => facts.heldOn ?? []);
    expect(closed.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    const inMonth = (month: string) => days.filter((day) => day.slice(5, 7) === month).length;
    expect(inMonth('09')).toBeGreaterThan(2 * inMonth('07'));
  });

  it('are seven in Swedish to three in English, and never in both', () => {
    expect(shareOf(({ language }) => language === 'sv')).toBeCloseTo(0.7, 1);
    const inLanguage = (language: string) => some.filter((one) => one.language === language).flatMap(linesOf);
    const english = new Set(inLanguage('en').map(({ text }) => text));
    expect(english.size).toBeGreaterThan(500);
    expect(inLanguage('sv').filter(({ text }) => english.has(text))).toEqual([]);
  });

  it('go over to the second template', () => {
    const second = ({ copy }: Interview): boolean => copy === copies[1];
    const lately = some.filter(({ facts }) => (facts.heldOn ?? '') > '2026-03-01');
    const before = some.filter(({ facts }) => (facts.heldOn ?? '9') < '2025-08-01');
    expect(shareOf(second, before)).toBeLessThan(0.12);
    expect(shareOf(second, lately)).toBeGreaterThan(0.22);
  });

  it.each([280, 4000])('keep the smallest departments under the floor among %i', (count) => {
    const all = madeUpInterviews({ count, seed: 2, today, copies });
    for (const small of ['HR', 'Juridik']) {
      const there = all.filter(({ facts }) => facts.department === small).length;
      expect([there > 0, there < 5]).toEqual([true, true]);
    }
    for (const large of ['Logistik', 'Kundtjänst'])
      expect(shareOf(({ facts }) => facts.department === large, all)).toBeGreaterThan(0.2);
  });

  it('are held by the own manager in a third, else by somebody in HR', () => {
    const byManager = held.filter(({ facts }) => facts.interviewerIsManager === 'yes');
    expect(byManager.length / held.length).toBeCloseTo(1 / 3, 1);
    for (const { facts } of byManager) expect(facts.interviewer).toBe(facts.manager);
    const others = held.filter(({ facts }) => facts.interviewerIsManager === 'no');
    expect(new Set(others.map(({ facts }) => facts.interviewer)).size).toBe(4);
  });

  it('take most of the time there is', () => {
    for (const { copy, facts, seconds } of held) {
      expect(facts.minutes).toBe(Math.round(seconds / 60));
      expect((facts.minutes ?? 0) / copy.template.minutes).toBeGreaterThan(0.4);
      expect((facts.minutes ?? 0) / copy.template.minutes).toBeLessThan(1.15);
    }
  });

  it('have notes written during the talk, none of them twice', () => {
    for (const interview of some) {
      const lines = linesOf(interview);
      expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
      const begun = Date.parse(interview.createdAt);
      const times = lines.map(({ writtenAt }) => (Date.parse(writtenAt) - begun) / 1000);
      expect(times.filter((second) => second < 0 || second > interview.seconds + 300)).toEqual([]);
    }
    expect(held.flatMap(linesOf).length / held.length).toBeGreaterThan(15);
  });

  it('tag six notes of ten with themes of the codebook, and hold all three kinds', () => {
    const lines = held.flatMap(linesOf);
    expect(lines.filter(({ themes }) => themes.length > 0).length / lines.length).toBeCloseTo(0.58, 1);
    const known = new Set(copies.flatMap(({ codebook }) => codebook.themes.map(({ code }) => code)));
    expect(lines.flatMap(({ themes }) => themes).filter((theme) => !known.has(theme))).toEqual([]);
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['note', 'quote', 'remark']));
  });

  it('skip what could be asked more often than what must be, and seldom end in silence', () => {
    const skipped = (priority: string): number => {
      const states = held.flatMap((interview) =>
        questionSteps(interview)
          .filter(({ id, question }) => question.priority === priority && interview.answers.has(id))
          .map(({ id }) => interview.answers.get(id)?.state),
      );
      return states.filter((state) => state === 'not-asked').length / states.length;
    };
    expect(skipped('could')).toBeGreaterThan(3 * skipped('must'));
    const states = held.flatMap(answersOf).map(({ state }) => state);
    for (const state of ['refused', 'dont-know']) {
      const share = states.filter((one) => one === state).length / states.length;
      expect([state, share > 0.004, share < 0.03]).toEqual([state, true, true]);
    }
  });

  it('put labels where the leaver made exceptions, and keep nothing that was not to be kept', () => {
    const exceptions = held.filter(({ copy, answers }) => valueAt(copy.template, answers, 'sharing') === 'exceptions');
    expect(exceptions.length / held.length).toBeCloseTo(0.12, 1);
    const without = held.filter((interview) => !exceptions.includes(interview));
    expect(new Set(without.flatMap(labelsOf))).toEqual(new Set(['with-name']));
    const closed = held.filter(({ status }) => status === 'closed');
    expect(new Set(closed.flatMap(labelsOf))).toEqual(new Set(['hr-only', 'no-quote', 'with-name']));
  });

  it('hold a value that is not to be kept only until they are closed', () => {
    const seeds = Array.from({ length: 25 }, (_, seed) => seed);
    const many = seeds.flatMap((seed) => madeUpInterviews({ count: 100, seed, today, copies }));
    const notKept = many.filter((interview) => labelsOf(interview).includes('not-kept'));
    expect(new Set(notKept.map(({ status }) => status))).toEqual(new Set(['held']));
  });
});

/** An interview as one would write it down for `start --answers`. */
function documentOf({ copy, facts, leaver, answers, language }: Interview): unknown {
  return {
    template: copy.template.id,
    language,
    held_on: facts.heldOn,
    minutes: facts.minutes,
    interviewer: facts.interviewer,
    interviewer_is_manager: facts.interviewerIsManager,
    mode: facts.mode,
    separation: facts.separation,
    leaver: {
      name: leaver.name,
      department: facts.department,
      role: facts.role,
      manager: facts.manager,
      started_on: leaver.startedOn,
      last_day: facts.lastDay,
    },
    answers: Object.fromEntries([...answers].map(([id, answer]) => [id, answerOf(answer)])),
  };
}

function answerOf({ state, value, share, lines }: Answer): unknown {
  return {
    ...(state === 'answered' ? value !== undefined && { value } : { value: state }),
    ...(share !== undefined && { share: labelOf(share) }),
    lines: lines.map((line) => ({
      [line.kind]: line.text,
      themes: line.themes,
      ...(line.share !== undefined && { share: labelOf(line.share) }),
    })),
  };
}

const labelOf = ({ label, to }: Share): unknown => (to === undefined ? label : { [label]: to });
