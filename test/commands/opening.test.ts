import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/interview/facts.ts';
import { clockAt, exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import type { Act, Reaction } from '../support/person.ts';
import { hold, stored, worldWith } from '../support/small-talk.ts';

const open = '  - { id: why, ask: { sv: Varför?, en: Why? } }\n';
const plain = '  - { id: why, ask: Why? }\n';
const gated = `${plain}  - { id: link, ask: Link?, when: { leaver.mode: [video] } }\n`;
const byManager = `${plain}  - { id: more, ask: More?, when: { interviewer.is-manager: [yes] } }\n`;

const kim: Reaction = ['Who is leaving?', { type: 'Kim' }];
const other: Reaction = ["leaver's manager?", { key: 'n' }];
const meet: Reaction = ['How do you meet?', { key: '1' }];
const leave: Reaction = ['Why?', 'ctrl-c'];
/** One line, so that the interview stays when it is left. */
const said: readonly Reaction[] = [['Why?', { lines: ['x'], then: 'ctrl-c' }]];

const show = async (world: World): Promise<string> => (await exitTalk(['show', '0000'], world)).stdout;

describe('what the leaver is told first', () => {
  it('is kept with the interview exactly as it was on the screen, and when', async () => {
    const world = worldWith(plain);
    writeFileSync(join(world.folder, 'config.yaml'), 'readers: HR and Eva Ros\n');
    const { person } = await hold(world, [kim, other, meet, ['read by me and HR and Eva Ros.', 'enter'], ...said]);
    const { information } = await stored(world);
    expect(information).toMatchObject({ how: 'shown', at: '2026-08-20T07:00:00.000Z' });
    const screen = person.screens.find((one) => one.includes('Read aloud:')) ?? '';
    expect(screen.split('Read aloud:\n')[1]).toBe(information?.text);
    expect(await show(world)).toMatch(/^informed +aloud, before the first question, 2026-08-20$/mu);
    const json = JSON.parse((await exitTalk(['show', '0000', '--json'], world)).stdout);
    expect(json).toMatchObject({ informed: 'shown', informed_at: '2026-08-20T07:00:00.000Z' });
  });

  it('is told anew, by what is configured then, when the talk is taken up at the opening again', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(plain, { clock });
    await hold(world, [kim, other, meet, ['Read aloud:', { menu: 'pause' }], ['The clock is stopped', 'ctrl-c']]);
    writeFileSync(join(world.folder, 'config.yaml'), 'readers: Eva Ros\n');
    clock.pass(3600);
    await hold(world, [['read by me and Eva Ros.', 'enter'], ...said], ['start', '0000']);
    const { information } = await stored(world);
    expect(information?.text).toContain('read by me and Eva Ros.');
    expect(information?.at).toBe('2026-08-20T08:00:00.000Z');
  });

  it('is on disk before the first question is asked', async () => {
    const world = worldWith(plain);
    let before: unknown;
    const file = join(world.folder, 'exit-talk.db');
    await exitTalk(['start', '--template', 'small'], world, (shown) => {
      if (shown.includes('Who is leaving?')) return { type: 'Kim' };
      if (!shown.includes('Why?')) return 'enter';
      const database = new Database(file, { readonly: true });
      before = database.prepare('select how from information').pluck().get();
      database.close();
      return 'ctrl-c';
    });
    expect(before).toBe('shown');
  });

  it('keeps the whole too when the whole was read on the screen', async () => {
    const world = worldWith(plain);
    await hold(world, [
      kim,
      other,
      meet,
      ['Read aloud:', { menu: 'The whole information' }],
      ['What nobody can promise', 'enter'],
      ['Read aloud:', 'enter'],
      ...said,
    ]);
    const { information } = await stored(world);
    expect(information?.text).toMatch(/^Thank you for making time\./u);
    expect(information?.text).toContain("including the interviewer's own remarks.");
  });

  it('may have been read on paper: that text is kept, and the screen is calm about it', async () => {
    const world = worldWith(plain);
    const { person } = await hold(world, [
      kim,
      other,
      meet,
      ['Read aloud:', { menu: 'Read on paper' }],
      ['has read it all on paper', { menu: 'pause' }],
      ['The clock is stopped', 'enter'],
      ['has read it all on paper', 'enter'],
      ...said,
    ]);
    expect(person.screens.at(-2)).not.toContain('Read aloud:');
    const { information } = await stored(world);
    expect(information?.how).toBe('in-writing');
    const printed = (await exitTalk(['template', 'show', 'small', '--information'], world)).stdout;
    const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
    expect(words(information?.text ?? '')).toBe(words(printed));
    expect(await show(world)).toMatch(/^informed +on paper, 2026-08-20$/mu);
  });

  it('is read aloud after all when it was not on paper', async () => {
    const world = worldWith(plain);
    await hold(world, [
      kim,
      other,
      meet,
      ['Read aloud:', { menu: 'on-paper' }],
      ['has read it all on paper', { menu: 'aloud' }],
      ['Read aloud:', 'enter'],
      ...said,
    ]);
    expect((await stored(world)).information?.how).toBe('shown');
  });
});

describe('an answer before the leaver was told', () => {
  /** Lines on disk of a talk whose question is answered although what was told is gone, or was never kept. */
  async function linesAfter(meanwhile: string): Promise<unknown> {
    const world = worldWith(plain);
    const file = join(world.folder, 'exit-talk.db');
    const act = (shown: string): Act => {
      if (shown.includes('Who is leaving?')) return { type: 'Kim' };
      if (!shown.includes('Why?')) return 'enter';
      const database = new Database(file);
      database.exec(`delete from information; ${meanwhile}`);
      database.close();
      return { lines: ['x'], then: 'ctrl-c' };
    };
    await exitTalk(['start', '--template', 'small'], world, act).catch(() => undefined);
    const database = new Database(file, { readonly: true });
    const count = database.prepare('select count(*) from note_line').pluck().get();
    database.close();
    return count;
  }

  it('cannot be given: nothing of it is stored', async () => {
    expect(await linesAfter('')).toBe(0);
  });

  it('could, if the database did not see to it', async () => {
    expect(await linesAfter('drop trigger line_after_information')).toBe(1);
  });
});

describe('how they meet', () => {
  it('is kept at once, decides what is asked, and is not asked again', async () => {
    const world = worldWith(gated);
    const { person } = await hold(world, [
      kim,
      other,
      ['How do you meet?', { key: '2' }],
      ['Is the link tested', 'enter'],
      ['Why?', 'enter'],
      ['Link?', { lines: ['x'] }],
      ['Sum up', 'enter'],
      ['go no further', { key: 'n' }],
      ['in your name', 'enter'],
      ['Thank them', 'enter'],
      ['Five minutes', { key: '1' }],
      ['word for word', 'enter'],
      ['A remark', 'enter'],
      ['theme', 'enter'],
      ['to keep them', 'enter'],
      ['department', 'enter'],
      ['manager', 'enter'],
      ['role', 'enter'],
      ['First day', 'enter'],
      ['Last day', 'enter'],
      ['Who held', 'ctrl-c'],
    ]);
    expect(person.left()).toEqual([]);
    expect((await stored(world)).facts.mode).toBe('video');
  });

  it.each([
    ['1', 'in-person', undefined],
    ['2', 'video', 'if the picture goes?'],
    ['3', 'phone', 'if you are cut off?'],
  ])('by key %s is %s, with its own things to check', async (key, mode, check) => {
    const world = worldWith(plain);
    const { person } = await hold(world, [
      kim,
      other,
      ['How do you meet?', { key }],
      ['Read aloud:', 'enter'],
      ...said,
    ]);
    expect((await stored(world)).facts.mode).toBe(mode);
    const checks = ['if the picture goes?', 'if you are cut off?'];
    const opening = person.screens.find((one) => one.includes('Read aloud:')) ?? '';
    expect(checks.filter((one) => opening.includes(one))).toEqual(check === undefined ? [] : [check]);
  });

  it('is not asked when it was said beforehand', async () => {
    const world = worldWith(plain);
    await hold(
      world,
      [kim, other, ['Is the link tested', 'enter'], ...said],
      ['start', '--template', 'small', '--mode', 'video'],
    );
    expect((await stored(world)).facts).toMatchObject({ mode: 'video', heldOn: '2026-08-20' });
  });

  it('cannot be in writing, unless that is typed in afterwards', async () => {
    const world = worldWith(plain);
    const args = ['start', '--template', 'small', '--mode', 'written'];
    const refused = await exitTalk(args, world);
    expect(refused).toMatchObject({ exitCode: 2 });
    expect(refused.stderr).toContain('--mode cannot be written. Write one of: in-person, video, phone.');
    await hold(
      world,
      [kim, ['When was', 'enter'], ['How had the leaver been told', 'enter'], ...said],
      [...args, '--afterwards'],
    );
    expect((await stored(world)).facts.mode).toBe('written');
  });
});

describe('before they have begun', () => {
  const waiting: readonly Reaction[] = [
    kim,
    other,
    ['How do you meet?', { key: '4' }],
    ['What has Kim contributed?', { type: ' Built up the warehouse ' }],
  ];

  it('there is time to wait, and what was contributed is said back at the end', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(plain, { clock });
    const { person } = await hold(world, [
      ...waiting,
      ['How do you meet?', { key: '4' }],
      ['Take the time you need', 'enter'],
      meet,
      ['Read aloud:', 'enter'],
      ['Why?', 'enter'],
      ['Sum up', 'enter'],
      ['go no further', { key: 'n' }],
      ['say what Kim has contributed:', 'enter'],
      ['Five minutes', { key: '2' }],
    ]);
    expect(person.screens.at(-2)).toContain('Built up the warehouse');
    expect(await show(world)).toMatch(/^has contributed +Built up the warehouse$/mu);
  });

  it('what was entered stays when the talk is left there', async () => {
    const world = worldWith(plain);
    const left = await hold(world, [...waiting, ['How do you meet?', 'ctrl-c']]);
    expect(left.stderr).toContain('exit-talk start 0000');
    await hold(world, [meet, ['Read aloud:', 'enter'], leave], ['start', '0000']);
    expect((await stored(world)).facts.contribution).toBe('Built up the warehouse');
  });

  it('nothing was entered, so nothing is kept', async () => {
    const world = worldWith(plain);
    const left = await hold(world, [...waiting.slice(0, -1), ['What has Kim contributed?', 'ctrl-c']]);
    expect(left.stderr).toContain('Nothing was noted');
  });

  it('the time there does not count', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(plain, { clock });
    await exitTalk(['start', '--template', 'small'], world, (shown) => {
      if (shown.includes('Who is leaving?')) return { type: 'Kim' };
      if (shown.includes('What has Kim contributed?')) {
        clock.pass(3000);
        return { type: 'x' };
      }
      if (shown.includes('How do you meet?')) return clock.seconds() === 0 ? { key: '4' } : { key: '1' };
      if (shown.includes('Five minutes')) return { key: '2' };
      clock.pass(60);
      return 'enter';
    });
    const { facts } = await stored(world);
    expect(facts.minutes).toBeLessThan(10);
  });
});

describe('what speaks against holding it like this', () => {
  const manager: Reaction = ["Are you the leaver's manager?", { key: 'y' }];

  it('is said once, right after the question, and kept with its reason', async () => {
    const world = worldWith(byManager);
    await hold(world, [
      kim,
      manager,
      ['hard to be frank with your own manager', { key: '2' }],
      meet,
      ['I am your manager', { menu: 'pause' }],
      ['The clock is stopped', 'ctrl-c'],
    ]);
    await hold(world, [['I am your manager', 'enter'], ...said], ['start', '0000']);
    expect((await stored(world)).facts.ownManagerWhy).toBe('nobody-else');
    expect(await show(world)).toMatch(/^why their manager +We have nobody else$/mu);
  });

  it('is asked about whatever the template: what is read aloud depends on it', async () => {
    const world = worldWith(plain);
    const { person } = await hold(world, [
      kim,
      manager,
      ['hard to be frank', { key: '1' }],
      meet,
      ['I am your manager', 'enter'],
      ['Why?', { lines: ['x'], then: 'ctrl-c' }],
    ]);
    expect(person.left()).toEqual([]);
    expect((await stored(world)).facts.ownManagerWhy).toBe('leaver');
  });

  it('may be left without a reason, and is not asked again', async () => {
    const world = worldWith(byManager);
    await hold(world, [kim, manager, ['hard to be frank', 'enter'], meet, ['Read aloud', 'enter'], ...said]);
    expect((await stored(world)).facts.ownManagerWhy).toBeUndefined();
  });

  it('is nothing when somebody else holds it', async () => {
    const world = worldWith(byManager);
    await hold(world, [kim, ["Are you the leaver's manager?", { key: 'n' }], meet, ['Read aloud', 'enter'], ...said]);
    expect(await show(world)).not.toContain('why their manager');
  });

  it('is the last day, when HR has entered it and it has come', async () => {
    const world = worldWith(plain);
    await hold(world, [kim, other, meet, ['Read aloud:', { menu: 'pause' }], ['The clock is stopped', 'ctrl-c']]);
    const database = new Database(join(world.folder, 'exit-talk.db'));
    database.exec(`update interview set status = 'planned', step = null, last_day = '2026-08-20'`);
    database.close();
    await hold(world, [['The last day is here', { key: '3' }], ['Read aloud', 'enter'], ...said], ['start', '0000']);
    expect((await stored(world)).facts.lateWhy).toBe('other');
  });

  it('is said of nobody in what is typed in afterwards', async () => {
    const world = worldWith(byManager);
    const script: readonly Reaction[] = [
      kim,
      manager,
      ['When was', 'enter'],
      ['How had the leaver been told', 'enter'],
      ...said,
    ];
    const { person } = await hold(world, script, ['start', '--afterwards', '--template', 'small']);
    expect(person.screens.join('\n')).not.toContain('hard to be frank');
  });
});

describe('somebody more', () => {
  const who = (key: string, name: string): readonly Reaction[] => [
    kim,
    other,
    meet,
    ['Read aloud:', { menu: 'Someone else is here' }],
    ['Who else is here?', { key }],
    ['A name', { type: name }],
  ];
  const facts = async (world: World): Promise<Facts> => (await stored(world)).facts;

  it('whom the leaver has brought is kept, and nothing is said of it', async () => {
    const world = worldWith(plain);
    await hold(world, [...who('1', 'Bo, the union'), ['Read aloud:', 'enter'], ...said]);
    expect(await facts(world)).toMatchObject({ companion: 'Bo, the union' });
    expect(await show(world)).toMatch(/^with the leaver +Bo, the union$/mu);
  });

  it('from the employer is kept with why', async () => {
    const world = worldWith(plain);
    await hold(world, [...who('2', 'Eva'), ['frank with one person', { key: '1' }], ['Read aloud:', 'enter'], ...said]);
    expect(await facts(world)).toMatchObject({ others: 'Eva', severalWhy: 'leaver' });
    expect(await show(world)).toMatch(/^why several +The leaver prefers it$/mu);
  });

  it('is asked why only once', async () => {
    const world = worldWith(plain);
    const again: readonly Reaction[] = [
      ['frank with one person', 'enter'],
      ['Read aloud:', { menu: 'somebody' }],
      ['Who else is here?', { key: '2' }],
      ['A name', { type: 'Eva and Ali' }],
    ];
    await hold(world, [...who('2', 'Eva'), ...again, ['Read aloud:', 'enter'], ...said]);
    expect(await facts(world)).toMatchObject({ others: 'Eva and Ali' });
  });
});

describe('the language of the talk', () => {
  it('may be another than that of the screen: the leaver hears theirs, the interviewer sees both', async () => {
    const world = worldWith(open, { language: 'sv' });
    const args = ['start', '--template', 'small', '--talk-language', 'en'];
    const { person } = await hold(
      world,
      [
        ['Vem slutar?', { type: 'Kim' }],
        ['Är du chef', 'enter'],
        ['Hur träffas ni?', { key: '1' }],
        ['Thank you for making time.', 'enter'],
        ['Why?', { lines: ['x'], then: 'ctrl-c' }],
      ],
      args,
    );
    expect(person.screens.at(-1)?.split('\n')).toEqual(expect.arrayContaining(['Why?', 'Varför?']));
    const { language, information } = await stored(world);
    expect(language).toBe('en');
    expect(information?.text).toContain('Thank you');
  });

  it('can be changed at the opening, where it is told anew', async () => {
    const world = worldWith(open, { language: 'sv' });
    await hold(world, [
      ['Vem slutar?', { type: 'Kim' }],
      ['Är du chef', 'enter'],
      ['Hur träffas ni?', { key: '1' }],
      ['Läs upp:', { menu: 'Läst på papper' }],
      ['har läst allt på papper', { menu: 'Håll samtalet på engelska' }],
      ['Thank you for making time.', 'enter'],
      ['Why?', { lines: ['x'], then: 'ctrl-c' }],
    ]);
    const { language, information } = await stored(world);
    expect([language, information?.how]).toEqual(['en', 'shown']);
    expect(information?.text).toContain('Thank you');
  });

  it('can be changed when it is taken up at the opening, although it was read on paper in the other', async () => {
    const world = worldWith(open);
    const onPaper: Reaction = ['has read it all on paper', { menu: 'pause' }];
    const stopped: Reaction = ['The clock is stopped', 'ctrl-c'];
    await hold(world, [kim, other, meet, ['Read aloud:', { menu: 'on-paper' }], onPaper, stopped]);
    const args = ['start', '0000', '--talk-language', 'sv'];
    await hold(
      world,
      [
        ['Tack för att du tar dig tid.', 'enter'],
        ['Varför?', { lines: ['x'], then: 'ctrl-c' }],
      ],
      args,
    );
    expect((await stored(world)).information).toMatchObject({ how: 'shown' });
  });

  it('that is the same as that of the screen changes nothing on it', async () => {
    const world = worldWith(open, { language: 'sv' });
    const { person } = await hold(world, [
      ['Vem slutar?', { type: 'Kim' }],
      ['Är du chef', 'enter'],
      ['Hur träffas ni?', { key: '1' }],
      ['Läs upp:', 'enter'],
      ['Varför?', 'ctrl-c'],
    ]);
    expect(person.screens.at(-1)).not.toContain('Why?');
  });

  it('can only be one that the template has', async () => {
    const world = worldWith('  - { id: why, ask: { sv: Varför? } }\n');
    const refused = await exitTalk(['start', '--template', 'small', '--talk-language', 'en'], world);
    expect(refused).toMatchObject({ exitCode: 2 });
    expect(refused.stderr).toContain('--talk-language cannot be en. Write one of: sv.');
  });

  it('and how they meet can be said of an interview that waits', async () => {
    const world = worldWith(open);
    await hold(world, [
      kim,
      other,
      ['How do you meet?', { key: '4' }],
      ['contributed', { type: 'x' }],
      ['How', 'ctrl-c'],
    ]);
    const args = ['start', '0000', '--talk-language', 'sv', '--mode', 'phone'];
    await hold(
      world,
      [
        ['Tack för att du tar dig tid.', 'enter'],
        ['Varför?', { lines: ['x'], then: 'ctrl-c' }],
      ],
      args,
    );
    expect(await stored(world)).toMatchObject({ language: 'sv', facts: { mode: 'phone' } });
  });
});

describe('what was held on paper', () => {
  it.each([
    ['1', 'in-writing', "on paper, by the interviewer's word"],
    ['2', 'shown', "aloud, before the first question, by the interviewer's word"],
    ['3', 'not-recorded', 'Confidential'],
  ])('keeps by key %s how the leaver was told, and no text that nobody can vouch for', async (key, how, listed) => {
    const world = worldWith(plain);
    const script: readonly Reaction[] = [
      kim,
      ['When was', 'enter'],
      ['How had the leaver been told', { key }],
      ...said,
    ];
    await hold(world, script, ['start', '--afterwards', '--template', 'small']);
    expect((await stored(world)).information).toMatchObject({ how, text: '' });
    expect(await show(world)).toContain(listed);
    const json = JSON.parse((await exitTalk(['show', '0000', '--json'], world)).stdout);
    expect(json).toMatchObject({ informed: how, informed_at: null });
  });

  it('and handed in as a file is so too', async () => {
    const world: World = { folder: temporaryFolder() };
    const file = 'template: standard\nleaver: { name: Kim }\ninformed: in-writing\n';
    writeFileSync(join(world.folder, 'talk.yaml'), file);
    await exitTalk(['start', '--answers', 'talk.yaml'], world);
    expect((await stored(world)).information).toMatchObject({ how: 'in-writing', text: '' });
  });
});
