import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { exitTalk, temporaryFolder, type World } from '../../support/harness.ts';

const odd = `purpose: Odd
time_budget: 20 min
questions:
  - { id: shift, type: choice, ask: Which shift?, choices: [{ code: day, label: Day }, { code: night, label: Night }] }
  - { id: nights, type: yes-no, ask: How were the nights?, when: { shift: night } }
  - { id: never, ask: Never?, when: { nights: yes, shift: day } }
  - { id: half, ask: Half?, when: { nights: yes, shift: [day, night] } }
  - { id: late, ask: "Late, {nights|at night}?" }
  - { id: retired, ask: Retired?, when: { leaver.separation: retire } }
  - { id: new, ask: New?, when: { leaver.tenure: { under: 12 } } }
`;

/** A folder with a template of its own. */
function worldWith(text: string, language: World['language'] = 'en'): World {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'mine.yaml'), text);
  return { folder, language };
}

const rehearse = (world: World, ...args: readonly string[]) => exitTalk(['template', 'rehearse', ...args], world);

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('a rehearsal', () => {
  it.each([
    [
      'sv',
      /Kortast +50,5 .*\nVanligast +79 .*\nLängst +85 .*\nTiden som finns +90 +i regel 11 min till godo/u,
      'Varje fråga kan bli ställd.',
    ],
    [
      'en',
      /Shortest +50\.5 .*\nTypical +79 .*\nLongest +85 .*\nTime there is +90 +usually 11 min to spare/u,
      'Every question can be asked.',
    ],
  ] as const)(
    'of the standard template in %s shows its times, who gets what, and nothing to look at',
    async (language, times, clean) => {
      const { exitCode, stdout, stderr } = await rehearse(
        { folder: temporaryFolder(), language },
        'standard',
        '--strict',
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toMatch(times);
      expect(stdout).toContain(clean);
      expect(flat(stdout)).toMatch(/: advice-to-me, safety-own-manager /u);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  it.each([
    [
      'sv',
      '”never” ställs aldrig: ”shift” skulle behöva vara ”night” och ”day” på en gång.',
      'När ”half” kommer är ”shift” aldrig ”day”.',
      'I texten till ”late” står det ofta ”at night”',
    ],
    [
      'en',
      '“never” is never asked: “shift” would have to be “night” and “day” at once.',
      'When “half” comes, “shift” is never “day”.',
      'The text of “late” often says “at night”',
    ],
  ] as const)('in %s says what can never be asked, at its place in the file', async (language, never, half, late) => {
    const { exitCode, stdout } = await rehearse(worldWith(odd, language), 'mine');
    expect(exitCode).toBe(0);
    expect(flat(stdout)).toContain(`mine.yaml:6:59: ${never}`);
    expect(flat(stdout)).toContain(`mine.yaml:7:57: ${half}`);
    expect(flat(stdout)).toContain(`mine.yaml:8:22: ${late}`);
    expect(stdout).toMatch(/^> +6 \| .*never/mu);
  });

  it('points at the question of the bank, or behind a gate, that it is about', async () => {
    const world = worldWith(`purpose: Taken
time_budget: 30 min
questions:
  - id: shift
    type: yes-no
    ask: Nights?
    then:
      - when: yes
        questions:
          - { id: nights, type: yes-no, ask: Hard? }
          - { bank: stay, when: { leaver.tenure: { from: 2, under: 2 } } }
  - { bank: energy, ask: "Energy, {nights|then}?" }
`);
    const { stdout } = await rehearse(world, 'mine');
    expect(flat(stdout)).toMatch(
      /mine\.yaml:11:\d+: “stay” is never asked: no answer makes “leaver\.tenure” at least 2 and under 2/u,
    );
    expect(flat(stdout)).toMatch(/mine\.yaml:12:26: The text of “energy” often says “then”/u);
  });

  it('ends with 4 under --strict when there is something to look at', async () => {
    const { exitCode, stdout, stderr } = await rehearse(worldWith(odd), 'mine', '--strict');
    expect(exitCode).toBe(4);
    expect(stdout).toContain('3 things to look at');
    expect(stderr).toContain('There are 3 things to look at in the template.');
  });

  it('tells other programs the same', async () => {
    const { stdout } = await rehearse(worldWith(odd), 'mine', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      template: 'mine',
      budget: 20,
      questions: 7,
      gated: 3,
      shortest_exact: true,
      problems: [
        { code: 'never-asked', question_id: 'never', line: 6, column: 59 },
        { code: 'never-so', question_id: 'half', line: 7 },
        { code: 'falls-back', question_id: 'late', line: 8 },
      ],
      audiences: [
        { text: 'Only when the employment ends so: Retires', question_ids: ['retired'] },
        { text: 'Only those employed less than 12 months', question_ids: ['new'] },
      ],
    });
  });

  it('of a template that has faults is refused with them', async () => {
    const { exitCode, stderr } = await rehearse(worldWith('purpose: Broken\n'), 'mine');
    expect(exitCode).toBe(4);
    expect(stderr).toContain('mine.yaml');
  });
});

describe('a script', () => {
  it.each([
    ['sv', 'Bara om du är den egna chefen', 'Lyssna efter: Tvekan', 'måste · 7 min', 'Tack för att du tar dig tid'],
    ['en', 'Only if you are their own manager', 'Listen for: Hesitation', 'must · 7 min', 'Thank you for'],
  ] as const)('in %s has all that the interviewer needs', async (language, only, cue, priority, opening) => {
    const { exitCode, stdout } = await rehearse({ folder: temporaryFolder(), language }, 'standard', '--script');
    expect(exitCode).toBe(0);
    for (const wanted of [only, cue, priority, opening, '☐ 1   ☐ 2   ☐ 3   ☐ 4   ☐ 5'])
      expect(stdout).toContain(wanted);
  });

  it('says in words on which answer a question follows, also when its text has marks of its own', async () => {
    const { stdout } = await rehearse(worldWith(odd), 'mine', '--script');
    expect(stdout).toContain('Only if the answer is “Night” to “Which shift?”.');
    expect(stdout).toContain(
      'Only if the answer is yes to “How were the nights?” and the answer is “Day” to “Which shift?”.',
    );
    expect(stdout).toContain('Only if they have been employed less than 12 months.');
    expect(stdout).toContain('### Late, at night?');
  });

  it.each(languages)(
    'for the leaver in %s has no cue, probe, priority or list of reasons, and nothing about being treated badly',
    async (language) => {
      const world: World = { folder: temporaryFolder(), language };
      const shown = JSON.parse((await exitTalk(['template', 'show', 'standard', '--json'], world)).stdout);
      const { stdout } = await rehearse(world, 'standard', '--script', '--for', 'leaver');
      const own: readonly { cue?: Record<string, string>; questions: readonly Asked[] }[] = shown.sections;
      const hidden = own.flatMap(({ cue, questions }) => [
        ...(cue === undefined ? [] : [cue[language]]),
        ...questions
          .flatMap((one) => [
            ...one.probes,
            ...(one.cue === undefined ? [] : [one.cue]),
            ...(one.discloses === undefined ? [] : [one.ask]),
          ])
          .map((text) => text[language]),
      ]);
      const asked = new Set(own.flatMap(({ questions }) => questions.map(({ ask }) => ask[language])));
      expect(hidden.length).toBeGreaterThan(50);
      // a probe may be worded as another question is
      for (const text of hidden.filter((one) => !asked.has(one))) expect(stdout).not.toContain(text);
      expect(stdout).not.toMatch(/must ·|måste ·|\[ \]|redundan|arbetsbrist|____\?/u);
      expect(stdout).toContain(language === 'sv' ? 'ungefär 90 minuter' : 'about 90 minutes');
      expect(stdout).toContain(language === 'sv' ? 'Inte med i alla samtal' : 'Not in every interview');
    },
  );

  interface Asked {
    readonly ask: Record<string, string>;
    readonly cue?: Record<string, string>;
    readonly discloses?: string;
    readonly probes: readonly Record<string, string>[];
  }

  it('as HTML shows what an author wrote as text, and allows its own style sheet and nothing else', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>&';
    const text = JSON.stringify(hostile);
    const world = worldWith(
      `purpose: ${text}
time_budget: 20 min
title: ${text}
sections:
  - title: ${text}
    id: a
    cue: ${text}
    say: ${text}
    questions:
      - { id: c, type: choice, ask: ${text}, choices: [{ code: a, label: ${text} }, { code: b, label: B }], probes: [${text}] }
      - { id: d, ask: ${text}, cue: ${text}, when: { c: a } }
`,
    );
    for (const reader of ['interviewer', 'leaver']) {
      const file = `${reader}.html`;
      const { exitCode, stderr } = await rehearse(world, 'mine', '--script', '--for', reader, '--output', file);
      expect([exitCode, stderr]).toEqual([0, expect.stringContaining(`The script is in ${file}`)]);
      const html = readFileSync(join(world.folder, file), 'utf8');
      expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>|href=|src=[^x]/u);
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      const [, style = ''] = /<style>(.*?)<\/style>/su.exec(html) ?? [];
      const hash = createHash('sha256').update(style).digest('base64');
      expect(html).toContain(
        `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
      );
    }
    const { stdout } = await rehearse(world, 'mine', '--script');
    expect(stdout).not.toMatch(/(?<!\\)</u);
  });

  it('is in the language that is asked for, and refused in one the template lacks', async () => {
    const world: World = { folder: temporaryFolder(), language: 'sv' };
    expect((await rehearse(world, 'standard', '--script', '--talk-language', 'en')).stdout).toContain(
      '# Exit interview: script',
    );
    const only = worldWith('purpose: { sv: Varför }\ntime_budget: 20 min\nquestions: [{ ask: { sv: Varför? } }]\n');
    expect((await rehearse(only, 'mine', '--script')).stdout).toContain('# Mine: manus');
    expect((await rehearse(only, 'mine', '--script', '--talk-language', 'en')).exitCode).toBe(2);
  });

  it('never takes the place of a file without being told to, and refuses an ending it cannot write', async () => {
    const world = worldWith(odd);
    const write = (file: string, ...args: readonly string[]) =>
      rehearse(world, 'mine', '--script', '--output', file, ...args);
    expect((await write('a.md')).exitCode).toBe(0);
    expect((await write('a.md')).exitCode).toBe(5);
    expect((await write('a.md', '--overwrite')).exitCode).toBe(0);
    const { exitCode, stderr } = await write('a.csv');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('a.html')]);
  });

  it.each([
    ['--for', 'leaver'],
    ['--format', 'html'],
    ['--talk-language', 'en'],
  ])('is meant by what only it has: %s', async (...given) => {
    const world = worldWith(odd);
    const { exitCode, stdout } = await rehearse(world, 'mine', ...given);
    expect(exitCode).toBe(0);
    expect(stdout).toBe((await rehearse(world, 'mine', '--script', ...given)).stdout);
    expect((await rehearse(world, 'mine', '--json', ...given)).exitCode).toBe(2);
  });

  it('for the leaver shows what there is to choose from, and the purpose once', async () => {
    const { stdout } = await rehearse(worldWith(odd), 'mine', '--for', 'leaver');
    expect(stdout).toContain('### Which shift?\n\n- Day\n- Night\n');
    expect(stdout.match(/Odd/gu)).toHaveLength(1);
  });

  it.each([
    ['sv', 'förstör sedan pappret', 'ert gallringsbeslut'],
    ['en', 'destroy the paper', 'your decision on records'],
  ] as const)('in %s says of the paper what the sector lets become of it', async (language, destroyed, decided) => {
    const world = worldWith(odd, language);
    expect((await rehearse(world, 'mine', '--script')).stdout).toContain(destroyed);
    writeFileSync(join(world.folder, 'config.yaml'), 'sector: public\n');
    const { stdout } = await rehearse(world, 'mine', '--script');
    expect(stdout).toContain(decided);
    expect(stdout).not.toContain(destroyed);
  });
});

describe('what an author reads of a scale', () => {
  const scaled = `purpose: Scaled
time_budget: 20 min
questions:
  - id: rate
    type: scale
    scale: { points: [{ key: A, label: Never }, { key: B, label: Now and then }, { key: C, label: Often }] }
    ask: Was it so?
  - { id: more, type: yes-no, ask: More?, when: { rate: [A, B] } }
  - { id: odd, ask: Odd?, when: { more: yes, rate: C } }
`;

  it('is its letters and its words, never the numbers they count as', async () => {
    const world = worldWith(scaled);
    const { stdout } = await rehearse(world, 'mine');
    expect(flat(stdout)).toContain('“rate” would have to be “A or B” and “C” at once');
    const script = (await rehearse(world, 'mine', '--script')).stdout;
    expect(script).toContain('Only if the answer is “Never” or “Now and then” to “Was it so?”.');
    writeFileSync(join(world.folder, 'templates', 'next.yaml'), scaled.replace('[A, B]', 'B'));
    const diff = await exitTalk(['template', 'diff', 'mine', 'next'], world);
    expect(diff.stdout).toContain('rate: A, B');
    expect(diff.stdout).not.toMatch(/rate: \d/u);
  });
});
