import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/insight/build.ts';
import { hide } from '../../../src/core/insight/floor.ts';
import type { Asked } from '../../../src/core/insight/frame.ts';
import type { FigureRow, Report } from '../../../src/core/insight/report.ts';
import { aTalk, countedOf, talks, type Talk } from './count-by-hand.ts';

function report(all: readonly Talk[], asked: Partial<Asked> = {}): Report {
  return reportOf(countedOf(all, asked.by), { only: {}, floor: 5, ...asked });
}

const rowsAbout = ({ rows }: Report, measure: string): readonly FigureRow[] =>
  rows.filter((row) => row.measure === measure);

/** `code n count value` of each row, `hidden` where it is. */
function inShort(rows: readonly FigureRow[]): readonly string[] {
  return rows.map(({ group, quarter, code, hidden, n, count, value }) =>
    [group, quarter, code === '' ? '.' : code, ...(hidden ? ['hidden'] : [n, count, value])]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

const wholeOnly = (rows: readonly FigureRow[]): readonly FigureRow[] =>
  rows.filter(({ groupBy, quarter }) => groupBy === 'all' && quarter === undefined);

describe('coverage', () => {
  it('says what became of every interview there is, and of how many held ones the reason is unknown', () => {
    const all = [
      ...talks(4, { answers: { reasons: ['load.volume'] } }),
      ...talks(2, { status: 'held' }),
      ...talks(3, { saysWhy: true }),
      aTalk({ status: 'cancelled' }),
      ...talks(2, { status: 'not-held' }),
      ...talks(1, { status: 'paused' }),
      ...talks(2, { status: 'under-way' }),
      ...talks(1, { status: 'planned' }),
    ];
    const made = report(all);
    expect(inShort(rowsAbout(made, 'status'))).toEqual([
      'held 16 9 0.5625',
      'not-held 16 3 0.1875',
      'unfinished 16 3 0.1875',
      'planned 16 1 0.0625',
    ]);
    expect(inShort(rowsAbout(made, 'reason'))).toEqual(['unknown 6 2 0.3333']);
    expect([made.held, made.missing]).toEqual([9, 0]);
  });

  it('has in a breakdown the groups by how many were held, the hidden ones by name, and last those that do not say', () => {
    const all = [
      ...talks(9, { group: '' }),
      ...talks(6, { group: 'Kundtjänst' }),
      ...talks(8, { group: 'Lager' }),
      ...talks(2, { group: 'Lager', status: 'paused' }),
      ...talks(1, { group: 'HR' }),
      ...talks(4, { group: 'Ekonomi' }),
      ...talks(6, { group: 'IT' }),
      ...talks(5, { group: 'Juridik', status: 'planned' }),
      ...talks(4, { group: 'Ledning', status: 'planned' }),
    ];
    const made = report(all, { by: 'department' });
    expect(inShort(rowsAbout(made, 'status').slice(3))).toEqual([
      'Lager held 10 8 0.8',
      'IT held 6 6 1',
      'Kundtjänst held 6 6 1',
      'Juridik held 5 0 0',
      'Ekonomi . hidden',
      'HR . hidden',
      'held 9 9 1',
    ]);
  });

  it('has tenure as its bands follow, whatever their size', () => {
    const all = [
      ...talks(5, { group: 'over-10' }),
      ...talks(6, { group: '' }),
      ...talks(7, { group: 'from-2-to-5' }),
      ...talks(5, { group: 'under-1' }),
      ...talks(9, { group: 'from-5-to-10' }),
    ];
    const groups = rowsAbout(report(all, { by: 'tenure' }), 'status').slice(1);
    expect(groups.map(({ group }) => group)).toEqual(['under-1', 'from-2-to-5', 'from-5-to-10', 'over-10', '']);
  });

  it('does not tell by separation who was asked for a reason: it is the sum of some of the groups', () => {
    const all = [
      ...talks(20, { group: 'resign', answers: { reasons: ['load.volume'] } }),
      ...talks(3, { group: 'retire', saysWhy: true }),
      ...talks(6, { group: 'probation-end', answers: { reasons: ['load.volume'] } }),
    ];
    expect(inShort(rowsAbout(report(all, { by: 'separation' }), 'reason'))).toEqual(['. hidden']);
    expect(inShort(rowsAbout(report(all, { by: 'department' }), 'reason'))).toEqual(['unknown 26 0 0']);
  });

  it('leaves the reason out when nobody was asked, and hides it when few were', () => {
    expect(rowsAbout(report(talks(8, { saysWhy: true })), 'reason')).toEqual([]);
    expect(inShort(rowsAbout(report([...talks(8, { saysWhy: true }), ...talks(4)]), 'reason'))).toEqual(['. hidden']);
  });
});

describe('reasons', () => {
  const all = [
    ...talks(4, {
      answers: { reasons: ['load.volume', 'manager.support'], 'primary-reason': ['load.volume'], direction: ['push'] },
    }),
    ...talks(2, {
      answers: { reasons: ['sensitive', 'manager.support'], 'primary-reason': ['sensitive'], direction: ['life'] },
    }),
    ...talks(1, { answers: { reasons: ['career.step'], 'primary-reason': ['career.step'], direction: ['pull'] } }),
    ...talks(1, { answers: { reasons: ['other'], 'primary-reason': ['other'], direction: [] } }),
    ...talks(1, { answers: { reasons: ['refused'] } }),
    ...talks(2, { answers: { reasons: ['dont-know'] } }),
  ];
  const made = report(all);

  it('come by how many named them, then by code, and last those who did not say', () => {
    expect(inShort(rowsAbout(made, 'reasons'))).toEqual([
      'manager.support 8 6 0.75',
      'load.volume 8 4 0.5',
      'sensitive 8 2 0.25',
      'career.step 8 1 0.125',
      'other 8 1 0.125',
      'refused 11 1 0.0909',
      'dont-know 11 2 0.1818',
    ]);
  });

  it('have the one that weighed most of its own base', () => {
    expect(inShort(rowsAbout(made, 'primary-reason'))).toEqual([
      'load.volume 8 4 0.5',
      'sensitive 8 2 0.25',
      'career.step 8 1 0.125',
      'other 8 1 0.125',
    ]);
  });

  it('are summed up as what pushed, what drew and life outside work, of all who said what weighed most', () => {
    expect(inShort(rowsAbout(made, 'direction'))).toEqual(['push 8 4 0.5', 'pull 8 1 0.125', 'life 8 2 0.25']);
  });
});

describe('choices', () => {
  it('stand as in the template, yes before no, and those no template has come last', () => {
    const all = [
      ...talks(2, { answers: { 'would-return': ['no'], 'raised-first': ['no'] } }),
      ...talks(1, { answers: { 'would-return': ['yes'], 'raised-first': ['yes'] } }),
      ...talks(3, { answers: { 'would-return': ['once'], 'raised-first': ['no'] } }),
      ...talks(2, { answers: { 'would-return': ['perhaps'], mistreatment: ['no'], next: ['x'] } }),
    ];
    const made = report(all);
    expect(rowsAbout(made, 'would-return').map(({ code }) => code)).toEqual(['yes', 'perhaps', 'no', 'once']);
    expect(inShort(rowsAbout(made, 'raised-first'))).toEqual(['yes 6 1 0.1667', 'no 6 5 0.8333']);
    expect(inShort([...rowsAbout(made, 'next'), ...rowsAbout(made, 'mistreatment')])).toEqual(['. hidden', '. hidden']);
  });

  it('that some gave are in every shown group, and none that nobody gave', () => {
    const all = [
      ...talks(6, { group: 'A', answers: { preventable: ['yes'] } }),
      ...talks(5, { group: 'B', answers: { preventable: ['no'] } }),
      ...talks(7, { group: 'C' }),
    ];
    expect(inShort(rowsAbout(report(all, { by: 'department' }), 'preventable'))).toEqual([
      'yes 11 6 0.5455',
      'no 11 5 0.4545',
      'A yes 6 6 1',
      'A no 6 0 0',
      'B yes 5 0 0',
      'B no 5 5 1',
    ]);
  });

  it('tell who refused of the whole alone', () => {
    const all = talks(8, { group: 'A', answers: { preventable: ['yes'] } });
    const made = report([...all, ...talks(1, { group: 'A', answers: { preventable: ['refused'] } })], {
      by: 'manager',
    });
    expect(inShort(rowsAbout(made, 'preventable'))).toEqual(['yes 8 8 1', 'refused 9 1 0.1111', 'A yes 8 8 1']);
  });
});

describe('themes', () => {
  const all = [
    ...talks(3, { scales: { team: [4], pay: [2], role: [5] }, raised: ['pay'] }),
    ...talks(2, { scales: { team: [3, 4], pay: [1], role: [5] }, raised: ['pay', 'safety'] }),
    ...talks(2, { scales: { team: [5] }, raised: ['closing'] }),
    ...talks(4, { scales: { growth: [1] } }),
  ];
  const made = report(all);

  it('have the mean of the interviews, each by its own scales, the lowest first and hidden ones last', () => {
    expect(inShort(rowsAbout(made, 'score'))).toEqual(['pay 5 1.6', 'team 7 4.1429', 'role 5 5', 'growth hidden']);
  });

  it('are raised in some of all that were held, in the same order and then by how many', () => {
    expect(inShort(rowsAbout(made, 'raised'))).toEqual([
      'pay 11 5 0.4545',
      'closing 11 2 0.1818',
      'safety 11 2 0.1818',
    ]);
  });

  it('are margins of their own: one may hide a group that another shows', () => {
    const groups = [
      ...talks(5, { group: 'A', scales: { team: [4], pay: [2] } }),
      ...talks(7, { group: 'B', scales: { team: [2] } }),
      ...talks(8, { group: 'C', scales: { team: [3], pay: [4] } }),
      ...talks(2, { group: 'B', scales: { pay: [5] } }),
    ];
    const scores = rowsAbout(report(groups, { by: 'department' }), 'score').filter(({ groupBy }) => groupBy !== 'all');
    expect(inShort(scores)).toEqual([
      'B team 7 2',
      'C team 8 3',
      'A team 5 4',
      'B pay hidden',
      'C pay 8 4',
      'A pay hidden',
    ]);
  });
});

describe('the eNPS', () => {
  const answered = (answer: string, quarter: string, group = 'A') => ({ quarter, group, answers: { enps: [answer] } });
  const all = [
    ...talks(5, answered('9', '2025-q3')),
    ...talks(5, answered('6', '2025-q4', 'B')),
    ...talks(2, answered('10', '2026-q2')),
    ...talks(3, answered('7', '2026-q2')),
    ...talks(1, { ...answered('dont-know', '2026-q2') }),
  ];

  it('is a score with those it is made of, and over quarters a score alone; a quarter without answers has no row', () => {
    const made = report(all);
    expect(inShort(rowsAbout(made, 'enps'))).toEqual([
      '. 15 13.3333',
      'promoters 15 7 0.4667',
      'passives 15 3 0.2',
      'detractors 15 5 0.3333',
      'dont-know 16 1 0.0625',
      '2025-q3 . 5 100',
      '2025-q4 . 5 -100',
      '2026-q2 . 5 40',
    ]);
    expect(made.quarters).toEqual({ first: '2025-q3', last: '2026-q2' });
  });

  it('has its groups instead of the quarters, and no group within a quarter', () => {
    const rows = rowsAbout(report(all, { by: 'department' }), 'enps').slice(5);
    expect(rows.map(({ group, quarter, code }) => [quarter ?? group, code].join(' ').trim())).toEqual([
      ...['', ' promoters', ' passives', ' detractors'].map((code) => `A${code}`),
      ...['', ' promoters', ' passives', ' detractors'].map((code) => `B${code}`),
    ]);
  });

  it('hides a quarter of few answers, and the smallest other one with it', () => {
    const rows = rowsAbout(report([...all, ...talks(3, answered('8', '2026-q1'))]), 'enps').slice(5);
    expect(inShort(rows)).toEqual(['2025-q3 . hidden', '2025-q4 . 5 -100', '2026-q1 . hidden', '2026-q2 . 5 40']);
  });

  it('has no quarters when everything was held in one', () => {
    const rows = rowsAbout(report(all.map((talk) => ({ ...talk, quarter: '2026-q1' }))), 'enps');
    expect(rows).toEqual(wholeOnly(rows));
  });
});

describe('a report of few', () => {
  const full = { answers: { reasons: ['load.volume'], enps: ['3'] }, scales: { team: [2] }, raised: ['team'] };

  it('of none has no rows at all, and says how many are missing', () => {
    expect(report([])).toEqual({
      only: {},
      floor: 5,
      held: 0,
      missing: 5,
      rows: [],
      patterns: { looks: 0, found: [] },
    });
  });

  it.each([1, 4])('of %i says how many there are and no more', (count) => {
    const made = report(talks(count, full), { by: 'department' });
    expect(inShort(made.rows)).toEqual([`held ${count} ${count} 1`]);
    expect([made.held, made.missing]).toEqual([count, 5 - count]);
  });

  it('with none held says so, however many were planned', () => {
    const made = report(talks(9, { status: 'planned' }), { by: 'department' });
    expect(inShort(made.rows)).toEqual(['held 9 0 0', 'planned 9 9 1']);
    expect([made.held, made.missing]).toEqual([0, 5]);
  });

  it('of five has its figures', () => {
    const made = report(talks(5, full));
    expect(inShort(made.rows)).toEqual([
      'held 5 5 1',
      'unknown 5 0 0',
      'load.volume 5 5 1',
      'team 5 2',
      'team 5 5 1',
      'team 5 5 1',
      '. 5 -100',
      'promoters 5 0 0',
      'passives 5 0 0',
      'detractors 5 5 1',
    ]);
  });

  it('by one group only has that group, equal to the whole', () => {
    const { rows } = report(talks(6, full), { by: 'department' });
    const figures = ({ code, n, count, value, low, high }: FigureRow) => ({ code, n, count, value, low, high });
    const group = rows.filter((row) => row.group === 'Lager').map(figures);
    expect(group).toEqual(
      wholeOnly(rows)
        .filter(({ measure }) => measure !== 'reason')
        .map(figures),
    );
  });

  it('in which all refused says so, and nothing of groups or quarters', () => {
    const answers = { reasons: ['refused'], enps: ['refused'], 'would-return': ['refused'] };
    const all = [...talks(5, { answers }), ...talks(5, { answers, quarter: '2026-q2', group: 'HR' })];
    expect(inShort(report(all, { by: 'department' }).rows.filter(({ section }) => section !== 'coverage'))).toEqual([
      'refused 10 10 1',
      'refused 10 10 1',
      'refused 10 10 1',
    ]);
  });

  it('in which few answered a measure does not tell how many by way of those who refused', () => {
    const all = [...talks(3, { answers: { enps: ['9'] } }), ...talks(9, { answers: { enps: ['refused'] } })];
    expect(inShort(rowsAbout(report(all, { by: 'department' }), 'enps'))).toEqual(['. hidden']);
  });
});

describe('a whole report', () => {
  it('has its sections in order, and in each measure the whole before groups', () => {
    const full = {
      answers: { reasons: ['a.b'], 'primary-reason': ['a.b'], direction: ['push'], preventable: ['yes'], enps: ['9'] },
      scales: { team: [4] },
      raised: ['team'],
    };
    const more = {
      'would-return': ['yes'],
      mistreatment: ['no'],
      next: ['x'],
      'thinking-since': ['y'],
      'raised-first': ['yes'],
    };
    const one = { ...full, answers: { ...full.answers, ...more } };
    const { rows } = report([...talks(5, one), ...talks(5, { ...one, quarter: '2026-q2', group: 'HR' })], {
      by: 'role',
    });
    const measures = [...new Set(rows.map(({ section, measure }) => `${section}/${measure}`))];
    expect(measures).toEqual([
      'coverage/status',
      'coverage/reason',
      'reasons/reasons',
      'reasons/primary-reason',
      'reasons/direction',
      'preventable/preventable',
      'themes/score',
      'themes/low',
      'themes/raised',
      'recommendation/enps',
      'recommendation/would-return',
      'more/raised-first',
      'more/thinking-since',
      'more/next',
      'more/mistreatment',
    ]);
    const places = measures.map((measure) => [
      ...new Set(
        rows
          .filter((row) => `${row.section}/${row.measure}` === measure)
          .map(({ group, quarter }) => quarter ?? (group || 'whole')),
      ),
    ]);
    expect(places).toEqual(
      measures.map((measure) => (measure === 'coverage/reason' ? ['whole'] : ['whole', 'HR', 'Lager'])),
    );
  });

  it('hides in every measure the groups that few were held in, with what stands in front of them', () => {
    const all = [
      ...talks(9, { group: 'A', answers: { enps: ['9'] }, raised: ['pay'] }),
      ...talks(6, { group: 'B', answers: { enps: ['9'] }, raised: ['pay'] }),
      ...talks(2, { group: 'C', raised: ['pay'] }),
    ];
    const { rows } = report(all, { by: 'department' });
    expect(
      [
        ...hide(
          [
            { key: 'A', n: 9 },
            { key: 'B', n: 6 },
            { key: 'C', n: 2 },
          ],
          5,
        ),
      ].toSorted(),
    ).toEqual(['B', 'C']);
    const ofGroups = rows.filter(({ groupBy, code }) => groupBy !== 'all' && ['', 'pay', 'held'].includes(code));
    expect(inShort(ofGroups)).toEqual([
      'A held 9 9 1',
      'B . hidden',
      'C . hidden',
      'A pay 9 9 1',
      'B . hidden',
      'C . hidden',
      'A . 9 100',
      'B . hidden',
      'C . hidden',
    ]);
  });

  it('says what it was asked for', () => {
    const period = { from: '2026-01-01', written: '2026..' };
    const made = report(talks(5), { period, only: { mode: 'video' }, by: 'role' });
    expect(made).toMatchObject({ period, only: { mode: 'video' }, by: 'role', floor: 5 });
  });
});
