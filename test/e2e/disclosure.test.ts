import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/harness.ts';
import { inTerminal, type TerminalRun } from '../support/terminal.ts';

const template = `
purpose: Test
time_budget: 30 min
questions:
  - id: hurt
    ask: { sv: Har du blivit illa behandlad på jobbet?, en: Have you been treated badly at work? }
    type: yes-no
    discloses: harassment
    probes: [{ sv: Vill du berätta om det?, en: Would you like to tell me about it? }]
  - id: more
    ask: { sv: Är det något annat du vill säga?, en: Is there anything else you'd like to say? }
`;

const talks = {
  sv: {
    begin: ['Vem slutar?', 'Är du chef', 'Hur träffas ni?', 'Läs upp:', 'illa behandlad'],
    yes: 'j',
    offered: 'Inte nu',
    told: 'Enter går vidare',
    said: 'Hon skriker åt oss på mötena',
    other: 'Truckens bromsar tar inte',
    next: 'något annat',
    menu: 'Tab stänger',
    letter: 'A',
    item: '› Allvarligt',
    kinds: 'Enter går tillbaka',
    list: 'trakasserier',
  },
  en: {
    begin: ['Who is leaving?', "leaver's manager", 'How do you meet?', 'Read aloud:', 'treated badly'],
    yes: 'y',
    offered: 'Not now',
    told: 'Enter goes on',
    said: 'She shouts at us in meetings',
    other: "The forklift's brakes don't hold",
    next: 'anything else',
    menu: 'Tab closes',
    letter: 'Se',
    item: '› Serious',
    kinds: 'Enter goes back',
    list: 'harassment',
  },
} as const;

function begin(language: 'sv' | 'en'): { readonly home: string; readonly talk: TerminalRun } {
  const home = temporaryFolder();
  const file = join(home, 'small.yaml');
  writeFileSync(file, template);
  return { home, talk: inTerminal(['start', '--template', file], { home, language }) };
}

async function toFirstQuestion(talk: TerminalRun, language: 'sv' | 'en'): Promise<void> {
  const { begin: screens } = talks[language];
  const keys = ['Kim\r', 'n', '1', '\r', ''];
  for (const [at, shown] of screens.entries()) {
    await talk.until(shown);
    talk.type(keys[at] ?? '');
  }
}

describe('something that must be followed up, key by key', () => {
  it.each(['sv', 'en'] as const)('looks like this (%s)', async (language) => {
    const words = talks[language];
    const { talk } = begin(language);
    const screens: string[] = [];
    const step = async (what: string, keys: string, shown: string): Promise<void> => {
      talk.type(keys);
      const screen = await talk.whole(shown);
      screens.push(`--- ${what}\n${screen.replaceAll(/\d{4}-\d{2}-\d{2}/gu, 'YYYY-MM-DD')}\n`);
    };
    await toFirstQuestion(talk, language);
    await step(words.yes, words.yes, words.offered);
    await step('1', '1', words.told);
    talk.type('\r');
    await talk.until('›');
    await step('a line', `${words.said}\r`, `! ${words.said}`);
    talk.type('\r');
    await talk.until(words.next);
    await step('a line, Tab', `${words.other}\r\t`, words.menu);
    await step('first letters', words.letter, words.item);
    await step('Enter', '\r', words.kinds);
    await step('2', '2', `– ${words.other}`);
    await expect(screens.join('\n')).toMatchFileSnapshot(`../transcripts/serious.${language}.txt`);
  });

  it('is there when the terminal is closed hard as soon as the screen has said so', async () => {
    const { home, talk } = begin('sv');
    await toFirstQuestion(talk, 'sv');
    talk.type('j');
    await talk.until(talks.sv.offered);
    talk.type('1');
    await talk.until(talks.sv.told);
    talk.kill('SIGKILL');
    await talk.ended();
    const list = inTerminal(['disclosure', 'list'], { home, language: 'sv' });
    expect(await list.until('Kim')).toContain(talks.sv.list);
  });
});
