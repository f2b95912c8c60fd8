import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/harness.ts';
import { inTerminal, type TerminalRun } from '../support/terminal.ts';

const talks = {
  sv: {
    begin: ['Vem slutar?', 'Hur avslutas', 'Är du chef', 'Hur träffas ni?', 'Läs upp:', 'Vad hoppas du'],
    why: 'Berätta, hur kommer',
    menu: 'Tab stänger',
    park: 'parkera',
    overview: 'översikt',
    reasons: 'Jag har hört',
    search: 'Sök:',
    early: 'före planen',
    late: 'efter planen',
    back: 'Tillbaka till samtalet',
    closing: 'Är det något du vill säg',
    readBack: 'Stäm av',
    parkedRow: 'bestämma dig.  parkerad',
    parked: 'frågor är parkerade',
    reading: 'ändra och stryk',
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
    why: 'Tell me, what led',
    menu: 'Tab closes',
    park: 'park',
    overview: 'overview',
    reasons: "I've heard",
    search: 'Search:',
    early: 'ahead of the plan',
    late: 'behind the plan',
    back: 'Back to the conversation',
    closing: 'Is there anything you',
    readBack: 'Read back',
    parkedRow: 'decide.  parked',
    parked: 'questions are parked',
    reading: 'change and strike',
  },
} as const;

type Words = (typeof talks)['sv' | 'en'];

async function begin(talk: TerminalRun, { begin: asked }: Words): Promise<void> {
  const keys = ['Kim\r', '1', 'n', '1', '\r', '\r'];
  for (const [at, shown] of asked.entries()) {
    await talk.until(shown);
    talk.type(keys[at] ?? '');
  }
}

/** As if so many minutes of it had passed. */
async function talkedFor(home: string, minutes: number): Promise<string> {
  const store = await openStore({ file: join(home, 'data', 'exit-talk.db') });
  const [id = ''] = await store.interviews.ids();
  const interview = await store.interviews.read(id);
  await store.interviews.moveTo(id, interview?.step ?? '', minutes * 60);
  await store.close();
  return id;
}

describe('the overview, key by key', () => {
  it.each(['sv', 'en'] as const)('looks like this (%s)', async (language) => {
    const words: Words = talks[language];
    const home = temporaryFolder();
    const first = inTerminal(['start'], { home, language });
    const screens: string[] = [];
    /** The hint in the last row comes last: with it the whole screen is there. */
    const keep = async (what: string, talk: TerminalRun, keys: string, shown: string, hint: string): Promise<void> => {
      talk.type(keys);
      screens.push(`--- ${what}\n${await talk.until(new RegExp(`${shown}[^]*${hint}`, 'u'))}\n`);
    };
    const atOverview = 'Ctrl-T';
    await begin(first, words);
    await first.until(words.why);
    await keep('Tab', first, '\t', '› ', words.menu);
    first.type(`${words.park}\r`);
    await first.until(words.reasons);
    await keep('the overview', first, `\t${words.overview}\r`, words.early, atOverview);
    first.type('\r');
    await first.until(new RegExp(`${words.reasons}[^]*Tab`, 'u'));
    first.type('\u0003');
    await first.ended();
    const second = inTerminal(['start', await talkedFor(home, 45)], { home, language });
    await second.until(words.reasons);
    await keep('late: the overview', second, `\t${words.overview}\r`, words.late, atOverview);
    await keep('1', second, '1', words.parkedRow, atOverview);
    await keep('Ctrl-T', second, '\u0014', String.raw`^ *\S+\n`, atOverview);
    second.type('\r');
    await second.until(words.reasons);
    second.type(`\t${words.overview}\r`);
    await second.until(new RegExp(words.parkedRow, 'u'));
    second.type(`${words.closing}\r`);
    await second.until(new RegExp(`${words.closing}[^]*Enter`, 'u'));
    await keep('the read-back', second, '\r', words.readBack, words.reading);
    await keep('the end of it', second, '   ', words.parked, words.reading);
    second.type('\u0003');
    await second.ended();
    await expect(screens.join('\n')).toMatchFileSnapshot(`../transcripts/overview.${language}.txt`);
  });
});
