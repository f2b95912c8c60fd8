import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { breakdowns } from '../../src/core/insight/breakdown.ts';
import type { Counted, Counting } from '../../src/core/insight/tally.ts';
import type { Facts } from '../../src/core/interview/facts.ts';
import type { Interview, NewLine } from '../../src/core/interview/interview.ts';
import { aLine } from '../support/builders.ts';
import { tempStore } from './fixture.ts';
import { at } from './sample.ts';
import { copyOf, everything, free, questions, talk } from './tallies-sample.ts';

async function storeWith(...interviews: readonly Interview[]) {
  const room = await tempStore();
  await room.store.interviews.createAll(interviews);
  return room;
}

async function count(interviews: readonly Interview[], change: Partial<Counting> = {}): Promise<Counted> {
  const { store } = await storeWith(...interviews);
  return store.tallies.count({ ...everything, ...change });
}

/** How many have each code of a measure. */
function codesOf({ all }: Pick<Counted, 'all'>, measure: string) {
  const own = all.tallies.filter((tally) => tally.measure === measure);
  return Object.fromEntries(own.map(({ code, n }) => [code, n]));
}

const raisedIn = ({ all }: Counted) => Object.fromEntries(all.raised.map(({ theme, n }) => [theme, n]));

const scoresIn = ({ all }: Counted) => all.scores.map(({ theme, total, scales, n }) => [theme, total, scales, n]);

const withFacts = (facts: Facts, rest: Partial<Interview> = {}) => talk({}, { ...rest, facts });

const line = (change: Partial<NewLine>) => aLine({ text: 'x', themes: ['manager'], ...change });

describe('an interview', () => {
  it('is counted whatever its status, in the quarter of the day it was held', async () => {
    const { all } = await count([
      withFacts({ heldOn: '2026-03-31' }),
      withFacts({ heldOn: '2026-04-01' }),
      withFacts({ heldOn: '2026-06-30' }, { status: 'closed' }),
      withFacts({ heldOn: '2026-06-30' }, { status: 'closed' }),
      withFacts({ heldOn: '2025-12-31' }, { status: 'not-held' }),
    ]);
    expect(all.bases).toHaveLength(4);
    expect(all.bases).toEqual(
      expect.arrayContaining([
        { group: '', quarter: '2026-q1', status: 'held', n: 1 },
        { group: '', quarter: '2026-q2', status: 'held', n: 1 },
        { group: '', quarter: '2026-q2', status: 'closed', n: 2 },
        { group: '', quarter: '2025-q4', status: 'not-held', n: 1 },
      ]),
    );
  });

  it('that was not held counts on the last day, and without one on the day it was entered', async () => {
    const createdAt = '2026-09-30T23:59:00.000Z';
    const { all } = await count([
      withFacts({ lastDay: '2026-11-01' }, { status: 'planned', createdAt }),
      withFacts({}, { status: 'cancelled', createdAt }),
    ]);
    expect(all.bases.map(({ quarter, status }) => [status, quarter])).toEqual(
      expect.arrayContaining([
        ['planned', '2026-q4'],
        ['cancelled', '2026-q3'],
      ]),
    );
  });

  it('that was not held has no answers to count', async () => {
    const counted = await count([talk({ enps: 9, team: 4 }, { status: 'paused' })]);
    expect(counted).toEqual({
      all: { bases: [{ group: '', quarter: '2026-q1', status: 'paused', n: 1 }], tallies: [], scores: [], raised: [] },
      why: { asked: 0, unknown: 0 },
      copies: [],
    });
  });

  it('is not there in an empty database', async () => {
    const nothing = { bases: [], tallies: [], scores: [], raised: [] };
    const why = { asked: 0, unknown: 0 };
    expect(await count([])).toEqual({ all: nothing, why, copies: [] });
    expect(await count([], { by: 'role' })).toEqual({ all: nothing, groups: nothing, why, copies: [] });
  });
});

describe('an answer', () => {
  it('counts by its code, a number too, and for those who answered', async () => {
    const counted = await count([talk({ enps: 9, next: 'job' }), talk({ enps: 10 }), talk({ enps: 9 })]);
    expect(codesOf(counted, 'enps')).toEqual({ '9': 2, '10': 1, answered: 3 });
    expect(codesOf(counted, 'next')).toEqual({ job: 1, answered: 1 });
  });

  it('that was refused or not known is a count of its own, and one never asked for is none', async () => {
    const states = ['refused', 'refused', 'dont-know', 'not-asked'] as const;
    const counted = await count(states.map((state) => talk({ mistreatment: { state } })));
    expect(codesOf(counted, 'mistreatment')).toEqual({ refused: 2, 'dont-know': 1 });
  });

  it('whose value was wiped counts nowhere', async () => {
    const counted = await count([talk({ enps: undefined, team: undefined, reasons: [], primary: undefined })]);
    expect([counted.all.tallies, counted.all.scores]).toEqual([[], []]);
  });

  it('about the talk itself is in no report, nor one without measure', async () => {
    const counted = await count([talk({ sharing: 'all', contact: 'yes', days: 3, free: 3 })]);
    expect([counted.all.tallies, counted.all.scores]).toEqual([[], []]);
  });

  it('counts only under a label that was asked for: its own, else that of its question', async () => {
    const yes = { state: 'answered', value: 'yes' } as const;
    const interviews = [
      talk({ mistreatment: yes, next: 'job', team: 4 }),
      talk({
        mistreatment: { ...yes, share: { label: 'share' } },
        team: { state: 'answered', value: 5, share: { label: 'share' } },
      }),
      talk({ next: { state: 'answered', value: 'job', share: { label: 'hr-only' } } }),
      talk({ next: { state: 'refused', share: { label: 'not-kept' } } }),
      talk({ mistreatment: { ...yes, share: { label: 'not-kept' } } }),
      talk({ team: { state: 'answered', value: 1, share: { label: 'not-kept' } } }),
    ];
    const inside = await count(interviews);
    expect(codesOf(inside, 'mistreatment')).toEqual({ yes: 2, answered: 2 });
    expect(codesOf(inside, 'next')).toEqual({ job: 2, answered: 2, refused: 1 });
    expect(scoresIn(inside)).toEqual([
      ['team', 4, 1, 1],
      ['team', 5, 1, 1],
    ]);
    const outside = await count(interviews, { values: free });
    expect(codesOf(outside, 'mistreatment')).toEqual({ yes: 1, answered: 1 });
    expect(codesOf(outside, 'next')).toEqual({ job: 1, answered: 1, refused: 1 });
    expect(scoresIn(outside)).toEqual([['team', 5, 1, 1]]);
  });

  it('that is set aside counts nowhere until its question applies again', async () => {
    const one = talk({ preventable: 'yes', raised: 'no', support: 2, enps: 8, why: { lines: [line({})] } });
    const { store } = await storeWith(one);
    const counts = async () => {
      const counted = await store.tallies.count(everything);
      return [codesOf(counted, 'raised-first'), scoresIn(counted), raisedIn(counted)];
    };
    const before = await counts();
    expect(before).toEqual([{ no: 1, answered: 1 }, [['manager', 2, 1, 1]], { manager: 1 }]);
    await store.answers.setAside(one.id, ['raised', 'support', 'why']);
    expect(await counts()).toEqual([{}, [], {}]);
    await store.answers.setAside(one.id, []);
    expect(await counts()).toEqual(before);
  });
});

describe('reasons', () => {
  it('count once each, the sensitive ones together once', async () => {
    const counted = await count([
      talk({ reasons: ['load.volume', 'pay.more'] }),
      talk({ reasons: ['health.own', 'harm.threat', 'load.volume'] }),
      talk({ reasons: ['harm.threat'] }),
    ]);
    expect(codesOf(counted, 'reasons')).toEqual({ 'load.volume': 2, 'pay.more': 1, sensitive: 2, answered: 3 });
  });

  it('have a primary one, with its direction if it has any and is not sensitive', async () => {
    const primaries = ['load.volume', 'load.pace', 'pay.more', 'health.own', 'other'];
    const counted = await count(primaries.map((primary) => talk({ primary })));
    expect(codesOf(counted, 'primary-reason')).toEqual({
      'load.volume': 1,
      'load.pace': 1,
      'pay.more': 1,
      sensitive: 1,
      other: 1,
      answered: 5,
    });
    expect(codesOf(counted, 'direction')).toEqual({ push: 2, pull: 1, answered: 5 });
  });

  it('are what the codebook of their own interview says of them', async () => {
    const later = copyOf('later');
    const reasons = later.codebook.reasons.map((heading) => ({
      ...heading,
      reasons: heading.reasons.map((one) => ({ ...one, direction: 'life', sensitive: true }) as const),
    }));
    const counted = await count([
      talk({ primary: 'load.volume' }),
      talk({ primary: 'load.volume' }, { copy: { ...later, codebook: { ...later.codebook, reasons } } }),
    ]);
    expect(codesOf(counted, 'primary-reason')).toEqual({ 'load.volume': 1, sensitive: 1, answered: 2 });
    expect(codesOf(counted, 'direction')).toEqual({ push: 1, answered: 2 });
  });

  it('bind the primary one to their label, also when they were not answered', async () => {
    const labelled = (label: 'not-kept' | 'hr-only') =>
      talk({ reasons: { state: 'refused', share: { label } }, primary: 'load.volume' });
    const interviews = [labelled('not-kept'), labelled('hr-only'), talk({ primary: 'pay.more' })];
    const inside = await count(interviews);
    expect(codesOf(inside, 'primary-reason')).toEqual({ 'load.volume': 1, 'pay.more': 1, answered: 2 });
    expect(codesOf(inside, 'direction')).toEqual({ push: 1, pull: 1, answered: 2 });
    const outside = await count(interviews, { values: free });
    expect(codesOf(outside, 'primary-reason')).toEqual({ 'pay.more': 1, answered: 1 });
  });

  it('are missing from whoever does not say by their separation why they leave', async () => {
    const separations = ['resign', 'fixed-end', 'retire', 'redundant', 'dismiss', 'transfer', undefined] as const;
    const silent = separations.map((separation) => withFacts(separation === undefined ? {} : { separation }));
    const told = talk({ reasons: ['other'] });
    const notKept = talk({ reasons: { state: 'answered', value: ['other'], share: { label: 'not-kept' } } });
    const refused = talk({ reasons: { state: 'refused' } });
    const planned = talk({}, { status: 'planned' });
    const { why } = await count([...silent, told, notKept, refused, planned, talk({ reasons: [] })]);
    expect(why).toEqual({ asked: 7, unknown: 6 });
  });

  it('are asked of everybody where the template has no condition, and of nobody where it has no such question', async () => {
    const { when: _, ...always } = questions.reasons;
    const everybody = copyOf('everybody', [always]);
    const nobody = copyOf('nobody', [questions.enps]);
    const retired = { facts: { ...talk({}).facts, separation: 'retire' } } as const;
    const { why } = await count([
      talk({}, { copy: everybody, ...retired }),
      talk({ reasons: ['other'] }, { copy: everybody, ...retired }),
      talk({ reasons: { state: 'refused' } }, retired),
      talk({}, { copy: nobody }),
    ]);
    expect(why).toEqual({ asked: 3, unknown: 2 });
  });
});

describe('a theme', () => {
  it('has a score for each sum of an interview and number of scales', async () => {
    const counted = await count([
      talk({ enps: 5, support: 2, fair: 5, team: 3 }),
      talk({ enps: 5, support: 3, fair: 4 }),
      talk({ enps: 5, support: 4, fair: { state: 'dont-know' } }),
      talk({ team: 3 }),
    ]);
    expect(scoresIn(counted)).toHaveLength(3);
    expect(scoresIn(counted)).toEqual(
      expect.arrayContaining([
        ['manager', 7, 2, 2],
        ['manager', 4, 1, 1],
        ['team', 3, 1, 2],
      ]),
    );
  });

  it('is raised by a note or a quote, in an interview once', async () => {
    const counted = await count([
      talk({
        why: { lines: [line({ themes: ['manager', 'team'] }), line({ kind: 'quote' })] },
        enps: { lines: [line({})] },
      }),
      talk({ why: { lines: [line({ kind: 'quote' })] } }),
      talk({ why: { lines: [line({ kind: 'remark', themes: ['pay'] }), line({ themes: [] })] } }),
      talk({ 'of-another-template': { lines: [line({ themes: ['pay'] })] } }),
    ]);
    expect(raisedIn(counted)).toEqual({ manager: 2, team: 1 });
  });

  it('is raised by a line of a question that was never left', async () => {
    const one = talk();
    const { store } = await storeWith(one);
    await store.answers.addLine(one.id, 'why', { kind: 'note', text: 'x', themes: ['team'] }, at, undefined);
    expect(raisedIn(await store.tallies.count(everything))).toEqual({ team: 1 });
  });

  it('is not raised by a line that is still being typed', async () => {
    const one = talk({ why: { lines: [line({})] } });
    const { store, file } = await storeWith(one);
    const raised = async () => raisedIn(await store.tallies.count(everything));
    expect(await raised()).toEqual({ manager: 1 });
    const database = new Database(file);
    database.exec('update note_line set draft = 1');
    database.close();
    expect(await raised()).toEqual({});
  });

  it('is raised only under a label that was asked for: of the line, else the answer, else the question', async () => {
    const own = { share: { label: 'not-kept' } } as const;
    const shared = { share: { label: 'share' } } as const;
    const interviews = [
      talk({ why: { lines: [line({ themes: ['role'], ...own })] } }),
      talk({ why: { lines: [line({ themes: ['team'] })], ...own } }),
      talk({ why: { lines: [line({ themes: ['pay'], ...shared })], ...own } }),
      talk({ mistreatment: { lines: [line({ themes: ['safety'] })] } }),
    ];
    expect(raisedIn(await count(interviews))).toEqual({ pay: 1, safety: 1 });
    expect(raisedIn(await count(interviews, { lines: free }))).toEqual({ pay: 1 });
  });
});

const everyFact: Facts = {
  department: 'Lager',
  manager: 'Bo Ek',
  role: 'Truckförare',
  separation: 'resign',
  mode: 'video',
  heldOn: '2026-02-10',
};
const startedOn = (day: string) => ({ leaver: { id: `leaver ${day}`, name: day, startedOn: day } });

describe('a breakdown', () => {
  it.each([
    ['department', 'Lager'],
    ['manager', 'Bo Ek'],
    ['role', 'Truckförare'],
    ['separation', 'resign'],
    ['mode', 'video'],
    ['tenure', 'from-2-to-5'],
  ] as const)('by %s has the groups and those who do not say, over all quarters', async (by, group) => {
    const said = { enps: 9, team: 3, why: { lines: [line({})] } };
    const { groups, all } = await count(
      [
        talk(said, { facts: everyFact, ...startedOn('2023-01-01') }),
        talk(said, { facts: { ...everyFact, heldOn: '2026-09-01' }, ...startedOn('2023-01-02') }),
        talk(said, { facts: { heldOn: '2026-09-01' } }),
      ],
      { by },
    );
    const none = { group: '', quarter: '', n: 1 };
    const some = { group, quarter: '', n: 2 };
    expect(groups?.bases).toEqual([none, some].map((one) => ({ ...one, status: 'held' })));
    expect(groups?.scores).toEqual([none, some].map((one) => ({ ...one, theme: 'team', total: 3, scales: 1 })));
    expect(groups?.raised).toEqual([none, some].map((one) => ({ ...one, theme: 'manager' })));
    expect(groups?.tallies.filter(({ code }) => code === '9')).toEqual(
      [none, some].map((one) => ({ ...one, measure: 'enps', code: '9' })),
    );
    expect(all.scores.map(({ quarter, n }) => [quarter, n])).toEqual([
      ['2026-q1', 1],
      ['2026-q3', 2],
    ]);
  });

  it('by template has their ids, whatever the version', async () => {
    const first = copyOf('first');
    const second = { ...first, template: { ...first.template, version: 2 } };
    const { groups } = await count(
      [first, second, copyOf('other')].map((copy) => talk({ enps: 3 }, { copy })),
      { by: 'template' },
    );
    expect(groups?.bases.map(({ group, n }) => [group, n])).toEqual([
      ['first', 2],
      ['other', 1],
    ]);
  });

  it.each([
    ['2026-03-01', '2026-02-28', 'under-1'],
    ['2025-03-01', '2026-02-28', 'under-1'],
    ['2025-02-28', '2026-02-28', 'from-1-to-2'],
    ['2024-02-29', '2026-02-28', 'from-1-to-2'],
    ['2024-02-28', '2026-02-28', 'from-2-to-5'],
    ['2021-03-01', '2026-02-28', 'from-2-to-5'],
    ['2021-02-28', '2026-02-28', 'from-5-to-10'],
    ['2016-02-28', '2026-02-28', 'over-10'],
    ['1979-12-31', '2026-02-28', 'over-10'],
  ])('by tenure puts one from %s to %s in %s', async (first, lastDay, band) => {
    const { groups } = await count([talk({}, { ...startedOn(first), facts: { lastDay, heldOn: '2020-01-01' } })], {
      by: 'tenure',
    });
    expect(groups?.bases.map(({ group }) => group)).toEqual([band]);
  });
});

describe('the scope', () => {
  const heldOn = (...days: readonly string[]) => days.map((day) => withFacts({ heldOn: day }));

  it('has both its first and its last day in it', async () => {
    const interviews = heldOn('2026-01-31', '2026-02-01', '2026-02-15', '2026-02-28', '2026-03-01');
    const { all, why } = await count(interviews, { scope: { from: '2026-02-01', to: '2026-02-28', only: {} } });
    expect(all.bases.map(({ n }) => n)).toEqual([3]);
    expect(why.asked).toBe(3);
  });

  it.each(breakdowns)('can be one group by %s, exactly as it is written', async (by) => {
    const one = talk({ enps: 9 }, { facts: everyFact, ...startedOn('2023-01-01') });
    const others = [talk({ enps: 9 }, { copy: copyOf('other') }), talk({ enps: 8 }, { copy: copyOf('other') })];
    const { store } = await storeWith(one, ...others);
    const group = (await store.tallies.groups(by)).at(-1) ?? '';
    const only = async (name: string) => {
      const counted = await store.tallies.count({ ...everything, scope: { only: { [by]: name } } });
      return [codesOf(counted, 'enps')['answered'], counted.all.bases[0]?.n];
    };
    expect(await only(group)).toEqual([1, 1]);
    expect(await only(`${group} `)).toEqual([undefined, undefined]);
    expect(await only(group.toUpperCase())).toEqual([undefined, undefined]);
  });

  it('can be several groups and a breakdown at once', async () => {
    const { groups } = await count(
      [
        withFacts({ ...everyFact, mode: 'phone' }),
        withFacts({ ...everyFact, department: 'Butik' }),
        withFacts(everyFact),
      ],
      { by: 'manager', scope: { from: '2026-01-01', only: { department: 'Lager', mode: 'phone' } } },
    );
    expect(groups?.bases).toEqual([{ group: 'Bo Ek', quarter: '', status: 'held', n: 1 }]);
  });
});

describe('the copies', () => {
  it('are those of held interviews in scope, the one of the newest interview last, with how many they are', async () => {
    const [first, second, third] = [copyOf('first'), copyOf('second', [questions.enps]), copyOf('third')];
    const { copies } = await count([
      talk({}, { copy: second }),
      talk({}, { copy: first }),
      talk({}, { copy: second }),
      talk({}, { copy: third, status: 'planned' }),
    ]);
    expect(copies).toEqual([
      { copy: first, n: 1 },
      { copy: second, n: 2 },
    ]);
  });
});

describe('groups', () => {
  it('are those of all interviews, sorted, each once, without those that do not say', async () => {
    const { store } = await storeWith(
      withFacts({ department: 'Ärenden' }),
      withFacts({ department: 'Butik' }),
      withFacts({ department: 'Lager' }, { status: 'planned' }),
      withFacts({ department: 'Butik' }),
      withFacts({}),
    );
    expect(await store.tallies.groups('department')).toEqual(['Butik', 'Lager', 'Ärenden']);
    expect(await store.tallies.groups('mode')).toEqual([]);
    expect(await store.tallies.groups('template')).toEqual(['whole']);
  });
});

describe('count', () => {
  it('gives the same twice, and what is new the next time', async () => {
    const { store } = await storeWith(talk({ enps: 9 }));
    const first = await store.tallies.count(everything);
    expect(await store.tallies.count(everything)).toEqual(first);
    await store.interviews.createAll([talk({ enps: 9 }, { createdAt: at })]);
    expect(codesOf(await store.tallies.count(everything), 'enps')).toEqual({ '9': 2, answered: 2 });
  });

  it('that fails halfway leaves nothing behind', async () => {
    const { store, file } = await storeWith(talk({ enps: 9, why: { lines: [line({})] } }));
    const first = await store.tallies.count(everything);
    const database = new Database(file);
    database.pragma('ignore_check_constraints = on');
    database.exec(`update note_line set themes = 'damaged'`);
    await expect(store.tallies.count(everything)).rejects.toThrow('malformed JSON');
    database.exec(`update note_line set themes = '["manager"]'`);
    database.close();
    expect(await store.tallies.count(everything)).toEqual(first);
  });
});
