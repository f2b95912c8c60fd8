import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/harness.ts';
import { inTerminal, type TerminalRun } from '../support/terminal.ts';

const up = '\u001B[A';
const down = '\u001B[B';
const emptyLine = '\u0015';

const talks = {
  sv: {
    begin: ['Vem slutar?', 'Hur avslutas', 'Är du chef', 'Hur träffas', 'Läs upp:', 'Vad hoppas du'],
    yes: 'j',
    lines: ['Att ni lär er något', '"Ingen frågade', 'Schemat byttes'],
    changed: ' tre gånger',
    half: 'och sedan',
    held: 'Raden är ändrad',
    menu: 'Tab stänger',
    change: 'Ändra en rad',
    pick: 'tom Enter går tillbaka',
    strike: 'Enter låter den stå',
    changing: 'Enter sparar ändringen',
    entering: 'Enter sparar raden',
  },
  en: {
    begin: [
      'Who is leaving?',
      'How does the employment end?',
      "leaver's manager",
      'How do you meet?',
      'Read aloud:',
      'What would you like',
    ],
    yes: 'y',
    lines: ['That you learn something', '"Nobody asked', 'The rota was changed'],
    changed: ' three times',
    half: 'and then',
    held: 'The line is changed',
    menu: 'Tab closes',
    change: 'Change a line',
    pick: 'empty Enter goes back',
    strike: 'Enter leaves it',
    changing: 'Enter keeps the change',
    entering: 'Enter keeps the line',
  },
} as const;

/** From the name to the first question, with these lines on it. */
async function talkWith(talk: TerminalRun, language: 'sv' | 'en', lines: readonly string[]): Promise<void> {
  const { begin } = talks[language];
  const keys = ['Kim\r', '1', 'n', '1', '\r', ''];
  for (const [at, shown] of begin.entries()) {
    await talk.until(shown);
    talk.type(keys[at] ?? '');
  }
  for (const line of lines) {
    talk.type(`${line}\r`);
    await talk.until(new RegExp(`^[·”] ${line.replace('"', '')}$`, 'mu'));
  }
}

describe('correcting what is written, key by key', () => {
  it.each(['sv', 'en'] as const)('looks like this (%s)', async (language) => {
    const words = talks[language];
    const talk = inTerminal(['start'], { home: temporaryFolder(), language });
    const screens: string[] = [];
    const step = async (what: string, keys: string, shown: string): Promise<void> => {
      talk.type(keys);
      screens.push(`--- ${what}\n${await talk.whole(shown)}\n`);
    };
    await talkWith(talk, language, words.lines);
    const last = `${words.lines[2]}${words.changed}`;
    await step('Up', up, words.changing);
    await step('words', words.changed, `› ${last}`);
    await step('Up', up, words.held);
    await step('Enter', '\r', `· ${last}`);
    await step('half a line, Tab', `${words.half}\t`, words.menu);
    await step('first letter', words.change.slice(0, 1), `› ${words.change}`);
    await step('Enter', '\r', words.pick);
    await step('Down, Enter', `${down}\r`, words.changing);
    await step('Ctrl-U, Enter', `${emptyLine}\r`, words.strike);
    await step(words.yes, words.yes, words.entering);
    await expect(screens.join('\n')).toMatchFileSnapshot(`../transcripts/correcting.${language}.txt`);
  });
});

describe('the terminal is closed hard', () => {
  const folderHas = (home: string, word: string): boolean =>
    readdirSync(join(home, 'data')).some((name) => readFileSync(join(home, 'data', name)).includes(word));

  it('right after a line was struck: its words are in no file', async () => {
    const home = temporaryFolder();
    const talk = inTerminal(['start'], { home });
    await talkWith(talk, 'sv', ['kvar', 'HEMLIGTORDQZX']);
    expect(folderHas(home, 'HEMLIGTORDQZX')).toBe(true);
    talk.type(`${up}${emptyLine}\r`);
    await talk.until(talks.sv.strike);
    talk.type('j');
    await talk.until(talks.sv.entering);
    talk.kill('SIGKILL');
    await talk.ended();
    expect(folderHas(home, 'HEMLIGTORDQZX')).toBe(false);
    expect(folderHas(home, 'kvar')).toBe(true);
  });

  it('in the middle of a change: the line says what it said, and the change goes on', async () => {
    const home = temporaryFolder();
    const talk = inTerminal(['start'], { home });
    await talkWith(talk, 'sv', ['en rad']);
    talk.type(`${up} som blev`);
    await talk.until('› en rad som blev');
    await new Promise((resolve) => setTimeout(resolve, 1300)); // what is half typed is on disk within a second
    talk.kill('SIGKILL');
    await talk.ended();
    const list = inTerminal(['list'], { home });
    await list.until('Kim');
    const id = /^ *([0-9a-z]{4,})\s+\d{4}-/mu.exec(list.screen())?.[1] ?? '';
    const show = inTerminal(['show', id], { home, rows: 60 });
    expect(await show.until('– en rad')).not.toContain('som blev');
    const again = inTerminal(['start', id], { home });
    await again.until('› en rad som blev');
    again.type(' längre\r');
    await again.until('· en rad som blev längre');
  });
});
