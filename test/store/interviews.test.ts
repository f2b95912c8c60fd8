import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/interview/facts.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import { tempStore } from './fixture.ts';
import { answer, at, copy, interview, newInterview, note } from './sample.ts';

const everyFact: Required<Facts> = {
  department: 'Lager',
  role: 'Truckförare',
  manager: 'Bo Ek',
  lastDay: '2026-08-31',
  separation: 'resign',
  interviewer: 'Karin Berg',
  interviewerIsManager: 'no',
  mode: 'video',
  regretted: 'yes',
  interviewerPreventable: 'partly',
  hrPreventable: 'no',
  heldOn: '2026-08-20',
  afterwards: 'no',
  minutes: 80.5,
  companion: 'Eva Lind',
  others: 'Per Holm',
  ownManagerWhy: 'leaver',
  severalWhy: 'nobody-else',
  lateWhy: 'other',
  contribution: 'Det nya lagersystemet',
  replyBy: '2026-08-27',
  eraseOn: '2028-08-20',
  tenureFrom: 60,
  lastWorkingDay: '2026-08-21',
  planAt: '2026-08-20 09:00',
  planZone: 'Europe/Stockholm',
  place: 'Björken',
  invitedOn: '2026-08-10',
  preparedOn: '2026-08-19',
  thankedOn: '2026-08-21',
  notHeldWhy: 'other',
  follows: 'whole0000000',
};

const whole: Interview = interview('whole0000000', {
  leaver: { id: 'leaver000000', name: 'Alva Lind', startedOn: '2021-03-01' },
  facts: everyFact,
  step: 'ask:keep',
  seconds: 4800.25,
  answers: new Map([
    answer('why', {
      lines: [
        { seq: 1, kind: 'quote', text: 'Jag fick aldrig veta varför.', themes: ['manager', 'team'], writtenAt: at },
        { seq: 2, kind: 'note', text: 'Fler ord', themes: [], share: { label: 'with-name', to: 'Bo' }, writtenAt: at },
      ],
      drafts: [{ seq: 3, text: 'half a li' }],
    }),
    answer('reasons', { state: 'answered', value: ['manager.support', 'load.volume'], seconds: 61.5 }),
    answer('enps', { state: 'answered', value: 6, share: { label: 'hr-only' } }),
    answer('code', { state: 'answered', value: '["not", "a list"]' }),
    answer('mistreatment', { state: 'refused' }),
  ]),
});

describe('createAll', () => {
  it('gives back everything it was given, answers in their order', async () => {
    const room = await tempStore();
    await room.store.interviews.createAll([whole]);
    const found = await (await room.reopen()).interviews.read(whole.id);
    expect(found).toStrictEqual(whole);
    expect([...(found?.answers.keys() ?? [])]).toEqual([...whole.answers.keys()]);
  });

  it('writes none when one cannot be written', async () => {
    const { store } = await tempStore();
    await expect(store.interviews.createAll([whole, interview('b'), whole])).rejects.toThrow('UNIQUE');
    expect(await store.interviews.ids()).toEqual([]);
  });

  it('takes two of the same name and first day for one leaver, also one met earlier', async () => {
    const { store } = await tempStore();
    const startedOn = '2021-03-01';
    const met = (id: string, name: string) => interview(id, { leaver: { id: `leaver-${id}`, name, startedOn } });
    await store.interviews.createAll([met('a', 'Åsa Ek')]);
    await store.interviews.createAll([met('b', 'A\u030ASA EK '), met('c', 'Bo Ek'), met('d', 'bo ek')]);
    const leavers = ['a', 'b', 'c', 'd'].map(async (id) => (await store.interviews.read(id))?.leaver.id);
    expect(await Promise.all(leavers)).toEqual(['leaver-a', 'leaver-a', 'leaver-c', 'leaver-c']);
  });

  it('keeps two of the same name apart when a first day is unknown', async () => {
    const { store } = await tempStore();
    const alva = (id: string) => interview(id, { leaver: { id: `leaver-${id}`, name: 'Alva' } });
    await store.interviews.createAll([alva('a'), alva('b')]);
    expect((await store.interviews.read('b'))?.leaver.id).toBe('leaver-b');
  });
});

describe('create', () => {
  it('makes an interview without answers', async () => {
    const room = await tempStore();
    await room.store.interviews.create(newInterview('a', { status: 'planned', facts: { mode: 'phone' } }));
    const expected = {
      ...newInterview('a', { status: 'planned', facts: { mode: 'phone' } }),
      seconds: 0,
      answers: new Map(),
      disclosures: [],
    };
    expect(await (await room.reopen()).interviews.read('a')).toStrictEqual(expected);
  });
});

describe('read', () => {
  it('gives nothing for an id there is not', async () => {
    const { store } = await tempStore();
    expect(await store.interviews.read('a')).toBeUndefined();
  });

  it('orders answers by their first entry, be it a line or how the question was left', async () => {
    const { store } = await tempStore();
    await store.interviews.create(newInterview('a'));
    const settle = (questionId: string) =>
      store.answers.settle('a', { questionId, state: 'refused', seconds: 1 }, { step: 'x', seconds: 1, aside: [] });
    await store.answers.addLine('a', 'line-first', note('one'), at, undefined);
    await settle('left-first');
    await settle('left-second');
    await store.answers.saveDraft('a', 'draft-third', 'ha', at, undefined);
    await settle('line-first');
    await store.answers.addLine('a', 'left-first', note('two'), at, undefined);
    const order = [...((await store.interviews.read('a'))?.answers.keys() ?? [])];
    expect(order).toEqual(['line-first', 'left-first', 'left-second', 'draft-third']);
  });
});

describe('the template copy', () => {
  const stored = (file: string) => {
    const database = new Database(file, { readonly: true });
    const count = database.prepare('select count(*) from template_copy').pluck().get();
    database.close();
    return count;
  };

  it('is stored once for the same text, in whatever order its keys came', async () => {
    const { store, file } = await tempStore();
    const { id, ...rest } = copy.template;
    await store.interviews.create(newInterview('a'));
    await store.interviews.create(newInterview('b', { copy: { ...copy, template: { ...rest, id } } }));
    expect(stored(file)).toBe(1);
    await store.interviews.create(newInterview('c', { copy: { ...copy, template: { ...copy.template, version: 2 } } }));
    expect(stored(file)).toBe(2);
  });

  it('goes with the last interview held by it', async () => {
    const { store, file } = await tempStore();
    await store.interviews.createAll([interview('a'), interview('b')]);
    await store.interviews.remove('a');
    expect(stored(file)).toBe(1);
    await store.interviews.remove('b');
    expect(stored(file)).toBe(0);
  });
});

describe('templatesUsed', () => {
  it('gives the templates with an id that interviews were begun by, the one used last first, each once', async () => {
    const { store } = await tempStore();
    const version = (number: number, id = 'ours') => ({ ...copy, template: { ...copy.template, id, version: number } });
    const otherCodebook = { ...version(1), codebook: { themes: [], reasons: [] } };
    const begun = [version(1), version(2), otherCodebook, version(3, 'theirs')];
    for (const [index, one] of begun.entries())
      await store.interviews.create(newInterview(`held${index}`, { copy: one }));
    await store.interviews.create(newInterview('plan', { copy: version(4), status: 'planned' }));
    expect(await store.interviews.templatesUsed('ours')).toEqual([version(1).template, version(2).template]);
    expect(await store.interviews.templatesUsed('none')).toEqual([]);
  });
});

describe('ids', () => {
  it('are found by how they begin, sorted, at most as many as asked for', async () => {
    const { store } = await tempStore();
    await store.interviews.createAll(['abd', 'abc', 'ab0', 'b00'].map((id) => interview(id)));
    expect(await store.interviews.ids()).toEqual(['ab0', 'abc', 'abd', 'b00']);
    expect(await store.interviews.idsFrom('ab', 2)).toEqual(['ab0', 'abc']);
    expect(await store.interviews.idsFrom('abc', 2)).toEqual(['abc']);
    expect(await store.interviews.idsFrom('%', 2)).toEqual([]);
  });
});

describe('list', () => {
  const three = [
    interview('unknown', { leaver: { id: 'l1', name: 'Åsa Ek' }, status: 'planned' }),
    interview('late', { facts: { heldOn: '2026-08-20', department: 'Lager', manager: 'Örjan Ås' } }),
    interview('early', { facts: { heldOn: '2026-01-02', role: 'Truckförare' } }),
    interview('same-day', { facts: { heldOn: '2026-01-02' } }),
  ];

  it('is sorted by the day, unknown last, then by entry', async () => {
    const room = await tempStore();
    await room.store.interviews.createAll(three);
    const entries = await (await room.reopen()).interviews.list({});
    expect(entries.map(({ id }) => id)).toEqual(['early', 'same-day', 'late', 'unknown']);
    expect(entries[3]).toStrictEqual({
      id: 'unknown',
      status: 'planned',
      name: 'Åsa Ek',
      templateId: 'standard',
      language: 'sv',
      facts: {},
      createdAt: at,
    });
  });

  it.each([
    ['a name in capitals', { text: 'ÅSA' }, ['unknown']],
    ['a department', { text: 'lager' }, ['late']],
    ['a manager', { text: 'ö' }, ['early', 'late']],
    ['a role', { text: 'TRUCK' }, ['early']],
    ['a status', { status: 'held' }, ['early', 'same-day', 'late']],
    ['a status and a text', { status: 'held', text: 'lager' }, ['late']],
    ['a percent sign', { text: '%' }, []],
  ] as const)('finds by %s', async (_what, filter, ids) => {
    const { store } = await tempStore();
    await store.interviews.createAll(three);
    expect((await store.interviews.list(filter)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('pages', () => {
  it('gives every interview whole, in the order of the list', async () => {
    const { store } = await tempStore();
    const days = ['2026-05-01', undefined, '2026-01-01', '2026-09-01', undefined, '2026-01-01', '2026-02-01'];
    const all = days.map((heldOn, index) => interview(`id${index}`, { facts: heldOn === undefined ? {} : { heldOn } }));
    await store.interviews.createAll([whole, ...all]);
    const pages = await Array.fromAsync(store.interviews.pages(3));
    expect(pages.map((page) => page.length)).toEqual([3, 3, 2]);
    expect(pages.flat().map(({ id }) => id)).toEqual((await store.interviews.list({})).map(({ id }) => id));
    expect(pages.flat().find(({ id }) => id === whole.id)).toStrictEqual(whole);
    expect(new Set(pages.flat().map((one) => one.copy)).size).toBe(1);
  });

  it('lets other steps run between two pages', async () => {
    const { store } = await tempStore();
    await store.interviews.createAll([interview('a'), interview('b'), interview('c')]);
    const seen: string[] = [];
    for await (const page of store.interviews.pages(1)) {
      seen.push(...page.map(({ id }) => id));
      await store.interviews.remove('b');
    }
    expect(seen).toEqual(['a', 'c']);
  });
});

describe('known', () => {
  it('gives the values used earlier, most used first', async () => {
    const { store } = await tempStore();
    const departments = ['Lager', 'Butik', 'Kontor', 'Butik', undefined];
    await store.interviews.createAll(
      departments.map((department, index) => interview(`id${index}`, { facts: department ? { department } : {} })),
    );
    expect(await store.interviews.known('department')).toEqual(['Butik', 'Kontor', 'Lager']);
    expect(await store.interviews.known('manager')).toEqual([]);
  });
});

const facts = [
  'department',
  'role',
  'manager',
  'lastDay',
  'separation',
  'interviewer',
  'interviewerIsManager',
  'mode',
  'regretted',
  'heldOn',
  'afterwards',
  'minutes',
] as const satisfies readonly (keyof Facts)[];

describe('a change', () => {
  it.each(facts)('of the fact %s is kept, and forgotten again', async (fact) => {
    const room = await tempStore();
    await room.store.interviews.create(newInterview('a'));
    await room.store.interviews.setFact('a', fact, everyFact[fact]);
    expect((await (await room.reopen()).interviews.read('a'))?.facts).toStrictEqual({ [fact]: everyFact[fact] });
    await room.store.interviews.setFact('a', fact, undefined);
    expect((await (await room.reopen()).interviews.read('a'))?.facts).toStrictEqual({});
  });

  it('of leaver, status and step is kept', async () => {
    const room = await tempStore();
    await room.store.interviews.create(newInterview('a'));
    await room.store.interviews.setLeaver('a', { name: 'Alva Lind', startedOn: '2021-03-01' });
    await room.store.interviews.setStatus('a', 'paused');
    await room.store.interviews.moveTo('a', 'ask:why', 12.5);
    const changed = { leaver: { id: 'leaver-of-a', name: 'Alva Lind', startedOn: '2021-03-01' }, status: 'paused' };
    expect(await (await room.reopen()).interviews.read('a')).toMatchObject({
      ...changed,
      step: 'ask:why',
      seconds: 12.5,
    });
    await room.store.interviews.setLeaver('a', { name: 'Alva' });
    expect((await (await room.reopen()).interviews.read('a'))?.leaver).toStrictEqual({
      id: 'leaver-of-a',
      name: 'Alva',
    });
  });

  it('of an interview there is not is refused', async () => {
    const { interviews, answers } = (await tempStore()).store;
    const refused = { problem: { code: 'interview-not-found', id: 'gone' } };
    const settled = { questionId: 'q', state: 'refused', seconds: 1 } as const;
    await expect(interviews.setFact('gone', 'role', 'x')).rejects.toMatchObject(refused);
    await expect(interviews.setLeaver('gone', { name: 'x' })).rejects.toMatchObject(refused);
    await expect(interviews.close('gone', { lines: [], values: [], answers: [] })).rejects.toMatchObject(refused);
    await expect(answers.addLine('gone', 'q', note('x'), at, undefined)).rejects.toMatchObject(refused);
    await expect(answers.saveDraft('gone', 'q', 'x', at, undefined)).rejects.toMatchObject(refused);
    await expect(answers.settle('gone', settled, { step: 'x', seconds: 1, aside: [] })).rejects.toMatchObject(refused);
    await expect(answers.label('gone', 'q', { label: 'share' })).rejects.toMatchObject(refused);
  });
});

describe('close', () => {
  it('removes what the plan says and nothing else', async () => {
    const room = await tempStore();
    await room.store.interviews.createAll([whole, interview('other', { answers: whole.answers })]);
    await room.store.interviews.close(whole.id, { lines: [2, 3, 5], values: ['enps'], answers: ['reasons', 'none'] });
    const { interviews } = await room.reopen();
    const closed = await interviews.read(whole.id);
    expect(closed?.status).toBe('closed');
    expect([...(closed?.answers.keys() ?? [])]).toEqual(['why', 'enps', 'code', 'mistreatment']);
    expect(closed?.answers.get('why')?.lines.map(({ seq }) => seq)).toEqual([1]);
    expect(closed?.answers.get('why')?.drafts).toEqual([]);
    const enps = {
      questionId: 'enps',
      state: 'answered',
      share: { label: 'hr-only' },
      seconds: 0,
      lines: [],
      drafts: [],
    };
    expect(closed?.answers.get('enps')).toStrictEqual(enps);
    expect((await interviews.read('other'))?.answers.get('why')?.lines).toHaveLength(2);
  });

  it('takes the lines of an answer that goes whole', async () => {
    const { store } = await tempStore();
    await store.interviews.createAll([whole]);
    await store.interviews.close(whole.id, { lines: [], values: [], answers: ['why'] });
    expect((await store.interviews.read(whole.id))?.answers.has('why')).toBe(false);
  });
});

describe('remove', () => {
  it('leaves no row of the interview, and its leaver only while another interview has them', async () => {
    const room = await tempStore();
    const again = interview('again', { leaver: whole.leaver });
    await room.store.interviews.createAll([whole, again]);
    await room.store.interviews.remove(whole.id);
    expect(await (await room.reopen()).interviews.read('again')).toStrictEqual(again);
    await room.store.interviews.remove('again');
    await room.store.close();
    const database = new Database(room.file, { readonly: true });
    const count = (table: string) => database.prepare(`select count(*) from ${table}`).pluck().get();
    expect(['leaver', 'template_copy', 'interview', 'answer', 'note_line'].map(count)).toEqual([0, 0, 0, 0, 0]);
    database.close();
  });
});
