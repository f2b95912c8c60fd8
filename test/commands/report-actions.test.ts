import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/follow-up/action.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import { questionsOf } from '../../src/core/template/template.ts';
import { decidingWorld, done } from '../support/deciding.ts';

const made: Action = {
  id: '00000000000a',
  decided: 'act',
  decidedOn: '2025-01-10',
  title: 'Leaders in the warehouse once a week',
  theme: 'leadership',
  group: { by: 'department', name: 'Logistik' },
  owner: 'Bo Ek',
  status: 'done',
  endedOn: '2025-02-10',
  outcome: 'They come on Thursdays.',
  interviewIds: [],
};

const worldWith = (...actions: readonly Action[]) =>
  decidingWorld(280, {}, async (store) => {
    for (const action of actions) await store.actions.add(action);
  });

const joined = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** `3 of 22 (14%, 5–33; Q4 2023–Q2 2025)` as numbers and days, first before and then since. */
function sidesOf(
  shown: string,
): readonly { readonly count: number; readonly n: number; readonly from: string; readonly to: string }[] {
  const sides = joined(shown).matchAll(/(\d+) of (\d+) \([^;]*; Q(\d) (\d+)(?:–Q(\d) (\d+))?\)/gu);
  return [...sides].map(([, count, n, quarter = '', year = '', last = quarter, lastYear = year]) => ({
    count: Number(count),
    n: Number(n),
    from: `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`,
    to: `${lastYear}-${String(Number(last) * 3).padStart(2, '0')}-31`,
  }));
}

/** On which day, and whether the mean of its statements on the theme is low; nothing of one that has none. */
function lowOn(
  theme: string,
  { copy, answers, facts, status }: Interview,
): readonly { readonly day: string; readonly low: boolean }[] {
  if (status !== 'held' && status !== 'closed') return [];
  const given = questionsOf(copy.template).flatMap(({ question }) => {
    const answer = answers.get(question.id);
    const counts = question.type === 'scale' && question.theme === theme && answer?.state === 'answered';
    return counts && typeof answer.value === 'number' ? [answer.value] : [];
  });
  if (given.length === 0) return [];
  const mean = given.reduce((sum, one) => sum + one, 0) / given.length;
  return [{ day: facts.heldOn ?? '', low: mean < 2.5 }];
}

describe('what was done', () => {
  it('is counted as by hand, in all departments and in one', async () => {
    const { group: _, ...everywhere } = made;
    const world = await worldWith({ ...everywhere, id: '00000000000b' }, made);
    for (const [id, department] of [
      ['00000000000b', undefined],
      [made.id, 'Logistik'],
    ] as const) {
      const sides = sidesOf((await done(['action', 'show', id], world)).stdout);
      const low = world.interviews
        .filter(({ facts }) => department === undefined || facts.department === department)
        .flatMap((interview) => lowOn('leadership', interview));
      const byHand = sides.map(({ from, to }) => {
        const own = low.filter(({ day }) => day >= from && day <= to);
        return { from, to, n: own.length, count: own.filter((one) => one.low).length };
      });
      const { effect } = JSON.parse((await done(['action', 'show', id, '--json'], world)).stdout);
      expect(sides.map(({ n, count }) => [n, count])).toEqual(
        [effect.before, effect.since].map(({ n, count }) => [n, count]),
      );
      expect(sides).toHaveLength(2);
      expect(sides).toEqual(byHand);
    }
  });

  it('stands in the report with what came of it and whether it helped, in whole quarters of the group', async () => {
    const world = await worldWith(made);
    const { stdout } = await done(['report'], world);
    const [, section = ''] = stdout.split('What was done\n');
    expect(joined(section)).toContain(
      'Leaders in the warehouse once a week (Leadership and organisation · Logistik), done 2025-02-10: They come on Thursdays. Low scores on leadership and organisation: before',
    );
    const shown = joined((await done(['action', 'show', made.id], world)).stdout);
    const [, effect = ''] = /(Low scores on leadership.*too\.|Low scores on leadership.*it\.)/u.exec(shown) ?? [];
    expect(effect).not.toBe('');
    expect(joined(section)).toContain(effect);
  });

  it('says nothing of whether it helped in a report of some, from which fewer could be worked out', async () => {
    const { group: _, ...everywhere } = made;
    const world = await worldWith({ ...everywhere, id: '00000000000b' }, made);
    for (const narrowed of [
      ['--period', '2023..2026-06'],
      ['--department', 'Logistik'],
    ]) {
      const { stdout } = await done(['report', ...narrowed], world);
      expect(stdout).toContain('They come on Thursdays.');
      expect(joined(stdout)).not.toContain('percentage points');
    }
    expect(joined((await done(['report'], world)).stdout).match(/percentage points/gu)).toHaveLength(2);
    expect((await done(['report', '--period', '2026'], world)).stdout).not.toContain('Thursdays');
    expect((await done(['report', '--department', 'IT'], world)).stdout).not.toContain('organisation · Logistik');
  });

  it('shows no figure of a group that is too small, and is too early to tell at first', async () => {
    const recent = { ...made, id: '00000000000b', endedOn: '2026-07-10' };
    const nobody = { ...made, id: '00000000000c', group: { by: 'department', name: 'Nowhere' } } as const;
    const world = await worldWith(recent, nobody);
    expect(joined((await done(['action', 'show', recent.id], world)).stdout)).toContain(
      'Too early to say whether it helped',
    );
    expect(joined((await done(['action', 'show', nobody.id], world)).stdout)).toContain(
      'fewer than five had answered before it',
    );
  });

  it('is told as three, and all of it with --full; and how much else is decided', async () => {
    const four = ['1', '2', '3', '4'].map((at) => ({
      ...made,
      id: `00000000000${at}`,
      title: `Action ${at}`,
      endedOn: `2025-02-1${at}`,
    }));
    const { endedOn: _ended, outcome: _outcome, ...open } = made;
    const world = await worldWith(...four, { ...open, id: '00000000000e', status: 'open' });
    const { stdout } = await done(['report'], world);
    expect(stdout).toContain('1 more with --full.');
    expect(stdout).not.toContain('Action 1 ');
    expect(joined(stdout)).toContain('Decided besides: 1 action under way, 0 watched, 0 not now.');
    expect((await done(['report', '--full'], world)).stdout).toContain('Action 1 ');
  });

  it('is nowhere as long as nothing is done, and a report without actions is as it was', async () => {
    const { stdout } = await done(['report'], await worldWith());
    expect(stdout).not.toContain('What was done');
  });
});

describe('an action that is overdue', () => {
  it('stands before everything else in a report', async () => {
    const { endedOn: _ended, outcome: _outcome, ...open } = made;
    const world = await worldWith({ ...open, status: 'open', dueOn: '2026-08-19' });
    const { stdout } = await done(['report'], world);
    expect(stdout.split('\n')[1]).toContain('Overdue: an action was to be done by 2026-08-19.');
  });
});
