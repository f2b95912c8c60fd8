import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, temporaryFolder } from '../support/harness.ts';
import { inTerminal } from '../support/terminal.ts';

const template = `purpose: { sv: Pröva, en: Test }
time_budget: 30 min
scales:
  letters:
    best: low
    points:
      - { key: A, label: { sv: Instämmer, en: Agree } }
      - { key: B, label: { sv: Instämmer inte, en: Disagree } }
    not_stated: { key: N, label: { sv: Ej angivet, en: Not stated } }
questions:
  - { id: proud, type: scale, scale: { from: 1, to: 10, low: { sv: inte alls, en: not at all } }, ask: { sv: Stolt?, en: Proud? } }
  - { id: fair, type: scale, scale: letters, ask: { sv: Rättvist?, en: Fair? } }
  - { id: safe, type: scale, scale: letters, ask: { sv: Tryggt?, en: Safe? } }
  - id: factors
    type: choices
    at_most: 2
    ask: { sv: Vad bidrog?, en: What contributed? }
    choices:
      - { code: pay, label: { sv: Lönen, en: Pay } }
      - { code: load, label: { sv: Tempot, en: The pace } }
      - { code: boss, label: { sv: Chefen, en: The manager } }
      - { code: none, label: { sv: Inget av det, en: None of these }, alone: true }
  - { id: last, ask: { sv: Något mer?, en: Anything else? } }
`;

function homeWith(): string {
  const home = temporaryFolder();
  mkdirSync(join(home, 'templates'));
  writeFileSync(join(home, 'templates', 'small.yaml'), template);
  return home;
}

const marked = (label: string): RegExp => new RegExp(`\\[x\\] +\\d? *${label}`, 'u');

describe('in a terminal', () => {
  it('a scale to ten waits at 1, letters answer in either case, and a mark that goes with no other stands alone', async () => {
    const talk = inTerminal(['start', '--template', 'small'], { home: homeWith(), language: 'en' });
    await talk.whole('Who is leaving?');
    talk.type('Kim\r');
    await talk.whole("leaver's manager?");
    talk.type('n');
    await talk.whole('How do you meet?');
    talk.type('1');
    await talk.whole('Read aloud:');
    talk.type('\r');
    await talk.whole('Proud?');
    expect(talk.screen()).toContain('1 = not at all');
    talk.type('1');
    await talk.until(/›1 +2 +3/u);
    talk.type('0');
    await talk.whole('Fair?');
    expect(talk.screen()).toMatch(/A +Agree[^]*B +Disagree[^]*N +Not stated/u);
    talk.type('b');
    await talk.whole('Safe?');
    talk.type('N');
    await talk.whole('What contributed?');
    expect(talk.screen()).toContain('At most 2 can be marked.');
    talk.type('123');
    await talk.until(marked('The pace'));
    await talk.until(/No more can be marked/u);
    expect(talk.screen()).toMatch(marked('Pay'));
    expect(talk.screen()).not.toMatch(marked('The manager'));
    talk.type('4');
    await talk.until(marked('None of these'));
    expect(talk.screen()).not.toMatch(marked('Pay'));
    talk.type('\r');
    await talk.whole('Anything else?');
    talk.kill('SIGTERM');
  });
});

/** What is said line by line when this is typed. */
function plainly(language: string, lines: readonly string[]): string {
  const home = homeWith();
  const { stdout } = spawnSync(
    process.execPath,
    [join(projectRoot, 'bin', 'exit-talk.js'), 'start', '--template', 'small', '--plain'],
    {
      cwd: home,
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        EXIT_TALK_HOME: home,
        EXIT_TALK_LANG: language,
        XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(projectRoot, 'node_modules', '.cache'),
      },
    },
  );
  return stdout;
}

describe('line by line', () => {
  it.each([
    {
      language: 'sv',
      ends: '1 = inte alls',
      letters: '  A  Instämmer\n  B  Instämmer inte\n  N  Ej angivet\n',
      most: 'Högst 2 kan markeras.',
      marks: [
        '  [x] 1  Lönen\n  [x] 2  Tempot\nFler går inte att markera. Avmarkera ett först.\n> ',
        '  [x] 4  Inget av det\n> ',
      ],
      readBack: ['Stolt? 10 / 10', 'Rättvist? Instämmer inte', 'Vad bidrog? Inget av det'],
    },
    {
      language: 'en',
      ends: '1 = not at all',
      letters: '  A  Agree\n  B  Disagree\n  N  Not stated\n',
      most: 'At most 2 can be marked.',
      marks: [
        '  [x] 1  Pay\n  [x] 2  The pace\nNo more can be marked. Unmark one first.\n> ',
        '  [x] 4  None of these\n> ',
      ],
      readBack: ['Proud? 10 / 10', 'Fair? Disagree', 'What contributed? None of these'],
    },
  ])('letters answer, and marks give way to one that goes with no other: $language', (one) => {
    const said = plainly(one.language, ['Kim', 'n', '1', '', '10', 'b', 'N', '1 2 3', '4', '', 'x', '']);
    for (const words of [one.ends, one.letters, one.most, one.marks.join('\n'), ...one.readBack])
      expect(said).toContain(words);
  });
});
