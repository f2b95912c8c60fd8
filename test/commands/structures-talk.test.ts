import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitTalk, type World } from '../support/harness.ts';
import type { Reaction } from '../support/person.ts';
import { begun, ended, hold, stored, worldWith } from '../support/small-talk.ts';

const later: Reaction = ['Five minutes of wrap-up', { key: '2' }];
/** The same where something was said in words. */
const thankedForWords: readonly Reaction[] = [...ended, later];
const thanked: readonly Reaction[] = [
  ['Sum up aloud', 'enter'],
  ['go no further', { key: 'n' }],
  ['Thank them', 'enter'],
  later,
];

/** State and value of an answer as it is on disk. */
async function answerIn(world: World, id: string) {
  const answer = (await stored(world)).answers.get(id);
  return { state: answer?.state, value: answer?.value };
}

/** A world whose own template is this. */
function worldBy(template: string, more: Partial<World> = {}): World {
  const world = worldWith('', more);
  writeFileSync(join(world.folder, 'templates', 'small.yaml'), `purpose: Test\ntime_budget: 30 min\n${template}`);
  return world;
}

const letters = `scales:
  letters:
    best: low
    points:
      - { key: A, label: { sv: Instämmer, en: Agree } }
      - { key: B, label: { sv: Varken eller, en: Neither } }
      - { key: C, label: { sv: Instämmer inte, en: Disagree } }
    not_stated: { key: N, label: { sv: Ej angivet, en: Not stated } }
`;
const byLetters = `${letters}sections:
  - id: round
    title: { sv: Runda, en: Round }
    scale: letters
    stem: { sv: Svara med en bokstav., en: Answer by a letter. }
    questions:
      - { id: fair, ask: { sv: Rättvist., en: Fair. } }
      - { id: safe, ask: { sv: Tryggt., en: Safe. } }
      - { id: calm, ask: { sv: Lugnt., en: Calm. } }
`;

describe('a scale by letters', () => {
  it('is answered by a letter, and what is stored is the number it stands for', async () => {
    const world = worldBy(byLetters);
    const { person } = await hold(world, [
      ...begun,
      ['Fair.', { key: 'C' }],
      ['Safe.', { key: 'A' }],
      ['Calm.', 'enter'],
      ...thanked,
    ]);
    expect(await answerIn(world, 'fair')).toEqual({ state: 'answered', value: 3 });
    expect(await answerIn(world, 'safe')).toEqual({ state: 'answered', value: 1 });
    expect(await answerIn(world, 'calm')).toEqual({ state: 'not-asked' });
    const labels = person.offered.map((one) => one.trim());
    const first = labels.indexOf('Agree');
    expect(labels.slice(first, first + 4)).toEqual(['Agree', 'Neither', 'Disagree', 'Not stated']);
    expect(person.screens.find((one) => one.includes('Safe.'))).toContain('C  Fair.');
    expect((await exitTalk(['show', '0000'], world)).stdout).toContain('Disagree');
  });

  it('leaves the answer as not known by the key beside it', async () => {
    const world = worldBy(byLetters);
    await hold(world, [...begun, ['Fair.', { key: 'N' }], ['Safe.', { key: 'B' }], ['Calm.', 'enter'], ...thanked]);
    expect(await answerIn(world, 'fair')).toEqual({ state: 'dont-know' });
  });

  it('leaves it as refused where the template says that is what the key means', async () => {
    const world = worldBy(byLetters.replace('en: Not stated }', 'en: Not stated }, as: refused'));
    await hold(world, [...begun, ['Fair.', { key: 'N' }], ['Safe.', { key: 'B' }], ['Calm.', 'enter'], ...thanked]);
    expect(await answerIn(world, 'fair')).toEqual({ state: 'refused' });
  });

  it('reads the stem aloud once, also where a gate comes before the statements', async () => {
    const gated = byLetters.replace(
      '{ id: fair, ask: { sv: Rättvist., en: Fair. } }',
      '{ id: gate, type: yes-no, ask: { sv: Grind?, en: Gate? }, then: [{ when: yes, questions: [{ id: fair, ask: { sv: Rättvist., en: Fair. } }] }] }',
    );
    const world = worldBy(gated);
    const rest: readonly Reaction[] = [['Safe.', { key: 'A' }], ['Calm.', { key: 'A' }], ...thanked];
    const { person } = await hold(world, [...begun, ['Gate?', { key: 'n' }], ...rest]);
    const screen = (ask: string) => person.screens.find((one) => one.includes(ask)) ?? '';
    expect(screen('Gate?')).not.toContain('by a letter');
    expect(screen('Safe.')).toContain('Read aloud: Answer by a letter.');
    expect(screen('Calm.')).toContain('Answer by a letter.');
    expect(screen('Calm.')).not.toContain('Read aloud:');
  });

  it('has what is said before the section on the first question that applies', async () => {
    const gated = byLetters
      .replace(
        '    stem:',
        '    say: { sv: Nu en runda., en: Now a round. }\n    cue: { sv: Ta det lugnt, en: Take it slowly }\n    stem:',
      )
      .replace('{ id: fair,', '{ id: fair, when: { leaver.separation: retire },');
    const world = worldBy(gated);
    const { person } = await exitTalk(['start', '--template', 'small'], world, (shown) => {
      if (shown.includes('Who is leaving?')) return { type: 'Kim' };
      return shown.includes('Calm.') ? 'ctrl-c' : 'enter';
    });
    const screen = (ask: string) => person.screens.find((one) => one.includes(ask)) ?? '';
    expect(screen('Safe.')).toContain('Read aloud: Now a round.');
    expect(screen('Safe.')).toContain('Take it slowly');
    expect(screen('Calm.')).not.toMatch(/Now a round|Take it slowly/u);
  });

  it('has both what is said before the section and its stem on the first screen', async () => {
    const world = worldBy(byLetters.replace('    stem:', '    say: { sv: Nu en runda., en: Now a round. }\n    stem:'));
    const { person } = await hold(world, [
      ...begun,
      ['Now a round.', { key: 'A' }],
      ['Safe.', { key: 'A' }],
      ['Calm.', { key: 'A' }],
      ...thanked,
    ]);
    const [first] = person.screens.filter((one) => one.includes('Fair.'));
    expect(first).toContain('Answer by a letter.');
  });
});

describe('a scale by numbers', () => {
  const scale = 'scale: { from: 1, to: 10, low: { sv: inte alls, en: not at all }, high: { sv: helt, en: wholly } }';
  const question = `  - { id: proud, ask: { sv: Stolt., en: Proud. }, type: scale, ${scale}, comment: true }\n`;

  it.each([
    ['sv', '1 = inte alls · 10 = helt'],
    ['en', '1 = not at all · 10 = wholly'],
  ] as const)('shows what its ends mean: %s', async (language, ends) => {
    const world = worldWith(question, { language });
    const { person } = await exitTalk(['start', '--template', 'small'], world, (shown) => {
      if (/Vem slutar|Who is leaving/u.test(shown)) return { type: 'Kim' };
      return /Stolt\.|Proud\./u.test(shown) ? 'ctrl-c' : 'enter';
    });
    expect(person.screens.at(-1)).toContain(ends);
  });

  it('takes every number up to its end, and opens room for words where a comment is asked for', async () => {
    const world = worldWith(question);
    await hold(world, [
      ...begun,
      ['Proud.', { key: '10' }],
      ['Words about it', { lines: ['of the ward'], then: 'enter' }],
      ...thankedForWords,
    ]);
    expect(await answerIn(world, 'proud')).toEqual({ state: 'answered', value: 10 });
    expect((await stored(world)).answers.get('proud')?.lines.map(({ text }) => text)).toEqual(['of the ward']);
  });

  it('opens none in a round that asks for no words', async () => {
    const world = worldBy(byLetters);
    const { person } = await hold(world, [
      ...begun,
      ['Fair.', { key: 'A' }],
      ['Safe.', { key: 'A' }],
      ['Calm.', { key: 'A' }],
      ...thanked,
    ]);
    expect(person.screens.join('\n')).not.toContain('Words about it');
  });

  it('asks for the words by the wording that the template has for them', async () => {
    const world = worldWith(
      '  - { id: fair, ask: Fair?, type: yes-no, comment: In what way? }\n  - { id: last, ask: Last? }\n',
    );
    await hold(world, [
      ...begun,
      ['– In what way?', { key: 'n' }],
      ['– In what way?', { lines: ['shifts'], then: 'enter' }],
      ['Last?', 'enter'],
      ...thankedForWords,
    ]);
    expect((await stored(world)).answers.get('fair')).toMatchObject({ value: 'no', lines: [{ text: 'shifts' }] });
  });
});

const factors = (more = '') => `  - id: factors
    type: choices
    ask: Which factors?
    ${more}
    choices:
      - { code: pay, label: Pay }
      - { code: load, label: Workload }
      - { code: boss, label: Manager }
      - { code: other, label: Something else, words: true }
      - { code: none, label: None of these, alone: true }
`;
const main = '  - { id: main, ask: Which most?, type: choice, choices: $factors }\n';

describe('several marks', () => {
  it('give way to one that goes with no other, and it to them', async () => {
    const world = worldWith(factors());
    await hold(world, [...begun, ['Which factors?', { picks: ['Pay', 'Workload', 'None of these'] }], ...thanked]);
    expect(await answerIn(world, 'factors')).toMatchObject({ value: ['none'] });
    const other = worldWith(factors());
    await hold(other, [...begun, ['Which factors?', { picks: ['None of these', 'Pay'] }], ...thanked]);
    expect(await answerIn(other, 'factors')).toMatchObject({ value: ['pay'] });
  });

  it('are no more than may be, which is said above them', async () => {
    const world = worldWith(factors('at_most: 2'));
    await hold(world, [...begun, ['At most 2 can be marked.', { picks: ['Pay', 'Workload', 'Manager'] }], ...thanked]);
    expect(await answerIn(world, 'factors')).toMatchObject({ value: ['pay', 'load'] });
  });

  it('open room for words where one of them asks for it, and only then', async () => {
    const world = worldWith(factors());
    const words: Reaction = ['Words about it', { lines: ['the commute'], then: 'enter' }];
    await hold(world, [...begun, ['Which factors?', { picks: ['Pay', 'Something else'] }], words, ...thankedForWords]);
    expect((await stored(world)).answers.get('factors')?.lines.map(({ text }) => text)).toEqual(['the commute']);
    const other = worldWith(factors());
    const { person } = await hold(other, [...begun, ['Which factors?', { picks: ['Pay'] }], ...thanked]);
    expect(person.screens.join('\n')).not.toContain('Words about it');
  });
});

describe('a pick among marks', () => {
  const asked: Reaction = ['Which factors?', { picks: ['Pay', 'Manager'] }];
  /** From the last question to the first, to mark others. */
  const backWith = (picks: readonly string[]): readonly Reaction[] => [
    ['Last?', { menu: 'overview' }],
    ['Pick a question', { pick: 'Which factors?' }],
    ['Which factors?', { picks }],
  ];

  it('offers only those', async () => {
    const world = worldWith(factors() + main);
    const { person } = await hold(world, [...begun, asked, ['Which most?', { key: '2' }], ...thanked]);
    expect(await answerIn(world, 'main')).toEqual({ state: 'answered', value: 'boss' });
    const labels = person.offered.map((one) => one.trim());
    const after = labels.indexOf('None of these') + 1;
    expect(labels.slice(after, after + 3)).toEqual(['Pay', 'Manager', 'Yes']);
  });

  it('is passed by where there is one, which it then is, and where there is none', async () => {
    const world = worldWith(factors() + main);
    await hold(world, [...begun, ['Which factors?', { picks: ['Pay'] }], ...thanked]);
    expect(await answerIn(world, 'main')).toEqual({ state: 'answered', value: 'pay' });
    const other = worldWith(factors() + main);
    await hold(other, [...begun, ['Which factors?', { picks: ['None of these'] }], ...thanked]);
    expect(await answerIn(other, 'main')).toMatchObject({ state: 'not-asked' });
  });

  it('is the only mark also where it hangs on an answer that comes between', async () => {
    const gate = '  - { id: gate, type: yes-no, ask: Gate? }\n';
    const world = worldWith(
      `${factors()}${gate}${main.replace(' }', ', when: { gate: yes } }')}  - { id: last, ask: Last? }\n`,
    );
    await hold(world, [
      ...begun,
      ['Which factors?', { picks: ['Pay'] }],
      ['Gate?', { key: 'y' }],
      ['Last?', 'enter'],
      ...thanked,
    ]);
    expect(await answerIn(world, 'main')).toEqual({ state: 'answered', value: 'pay' });
  });

  it('is dropped and asked again when its mark is taken away by going back', async () => {
    const world = worldWith(`${factors()}${main}  - { id: last, ask: Last? }\n`);
    await hold(world, [
      ...begun,
      asked,
      ['Which most?', { key: '2' }],
      ...backWith(['Pay', 'Workload']),
      ['Which most?', { key: '2' }],
      ['Last?', 'enter'],
      ...thanked,
    ]);
    expect(await answerIn(world, 'main')).toEqual({ state: 'answered', value: 'load' });
  });

  it('stands when its mark is still there', async () => {
    const world = worldWith(`${factors()}${main}  - { id: last, ask: Last? }\n`);
    await hold(world, [
      ...begun,
      asked,
      ['Which most?', { key: '2' }],
      ...backWith(['Workload', 'Manager']),
      ['Last?', 'enter'],
      ...thanked,
    ]);
    expect(await answerIn(world, 'main')).toEqual({ state: 'answered', value: 'boss' });
  });

  it('falls with the marks when they no longer are asked for, and what follows on it too', async () => {
    const gate = '  - { id: gate, type: yes-no, ask: Gate? }\n';
    const follow =
      '  - { id: follow, ask: And that?, type: yes-no, when: { main: boss } }\n  - { id: last, ask: Last? }\n';
    const world = worldWith(`${gate}${factors('when: { gate: yes }')}${main}${follow}`);
    await hold(world, [
      ...begun,
      ['Gate?', { key: 'y' }],
      asked,
      ['Which most?', { key: '2' }],
      ['And that?', { key: 'y' }],
      ['Last?', { menu: 'overview' }],
      ['Pick a question', { pick: 'Gate?' }],
      ['Gate?', { key: 'n' }],
      ['Last?', 'enter'],
      ...thanked,
    ]);
    const { stdout } = await exitTalk(['show', '0000'], world);
    expect(stdout).not.toContain('Which most?');
    expect(stdout).not.toContain('And that?');
  });

  it('shows no mark that is no longer offered', async () => {
    const two = '  - { id: two, ask: Which two?, type: choices, choices: $factors, at_most: 2 }\n';
    const world = worldWith(`${factors()}${two}`);
    await hold(world, [
      ...begun,
      ['Which factors?', { picks: ['Pay', 'Workload', 'Manager'] }],
      ['Which two?', { marks: ['Pay', 'Manager'], then: { menu: 'overview' } }],
      ['Pick a question', { pick: 'Which factors?' }],
      ['Which factors?', { picks: ['Pay', 'Workload'] }],
      ['Which two?', 'enter'],
      ...thanked,
    ]);
    expect(await answerIn(world, 'two')).toEqual({ state: 'answered', value: ['pay'] });
  });

  it('among picks among marks is dropped with them', async () => {
    const two = '  - { id: two, ask: Which two?, type: choices, choices: $factors, at_most: 2 }\n';
    const one = '  - { id: one, ask: Which one?, type: choice, choices: $two }\n';
    const world = worldWith(`${factors()}${two}${one}  - { id: last, ask: Last? }\n`);
    await hold(world, [
      ...begun,
      ['Which factors?', { picks: ['Pay', 'Workload', 'Manager'] }],
      ['Which two?', { picks: ['Workload', 'Manager'] }],
      ['Which one?', { key: '1' }],
      ...backWith(['Pay']),
      ['Last?', 'enter'],
      ...thanked,
    ]);
    expect(await answerIn(world, 'two')).toEqual({ state: 'answered', value: ['pay'] });
    expect(await answerIn(world, 'one')).toEqual({ state: 'answered', value: 'pay' });
  });
});

describe('a field with limits', () => {
  const year = '  - { id: year, ask: { sv: Vilket år?, en: Which year? }, type: number, from: 1940, to: 2010 }\n';
  const day = '  - { id: day, ask: { sv: Vilken dag?, en: Which day? }, type: date, from: 2020-01-01 }\n';
  const rate = '  - { id: rate, ask: { sv: Hur stor del?, en: What part? }, type: number, to: 0.5 }\n';

  it.each([
    [year, '1900', 'sv', 'Det ska vara från 1940 till 2010. Tom Enter hoppar över.'],
    [year, '2011', 'en', 'It has to be from 1940 to 2010. An empty Enter skips.'],
    [year, 'nyss', 'sv', 'Skriv ett tal, till exempel 12 eller 12,5. Tom Enter hoppar över.'],
    [day, '2019-12-31', 'sv', 'Det ska vara tidigast 2020-01-01. Tom Enter hoppar över.'],
    [day, '2019-12-31', 'en', 'It has to be 2020-01-01 or later. An empty Enter skips.'],
    [rate, '0,6', 'sv', 'Det ska vara högst 0,5. Tom Enter hoppar över.'],
    [rate, '0.6', 'en', 'It has to be at most 0.5. An empty Enter skips.'],
  ] as const)('says so outside them: %s %s %s', async (question, typed, language, sentence) => {
    const world = worldWith(question, { language });
    const answering = exitTalk(['start', '--template', 'small'], world, (shown) => {
      if (/Vem slutar|Who is leaving/u.test(shown)) return { type: 'Kim' };
      return /(?:år|year|dag|day|del|part)\?/u.test(shown) ? { type: typed } : 'enter';
    });
    await expect(answering).rejects.toThrow(`"${typed}" will not do: ${sentence}`);
  });

  it('takes what is at them', async () => {
    const world = worldWith(year + day);
    await hold(world, [
      ...begun,
      ['Which year?', { type: '1940' }],
      ['Which day?', { type: '2020-01-01' }],
      ...thanked,
    ]);
    expect(await answerIn(world, 'year')).toEqual({ state: 'answered', value: 1940 });
    expect(await answerIn(world, 'day')).toEqual({ state: 'answered', value: '2020-01-01' });
  });
});

const script = `opening: { sv: "Hej {first-name}, välkommen till {employer|oss}.", en: "Hello {first-name}, welcome from {employer|us}." }
closing: { sv: "Tack {first-name}, hälsa {unit|dem}.", en: "Thank you {first-name}, and greetings to {unit|them}." }
checklist:
  before: [{ sv: Boka ett rum, en: Book a room }]
  after: [{ sv: Ta emot nycklarna, en: Collect the keys }]
sections:
  - { id: chat, record: false, title: { sv: Prat, en: Chat }, cue: { sv: "Vägen till {employer}", en: "The way to {employer}" } }
  - id: work
    title: { sv: Arbetet, en: The work }
    questions:
      - { id: unit, type: choice, ask: { sv: Vilken enhet?, en: Which unit? }, choices: [{ code: it, label: IT }, { code: ward, label: { sv: Avdelningen, en: The ward } }] }
      - { id: tools, type: choices, ask: { sv: Vilka verktyg?, en: Which tools? }, choices: [{ code: saw, label: { sv: Sågen, en: Saw } }, { code: lift, label: { sv: Liften, en: Lift } }, { code: van, label: { sv: Bilen, en: Van } }] }
      - id: more
        ask: { sv: "Hur var {unit|arbetet} hos {employer}?", en: "How was {unit|the work} at {employer}?" }
        probes: [{ sv: "Och {tools|verktygen}?", en: "And {tools|the tools}?" }]
        cue: { sv: "Om {first-name} tvekar", en: "If {first-name} hesitates" }
  - { id: pause, record: false, title: { sv: Paus, en: Pause }, say: { sv: "Kaffe, {first-name}?", en: "Coffee, {first-name}?" }, cue: { sv: "Hos {employer}", en: "At {employer}" } }
  - { id: end, title: { sv: Slut, en: End }, say: { sv: "Nu lämnar vi {unit|det}.", en: "Now we leave {unit|it}." }, questions: [{ id: last, ask: { sv: Sist?, en: Last? } }] }
`;

/** Every screen of a talk by the script, held by somebody who does as told on screens that hold this. */
async function screensOf(world: World, acts: Readonly<Record<string, Reaction[1]>>): Promise<readonly string[]> {
  const args = ['start', '--template', 'small'];
  const { person } = await exitTalk(args, world, (shown) => {
    const isReadBack = /Sum up aloud|Sammanfatta högt/u.test(shown);
    const found = isReadBack ? undefined : Object.entries(acts).find(([part]) => shown.includes(part));
    return found?.[1] ?? 'enter';
  });
  return person.screens;
}

const withName = (world: World, line: string): World => {
  writeFileSync(join(world.folder, 'config.yaml'), line);
  return world;
};

describe('what a template says itself', () => {
  it.each([
    ['sv', 'Ta emot nycklarna', 'Vem slutar', 'Vilken enhet?', 'Vilka verktyg?', 'Fem minuters efterarbete'],
    ['en', 'Collect the keys', 'Who is leaving?', 'Which unit?', 'Which tools?', 'Five minutes of wrap-up'],
  ] as const)(
    'names the employer, the leaver and what was answered: %s',
    async (language, keys, who, unit, tools, wrap) => {
      const world = withName(worldBy(script, { language }), 'employer: { sv: Vårdhuset, en: Care House }\n');
      const picks = language === 'sv' ? ['Sågen', 'Bilen'] : ['Saw', 'Van'];
      const screens = await screensOf(world, {
        [who]: { type: 'Kim Berg' },
        [unit]: { key: '1' },
        [tools]: { picks },
        [wrap]: { key: '1' },
        [keys]: 'ctrl-c',
      });
      const all = screens.join('\n');
      const expected = {
        sv: [
          '– Boka ett rum',
          'Vägen till Vårdhuset',
          'Hej Kim, välkommen till Vårdhuset.',
          'Hur var IT hos Vårdhuset?',
          'Och sågen och bilen?',
          'Om Kim tvekar',
          'Kaffe, Kim?',
          'Hos Vårdhuset',
          'Nu lämnar vi IT.',
          'Tack Kim, hälsa IT.',
          'Ta emot nycklarna',
        ],
        en: [
          '– Book a room',
          'The way to Care House',
          'Hello Kim, welcome from Care House.',
          'How was IT at Care House?',
          'And saw and van?',
          'If Kim hesitates',
          'Coffee, Kim?',
          'At Care House',
          'Now we leave IT.',
          'Thank you Kim, and greetings to IT.',
          'Collect the keys',
        ],
      }[language];
      for (const words of expected) expect(all).toContain(words);
      expect(all).not.toMatch(/\{[a-z]/u);
    },
  );

  it('says what stands beside a name where nothing is known', async () => {
    const world = worldBy(script);
    const screens = await screensOf(world, { 'Who is leaving?': { type: 'Kim' }, 'Five minutes': 'ctrl-c' });
    const all = screens.join('\n');
    for (const words of [
      'Hello Kim, welcome from us.',
      'The way to the employer',
      'How was the work at the employer?',
      'And the tools?',
      'Now we leave it.',
      'Thank you Kim, and greetings to them.',
    ])
      expect(all).toContain(words);
  });

  it('no longer names an answer that is set aside by going back', async () => {
    const world = worldWith(
      [
        '  - { id: gate, type: yes-no, ask: Gate?, then: [{ when: yes, questions: [{ id: unit, type: choice, ask: Which unit?, choices: [{ code: a, label: Ward }, { code: b, label: Kitchen }] }] }] }',
        '  - { id: more, ask: "How was {unit|the work}?" }',
        '',
      ].join('\n'),
    );
    const { person } = await hold(world, [
      ...begun,
      ['Gate?', { key: 'y' }],
      ['Which unit?', { key: '1' }],
      ['How was ward?', { menu: 'overview' }],
      ['Pick a question', { pick: 'Gate?' }],
      ['Gate?', { key: 'n' }],
      ['How was the work?', 'enter'],
      ...thanked,
    ]);
    expect(person.screens.filter((one) => one.includes('How was the work?')).length).toBeGreaterThan(0);
  });
});

describe('gates', () => {
  const gates = `  - id: harm
    type: yes-no
    ask: Harm?
    then:
      - when: yes
        questions:
          - id: told
            type: yes-no
            ask: Told?
            then: [{ when: no, questions: [{ id: why-not, ask: Why not? }] }]
  - { id: last, ask: Last? }
`;

  it('ask within each other what follows on the answer, and nothing where it does not', async () => {
    const world = worldWith(gates);
    await hold(world, [
      ...begun,
      ['Harm?', { key: 'y' }],
      ['Told?', { key: 'n' }],
      ['Why not?', { lines: ['afraid'], then: 'enter' }],
      ['Last?', 'enter'],
      ...thankedForWords,
    ]);
    const other = worldWith(gates);
    await hold(other, [...begun, ['Harm?', { key: 'n' }], ['Last?', 'enter'], ...thanked]);
    expect([...(await stored(other)).answers.keys()]).toEqual(expect.not.arrayContaining(['told', 'why-not']));
  });

  it('have what stood behind them in no file once they are closed by going back', async () => {
    const world = worldWith(gates);
    await hold(world, [
      ...begun,
      ['Harm?', { key: 'y' }],
      ['Told?', { key: 'n' }],
      ['Why not?', { lines: ['afraid'], then: 'enter' }],
      ['Last?', { menu: 'overview' }],
      ['Pick a question', { pick: 'Harm?' }],
      ['Harm?', { key: 'n' }],
      ['Last?', 'enter'],
      ...thanked,
    ]);
    expect(await exitTalk(['export', 'out'], world)).toMatchObject({ exitCode: 0 });
    const files = ['answers', 'notes'].map((name) => readFileSync(join(world.folder, 'out', `${name}.csv`), 'utf8'));
    expect(files.join('\n')).not.toMatch(/afraid|why-not|told/u);
  });
});

it('many picks among the same marks are all picked at once, and no slower for being many', async () => {
  const picks = Array.from(
    { length: 30 },
    (_, at) =>
      `  - { id: pick-${at}, ask: "Pick ${at}?", type: choice, choices: $${at % 3 === 2 ? `two-${at - 1}` : 'factors'} }\n`,
  );
  const between = Array.from(
    { length: 30 },
    (_, at) => `  - { id: two-${at}, ask: "Two ${at}?", type: choices, choices: $factors }\n`,
  );
  const world = worldWith(`${factors()}${between.join('')}${picks.join('')}`);
  await hold(world, [...begun, ['Which factors?', { picks: ['Pay'] }], ...thanked]);
  const { answers } = await stored(world);
  expect([...answers.values()].filter(({ state }) => state === 'answered')).toHaveLength(61);
});

describe('show', () => {
  const questions = (...asks: readonly string[]): string =>
    `questions:\n${asks.map((ask) => `  - { ask: ${ask} }\n`).join('')}`;

  it.each([
    ['sv', ['1 / 7, aldrig', '3 / 7\n', '2 frågor saknar svar:\n  – Why?\n  – What else?\n']],
    ['en', ['1 / 7, aldrig', '3 / 7\n', '2 questions are without an answer:\n  – Why?\n  – What else?\n']],
  ] as const)(
    'in %s has what stands at the end of a scale, and names what is without an answer',
    async (language, said) => {
      const scale = 'type: scale, scale: { from: 1, to: 7, low: aldrig, high: alltid }';
      const world = worldBy(
        `${questions('Why?', 'What else?')}  - { id: a, ask: Often?, ${scale} }\n  - { id: b, ask: Again?, ${scale} }\n`,
        { language },
      );
      const answers =
        'template: small\nlanguage: sv\nleaver: { name: Ada }\nheld_on: 2026-06-01\nanswers: { a: 1, b: 3 }\n';
      writeFileSync(join(world.folder, 'talk.yaml'), answers);
      expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
      const { stdout } = await exitTalk(['show', '0000'], world);
      for (const one of said) expect(stdout).toContain(one);
    },
  );

  it('only counts them where they are many', async () => {
    const world = worldBy(`${questions('A?', 'B?', 'C?', 'D?')}  - { id: a, ask: Often?, type: yes-no }\n`);
    const answers = 'template: small\nlanguage: sv\nleaver: { name: Ada }\nheld_on: 2026-06-01\nanswers: { a: yes }\n';
    writeFileSync(join(world.folder, 'talk.yaml'), answers);
    await exitTalk(['start', '--answers', 'talk.yaml'], world);
    const { stdout } = await exitTalk(['show', '0000'], world);
    expect(stdout).toContain('4 questions are without an answer.');
    expect(stdout).not.toContain('– A?');
  });
});
