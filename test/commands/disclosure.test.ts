import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
import { openStore } from '../../src/store/open.ts';
import { clockAt, exitTalk, type World } from '../support/harness.ts';
import type { Act, Reaction } from '../support/person.ts';
import { begun, hold, worldWith } from '../support/small-talk.ts';

const open = '  - { id: why, ask: Why? }\n  - { id: more, ask: More? }\n';
const hurt = [
  '  - { id: hurt, ask: Hurt?, type: yes-no, discloses: harassment, probes: [Tell me?], theme: safety }',
  '  - { id: risk, ask: Risk?, type: yes-no, discloses: danger }',
  '',
].join('\n');

const serious = { menu: 'serious' } as const;
const told = 'Thank you for telling me';
const ended: readonly Reaction[] = [
  ['Sum up aloud', 'enter'],
  ['go no further', { key: 'n' }],
];
const later: readonly Reaction[] = [
  ['Thank them', 'enter'],
  ['Five minutes of wrap-up', { key: '2' }],
];

/** Writes this on the first question and marks it as being of this kind. */
const marked = (lines: readonly string[], key: string, screen: string, more = false): readonly Reaction[] => [
  ['Why?', { lines, then: serious }],
  ['What is it about?', { key }],
  ...(more || lines.filter((line) => !line.startsWith('//')).length > 1 ? [theLast] : []),
  [screen, 'enter'],
];

/** Where several lines were said, the one just written is marked already. */
const theLast: Reaction = ['Which lines is it about?', 'enter'];

const show = async (world: World): Promise<string> => (await exitTalk(['show', '0000'], world)).stdout;
const notes = async (world: World, ...options: readonly string[]): Promise<string> => {
  await exitTalk(['export', 'out', '--overwrite', ...options], world);
  return readFileSync(join(world.folder, 'out', 'notes.csv'), 'utf8');
};

interface Listed {
  readonly disclosure_id: string;
  readonly interview_id: string;
  readonly kind: string;
  readonly question_id: string;
  readonly due_on: string;
  readonly overdue: boolean;
}
const listed = async (world: World): Promise<readonly Listed[]> =>
  JSON.parse((await exitTalk(['disclosure', 'list', '--json'], world)).stdout);

/** The page to hand over, of the first one there is. */
async function page(world: World): Promise<string> {
  const [{ disclosure_id: id } = { disclosure_id: 'none' }] = await listed(world);
  return (await exitTalk(['disclosure', 'show', id], world)).stdout;
}

describe('marking the line just written', () => {
  it('tells the leaver what happens, and raises it with that line alone', async () => {
    const world = worldWith(open);
    const { person } = await hold(world, [
      ...begun,
      ...marked(['before', 'he hit me'], '1', told),
      ['Why?', { lines: ['after'] }],
      ['More?', 'ctrl-c'],
    ]);
    const screen = person.screens.find((one) => one.includes(told)) ?? '';
    expect(screen).toContain('hand what you have said about this to HR');
    expect(screen).toContain('To be handed over to HR by 2026-08-21.');
    expect(screen).toContain('– he hit me');
    expect(screen).not.toContain('before');
    expect(await listed(world)).toMatchObject([
      { kind: 'harassment', question_id: 'why', due_on: '2026-08-21', overdue: false },
    ]);
    expect(await page(world)).toContain('– he hit me');
    expect(await page(world)).not.toMatch(/before|after/u);
  });

  it('takes those that are picked where several were said', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['the brakes do not work', 'nobody listens'], then: serious }],
      ['What is it about?', { key: '2' }],
      ['Which lines is it about?', { picks: ['the brakes'] }],
      ["I'm glad", 'enter'],
      ['Why?', 'ctrl-c'],
    ]);
    expect(await page(world)).toContain('– the brakes do not work');
    expect(await page(world)).not.toContain('nobody listens');
  });

  it('can be taken back at once: the line stays, and nothing is to be handed over', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['he hit me'], then: serious }],
      ['What is it about?', { key: '1' }],
      [told, { menu: 'undo' }],
      ['Why?', 'ctrl-c'],
    ]);
    expect(await listed(world)).toEqual([]);
    expect(await notes(world)).toContain('he hit me');
  });

  it('enters the half line, and does not take the one before it', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['before'], then: { draft: 'he hit', then: serious } }],
      ['What is it about?', { key: '1' }],
      [told, 'enter'],
      ['Why?', 'ctrl-c'],
    ]);
    expect(await page(world)).toContain('– he hit');
    expect(await page(world)).not.toContain('before');
  });

  it('takes the line that is being changed', async () => {
    const world = worldWith(open);
    const change = { from: 'he hit me', to: 'he hit me twice' };
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['he hit me', 'and so on'], then: { change, entered: false, then: serious } }],
      ['What is it about?', { key: '1' }],
      [told, 'enter'],
      ['Why?', { change, entered: true, then: 'ctrl-c' }],
    ]);
    expect(await page(world)).toContain('– he hit me twice');
    expect(await page(world)).not.toContain('and so on');
  });

  it("takes no remark: the view is the interviewer's own", async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ...marked(['he hit me', '// looked pale'], '1', told), ['Why?', 'ctrl-c']]);
    expect(await page(world)).toContain('he hit me');
    expect(await page(world)).not.toContain('pale');
  });

  it('can be left again, and nothing is marked', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['he hit me'], then: serious }],
      ['What is it about?', { key: '4' }],
      ['Why?', serious],
      ['What is it about?', 'enter'],
      ['Why?', 'ctrl-c'],
    ]);
    expect(await listed(world)).toEqual([]);
  });

  it('again on the same question adds to it; another kind, or another question, is another', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ...marked(['he hit me'], '1', told),
      ...marked(['and her'], '1', 'and her', true),
      ...marked(['the forklift has no brakes'], '2', 'To be handed over', true),
      ['Why?', 'enter'],
      ['More?', { lines: ['he shouted too'], then: serious }],
      ['What is it about?', { key: '1' }],
      [told, 'enter'],
      ['More?', 'ctrl-c'],
    ]);
    const about = (await listed(world)).map(({ kind, question_id: question }) => `${question} ${kind}`);
    expect(about.toSorted()).toEqual(['more harassment', 'why danger', 'why harassment']);
    const pages = await Promise.all(
      (await listed(world)).map(
        async ({ disclosure_id: id }) => (await exitTalk(['disclosure', 'show', id], world)).stdout,
      ),
    );
    expect(pages.filter((one) => one.includes('he hit me') && one.includes('and her'))).toHaveLength(1);
  });

  it('is another when somebody has received the first', async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ...marked(['he hit me'], '1', told), ['Why?', 'ctrl-c']]);
    const [{ disclosure_id: id } = { disclosure_id: '' }] = await listed(world);
    await exitTalk(['disclosure', 'receive', id, '--by', 'Eva'], world);
    await hold(world, [...marked(['and her'], '1', told, true), ['Why?', 'ctrl-c']], ['start', '0000']);
    expect(await listed(world)).toHaveLength(2);
  });

  it('lets the clock of the talk stand still until the next question', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(open, { clock });
    const asked = (shown: string): string | undefined =>
      ['Why?', 'More?'].find((one) => shown.split('\n').includes(one));
    const seen: string[] = [];
    const script = (shown: string): Act => {
      if (shown.includes('Who is leaving?')) return { type: 'Kim' };
      if (shown.includes('What is it about?')) return { key: '2' };
      if (shown.includes('if it can') || shown.includes("I'm glad you said so")) {
        clock.pass(3600);
        return 'enter';
      }
      const question = shown.includes('Sum up') ? undefined : asked(shown);
      if (question === undefined) return shown.includes('Five minutes') ? { key: '2' } : 'enter';
      clock.pass(300);
      seen.push(question);
      if (seen.length === 2) return { menu: 'overview' };
      return seen.length === 1 ? { lines: ['no brakes'], then: serious } : 'enter';
    };
    await exitTalk(['start', '--template', 'small'], world, script);
    expect(seen).toEqual(['Why?', 'Why?', 'Why?', 'More?']);
    // Five minutes before it was marked and five on the next question; the hour, and what came after it, are not counted.
    expect((await exitTalk(['show', '0000', '--json'], world)).stdout).toContain('"minutes": 10');
  });

  it.each(['What is it about?', told])('loses nothing when the talk ends at: %s', async (at) => {
    const world = worldWith(open);
    const steps = marked(['he hit me'], '1', told);
    const upTo = steps.findIndex(([shown]) => shown === at);
    await hold(world, [...begun, ...steps.slice(0, upTo), [at, 'ctrl-c']]);
    expect(await show(world)).toContain('– he hit me');
    expect(await listed(world)).toHaveLength(at === told ? 1 : 0);
  });
});

describe('wrongdoing', () => {
  const screen = 'the law protects you';

  it('is only a fact: nothing of what it is about is handed over, and striking the line is offered', async () => {
    const world = worldWith(open);
    const { person } = await hold(world, [
      ...begun,
      ...marked(['the invoices are false'], '3', screen),
      ['Strike this line for good?', { key: 'y' }],
      ['Why?', 'ctrl-c'],
    ]);
    expect(person.screens.join('\n')).toContain('Ask HR where to turn.');
    expect(person.screens.join('\n')).toContain("Don't write it here");
    expect(await listed(world)).toMatchObject([{ kind: 'wrongdoing', due_on: '2026-08-27' }]);
    expect(await show(world)).not.toContain('invoices');
    expect(await page(world)).toContain('It is not told here.');
  });

  it('a line that stays is in no file and on no page', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ...marked(['the invoices are false'], '3', screen),
      ['Strike this line for good?', 'enter'],
      ['Why?', 'ctrl-c'],
    ]);
    expect(await show(world)).toContain('invoices');
    expect(await page(world)).not.toContain('invoices');
    expect(await notes(world)).not.toContain('invoices');
  });

  it("points to the organisation's channel when there is one", async () => {
    const employer = { ...usual, channel: { sv: 'ring 123', en: 'call 123' } };
    const world = worldWith(open, { employer });
    const { person } = await hold(world, [
      ...begun,
      ['Why?', serious],
      ['What is it about?', { key: '3' }],
      ['call 123', 'enter'],
      ['Why?', 'ctrl-c'],
    ]);
    expect(person.screens.join('\n')).not.toContain('Ask HR');
    expect(await listed(world)).toHaveLength(1);
  });
});

describe('a yes that must be acted on', () => {
  it('is handed over without the answer that its wording names', async () => {
    const ill =
      '  - { id: ill, ask: Ill?, type: choice, choices: [{ code: low, label: Very low }, Fine], share: hr-only }\n';
    const world = worldWith(`${ill}${hurt.replace('Hurt?', '"You felt {ill|something}. Hurt?"')}`);
    await hold(world, [
      ...begun,
      ['Ill?', { key: '1' }],
      ['You felt very low. Hurt?', { key: 'y' }],
      ['Must this be followed up now?', { key: '1' }],
      [told, 'enter'],
      ['Hurt?', 'ctrl-c'],
    ]);
    const handed = await page(world);
    expect(handed).toContain('You felt something. Hurt? Yes');
    expect(handed).not.toContain('very low');
  });

  it('is asked about at once, when the answer is on disk; what is then written goes along', async () => {
    const world = worldWith(hurt);
    await hold(world, [
      ...begun,
      ['Hurt?', { key: 'y' }],
      ['Must this be followed up now?', { key: '1' }],
      [told, 'enter'],
      ['Hurt?', { lines: ['my manager shouts', '// cried'] }],
      ['Risk?', { key: 'n' }],
      ...ended,
      ...later,
    ]);
    const handed = await page(world);
    expect(handed).toContain('Hurt? Yes');
    expect(handed).toContain('– my manager shouts');
    expect(handed).not.toContain('cried');
    expect(await notes(world)).not.toContain('shouts');
  });

  it('that is not one now is reminded of in the wrap-up, with what was written meanwhile', async () => {
    const world = worldWith(hurt);
    await hold(world, [
      ...begun,
      ['Hurt?', { key: 'y' }],
      ['Must this be followed up now?', { key: '2' }],
      ['Hurt?', { lines: ['long ago'] }],
      ['Risk?', { key: 'y' }],
      ['Must this be followed up now?', 'enter'],
      ...ended,
      ['Thank them', 'enter'],
      ['Five minutes of wrap-up', { key: '1' }],
      ['The answer to “Hurt?” was yes', { key: '1' }],
      ['long ago', 'enter'],
      ['The answer to “Risk?” was yes', { key: '2' }],
      ['A remark', 'ctrl-c'],
    ]);
    expect(await listed(world)).toMatchObject([{ kind: 'harassment', question_id: 'hurt' }]);
    expect(await page(world)).toContain('long ago');
  });

  it('is kept by Enter without being asked about again', async () => {
    const world = worldWith(hurt);
    await hold(world, [
      ...begun,
      ['Hurt?', { key: 'y' }],
      ['Must this be followed up now?', { key: '1' }],
      [told, 'enter'],
      ['Hurt?', { menu: 'overview' }],
      ['Pick a question', { pick: 'Hurt?' }],
      ['Hurt?', { key: 'y' }],
      ['Hurt?', 'enter'],
      ['Risk?', 'ctrl-c'],
    ]);
    expect(await listed(world)).toHaveLength(1);
  });

  it('stands although the talk ends while it is asked about', async () => {
    const world = worldWith(hurt);
    await hold(world, [...begun, ['Hurt?', { key: 'y' }], ['Must this be followed up now?', 'ctrl-c']]);
    expect(await show(world)).toContain('Yes');
  });

  it('joins what was written of it, also when the program was killed in between', async () => {
    const world = worldWith(hurt);
    await hold(world, [
      ...begun,
      ['Hurt?', { key: 'y' }],
      ['Must this be followed up now?', { key: '1' }],
      [told, 'enter'],
      ['Hurt?', { lines: ['he shouts'], then: 'ctrl-c' }],
    ]);
    await hold(
      world,
      [
        ['Hurt?', 'enter'],
        ['Hurt?', 'enter'],
        ['Risk?', 'ctrl-c'],
      ],
      ['start', '0000'],
    );
    expect(await page(world)).toContain('he shouts');
  });
});

describe('marking on a closed question', () => {
  it('stays at the question', async () => {
    const world = worldWith('  - { id: scale, ask: Scale?, type: scale }\n');
    await hold(world, [
      ...begun,
      ['Scale?', serious],
      ['What is it about?', { key: '2' }],
      ["I'm glad you said so", 'enter'],
      ['Scale?', 'ctrl-c'],
    ]);
    expect(await listed(world)).toMatchObject([{ kind: 'danger', question_id: 'scale' }]);
  });
});

describe('words on a question that discloses', () => {
  const shouts = 'my manager shouts';

  it('are in no export from the moment they are written', async () => {
    const world = worldWith(hurt);
    await hold(world, [
      ...begun,
      ['Hurt?', { key: 'y' }],
      ['Must this be followed up now?', { key: '1' }],
      [told, 'enter'],
      ['Hurt?', { lines: [shouts], then: 'ctrl-c' }],
    ]);
    expect(await notes(world)).not.toContain(shouts);
    expect(await page(world)).toContain(shouts);
  });

  it('written before go along in the same step', async () => {
    const world = worldWith(hurt, {
      through: (store) => ({
        ...store,
        answers: { ...store.answers, changeLine: () => Promise.reject(new Error('late')) },
      }),
    });
    await hold(world, [
      ...begun,
      ['Hurt?', { menu: 'note' }],
      ['Hurt?', { lines: [shouts], then: { menu: 'back' } }],
      ['Hurt?', { key: 'y' }],
      ['Must this be followed up now?', { key: '1' }],
      [told, 'enter'],
      ['Hurt?', 'ctrl-c'],
    ]);
    expect(await notes(world)).not.toContain(shouts);
  });

  it('are in no export when it had been received before they were written', async () => {
    const world = worldWith(hurt);
    const first: readonly Reaction[] = [
      ['Must this be followed up now?', { key: '1' }],
      [told, 'enter'],
    ];
    await hold(world, [...begun, ['Hurt?', { key: 'y' }], ...first, ['Hurt?', 'ctrl-c']]);
    const [one] = await listed(world);
    await exitTalk(['disclosure', 'receive', one?.disclosure_id ?? '', '--by', 'Eva Ek'], world);
    await hold(
      world,
      [
        ['Hurt?', { menu: 'note' }],
        ['Hurt?', { lines: ['he hits too'] }],
        ['Risk?', 'ctrl-c'],
      ],
      ['start', '0000'],
    );
    expect(await notes(world)).not.toContain('he hits too');
  });
});

describe('a line that goes along already', () => {
  it('stays with that when something else is marked on it, and the interviewer is told', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ...marked(['he hit me with the forklift'], '1', told),
      ['Why?', serious],
      ['What is it about?', { key: '2' }],
      ['To be handed over', 'enter'],
      ['That line is already handed over for something else', 'ctrl-c'],
    ]);
    const pages = await Promise.all(
      (await listed(world)).map(async ({ kind, disclosure_id: id }) => [
        kind,
        (await exitTalk(['disclosure', 'show', id], world)).stdout.includes('forklift'),
      ]),
    );
    expect(Object.fromEntries(pages)).toEqual({ danger: false, harassment: true });
  });
});

describe('a question that discloses wrongdoing', () => {
  it('asks for no words after its yes, and offers to strike those that were written', async () => {
    const world = worldWith('  - { id: odd, ask: Odd?, type: yes-no, discloses: wrongdoing, probes: [How?] }\n');
    await hold(world, [
      ...begun,
      ['Odd?', { menu: 'note' }],
      ['Odd?', { lines: ['false invoices'], then: { menu: 'back' } }],
      ['Odd?', { key: 'y' }],
      ['Must this be followed up now?', { key: '1' }],
      ['Say:', 'enter'],
      ['Strike this line for good?', { key: 'y' }],
      ['Sum up aloud', 'ctrl-c'],
    ]);
    expect((await exitTalk(['show', '0000', '--json'], world)).stdout).not.toContain('false invoices');
  });
});

describe('what may go further', () => {
  it('does not hold back what is handed over, not even when it is not to be kept', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ...marked(['he hit me'], '1', told),
      ['Why?', 'enter'],
      ['More?', 'enter'],
      ['Sum up aloud', 'enter'],
      ['go no further', { key: 'y' }],
      ['What does it concern?', { picks: ['he hit me'] }],
      ['What applies to it?', { key: '3' }],
      ['What does it concern?', 'enter'],
      ...later,
    ]);
    expect(await page(world)).toContain('he hit me');
    await hold(
      world,
      [
        ['Five minutes of wrap-up', { key: '1' }],
        ...['A remark', 'keep them', 'department', 'manager', 'role', 'First day', 'Last day', 'held?', 'Who held'].map(
          (ask): Reaction => [ask, 'enter'],
        ),
        ['Close the interview?', { key: '1' }],
      ],
      ['start', '0000'],
    );
    expect(await page(world)).toContain('– he hit me');
    expect(await page(world)).toMatch(/the duty\s+comes first/u);
    const [one] = await listed(world);
    await exitTalk(['disclosure', 'receive', one?.disclosure_id ?? '', '--by', 'Eva Ek'], world);
    expect(await page(world)).not.toContain('he hit me');
    expect(readFileSync(join(world.folder, 'exit-talk.db'), 'latin1')).not.toContain('he hit me');
  });
});

describe('what may be passed on in a name', () => {
  it('is nothing of what was marked: it goes its own way', async () => {
    const world = worldWith(open);
    const script = [...begun, ...marked(['he hit me'], '1', told)];
    const { person } = await hold(world, [...script, ['Why?', 'enter'], ['More?', 'enter'], ...ended, ...later]);
    expect(person.screens.join('\n')).not.toContain('in your name');
  });
});

describe('what was marked', () => {
  it('is in no export, not even with the remarks', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ...marked(['he hit me #manager'], '1', told),
      ['Why?', { lines: ['dull'] }],
      ['More?', 'ctrl-c'],
    ]);
    expect(await notes(world, '--with-remarks')).not.toContain('he hit me');
    expect(await notes(world)).toContain('dull');
  });

  it('raises no theme in a report, and is no word of it', async () => {
    const world = worldWith(open);
    const others = Array.from(
      { length: 5 },
      (_, at) => `template: small\nleaver: { name: L${at} }\nanswers: { why: x }\n`,
    );
    writeFileSync(join(world.folder, 'others.yaml'), others.join('---\n'));
    await exitTalk(['start', '--answers', 'others.yaml'], world);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['fair #pay', 'he hit me #manager'], then: serious }],
      ['What is it about?', { key: '1' }],
      theLast,
      [told, 'enter'],
      ['Why?', 'enter'],
      ['More?', 'enter'],
      ...ended,
      ['in your name', 'enter'],
      ...later,
    ]);
    const { stdout } = await exitTalk(['report', '--format', 'csv'], world);
    expect(stdout).toContain('themes,raised,pay,all,,all,6,1,');
    expect(stdout).not.toContain('themes,raised,manager,all,,all,6,1,');
    expect((await exitTalk(['report', '--full'], world)).stdout).not.toContain('hit me');
  });

  it('stands with its question in show, also for other programs', async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ...marked(['before', 'he hit me'], '1', told), ['Why?', 'ctrl-c']]);
    expect(await show(world)).toMatch(
      /Why\?.*\n +! Harassment or degrading treatment. To be handed over to HR by 2026-08-21\./u,
    );
    const whole = JSON.parse((await exitTalk(['show', '0000', '--json'], world)).stdout);
    expect(whole.disclosures).toMatchObject([
      { kind: 'harassment', question_id: 'why', receiver: 'HR', due_on: '2026-08-21', received_by: null, lines: [2] },
    ]);
  });

  it('is said when the talk ends, and the interview is not removed as empty', async () => {
    const world = worldWith(open);
    const { stderr } = await hold(world, [
      ...begun,
      ['Why?', serious],
      ['What is it about?', { key: '2' }],
      ["I'm glad you said so", 'ctrl-c'],
    ]);
    const [{ disclosure_id: id } = { disclosure_id: '' }] = await listed(world);
    expect(stderr.replace(/\s+/gu, ' ')).toContain(
      `Serious: 1 to hand over to HR by 2026-08-21: exit-talk disclosure show ${id.slice(0, 4)}`,
    );
    expect((await exitTalk(['list'], world)).stdout).toContain('Kim');
  });

  it('waits on top of the menu until somebody has received it', async () => {
    const world = worldWith(open);
    const quit: readonly Reaction[] = [['Serious: 1 to hand over', { pick: 'Quit' }]];
    await hold(world, [...begun, ...marked(['he hit me'], '1', told), ['Why?', 'ctrl-c']]);
    await hold(world, quit, []);
    const late = { ...world, clock: clockAt('2026-08-22T07:00:00.000Z') };
    await hold(late, [['Serious: 1 to hand over, 1 overdue', { pick: 'Quit' }]], []);
    const [{ disclosure_id: id } = { disclosure_id: '' }] = await listed(world);
    await exitTalk(['disclosure', 'receive', id, '--by', 'Eva'], world);
    const { person } = await exitTalk([], world, [['exit-talk', { pick: 'Quit' }]]);
    expect(person.screens.join('\n')).not.toContain('Serious');
  });
});

describe('disclosure', () => {
  const two = async (): Promise<World> => {
    const world = worldWith(open, { ids: 'lifelike' });
    await hold(world, [
      ...begun,
      ...marked(['he hit me'], '1', told),
      ...marked(['no brakes'], '2', "I'm glad", true),
      ['Why?', 'ctrl-c'],
    ]);
    return world;
  };
  const first = async (world: World): Promise<string> => (await listed(world))[0]?.disclosure_id ?? '';

  it('list has the open ones first, those overdue marked', async () => {
    const world = await two();
    const id = await first(world);
    await exitTalk(['disclosure', 'receive', id.slice(0, 4), '--by', 'Eva Ek'], world);
    const clock = clockAt('2026-08-24T07:00:00.000Z');
    const { stdout } = await exitTalk(['disclosure', 'list'], { ...world, clock });
    const [, one = '', other = ''] = stdout.trim().split('\n');
    expect(one).toMatch(/2026-08-21 +danger +Kim +HR +overdue$/u);
    expect(other).toMatch(new RegExp(`^${id.slice(0, 4)} +2026-08-21 +harassment +Kim +HR +Eva Ek 2026-08-20`, 'u'));
    expect((await listed({ ...world, clock })).map(({ overdue }) => overdue)).toEqual([true, false]);
  });

  it('list says that nothing was marked', async () => {
    expect((await exitTalk(['disclosure', 'list'], worldWith(open))).stderr).toContain('Nothing has been marked');
  });

  it('show has the least that is needed: who, where, when, by whom, to whom, what is to be done and where to sign', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ...marked(['he hit me'], '1', told),
      ['Why?', { lines: ['the pay'] }],
      ['More?', 'ctrl-c'],
    ]);
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    await store.interviews.setFact('000000000001', 'department', 'Lager');
    await store.interviews.setFact('000000000001', 'interviewer', 'Karin Berg');
    await store.close();
    const handed = await page(world);
    for (const part of ['Harassment', 'Confidential', 'Kim', 'Lager', '2026-08-20', 'by Karin Berg', 'Why?', 'HR'])
      expect(handed).toContain(part);
    for (const part of [
      '2026-08-21',
      'he hit me',
      'The employer has to find out',
      'Next:',
      'Received by ____',
      '--by NAME',
    ])
      expect(handed).toContain(part);
    expect(handed).not.toContain('the pay');
  });

  it('show writes a file, and no other takes its place', async () => {
    const world = await two();
    const id = await first(world);
    const args = ['disclosure', 'show', id, '--output', 'page.txt'];
    const { stdout, stderr } = await exitTalk(args, world);
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('page.txt is written. It is confidential')]);
    expect(readFileSync(join(world.folder, 'page.txt'), 'utf8')).toContain('he hit me');
    expect(await exitTalk(args, world)).toMatchObject({ exitCode: 5 });
    expect(await exitTalk([...args, '--overwrite'], world)).toMatchObject({ exitCode: 0 });
  });

  it('receive is once, by name; the page then says so', async () => {
    const world = await two();
    const id = await first(world);
    const by = (name: string) => exitTalk(['disclosure', 'receive', id, '--by', name], world);
    expect(await by('Eva Ek')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Received by Eva Ek.') });
    const again = await by('Bo');
    expect(again.exitCode).toBe(5);
    expect(again.stderr.replace(/\s+/gu, ' ')).toContain(`${id} has been received already, by Eva Ek, 2026-08-20`);
    const shown = (await exitTalk(['disclosure', 'show', id], world)).stdout;
    expect(shown).toContain('Received by Eva Ek, 2026-08-20');
    expect(shown).not.toContain('Received by ____');
    const interview = (await listed(world))[0]?.interview_id ?? '';
    expect((await exitTalk(['show', interview], world)).stdout).toContain('Received by Eva Ek, 2026-08-20');
  });

  it('receive needs a name', async () => {
    const world = await two();
    const id = await first(world);
    for (const args of [[], ['--by', ' ']])
      expect(await exitTalk(['disclosure', 'receive', id, ...args], world)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('--by needs a value'),
      });
  });

  it('tells one from another by its id, as interviews are told', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ...marked(['a'], '1', told),
      ...marked(['b'], '2', "I'm glad", true),
      ['Why?', 'ctrl-c'],
    ]);
    const said = async (id: string) => {
      const { exitCode, stderr } = await exitTalk(['disclosure', 'show', id], world);
      return [exitCode, stderr.replace(/\s+/gu, ' ')];
    };
    expect(await said('000')).toEqual([2, expect.stringContaining('exit-talk disclosure list shows them')]);
    expect(await said('zzzz')).toEqual([3, expect.stringContaining('Nothing marked as serious has the id zzzz')]);
    expect(await said('0000')).toEqual([3, expect.stringContaining('0000 fits several')]);
  });
});
