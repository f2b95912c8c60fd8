import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Interview } from '../../src/core/interview/interview.ts';
import type { Language } from '../../src/core/language.ts';
import { questionsOf } from '../../src/core/template/template.ts';
import { openStore } from '../../src/store/open.ts';
import { aLine, anAnswer, anInterview } from '../support/builders.ts';
import { temporaryFolder } from '../support/harness.ts';
import { shippedCopies } from '../support/shipped.ts';
import { inTerminal, type TerminalRun } from '../support/terminal.ts';

const words = {
  sv: {
    begin: ['Vem slutar?', 'Hur avslutas', 'Är du chef', 'Hur träffas ni?', 'Läs upp:'],
    manager: 'j',
    fit: 'Varför blir det',
    first: 'Vad hoppas du',
    why: 'Berätta, hur kommer',
    lines: ['Prioriteringar ändrades varje vecka', '"Jag fick aldrig veta varför."', 'Sökte när fjärde omtaget kom'],
    half: 'Hade stannat om någon hade lyssn',
    paused: 'Pausat',
    waiting: '1 väntar',
    round: 'Ledningen höll',
    eraseDay: '20 augusti 2028',
    readBack: 'Stäm av',
  },
  en: {
    begin: ['Who is leaving?', 'How does the', "leaver's manager", 'How do you meet?', 'Read aloud:'],
    manager: 'y',
    fit: 'Why hold it',
    first: 'What would you like',
    why: 'Tell me, what led',
    lines: ['Priorities changed every week', '"I was never told why."', 'Applied when it was redone a fourth time'],
    half: 'Would have stayed if somebody had list',
    paused: 'Paused',
    waiting: '1 waiting',
    round: 'Senior management',
    eraseDay: '20 August 2028',
    readBack: 'Sum up aloud',
  },
} as const;

/** An interview by the standard template that has come this far. */
function comeTo(language: Language, id: string, rest: Partial<Interview>): Interview {
  const [copy] = shippedCopies();
  if (copy === undefined) throw new Error('there is no template');
  const [note = '', quote = '', more = ''] = words[language].lines;
  const lines = [aLine({ text: note }), aLine({ text: quote.slice(1, -1), kind: 'quote' }), aLine({ text: more })];
  const scale = (questionId: string, value: number) => anAnswer({ questionId, state: 'answered', value, seconds: 8 });
  const facts = { separation: 'resign', interviewerIsManager: 'no', mode: 'in-person', heldOn: '2026-08-20' } as const;
  const others = questionsOf(copy.template).filter(
    ({ question }) => question.priority === 'must' && !later(question.id),
  );
  const answers = [
    ...(rest.step === '@read-back'
      ? others.map(({ question }) => anAnswer({ questionId: question.id, state: 'refused' }))
      : []),
    anAnswer({ questionId: 'other-teams', parked: true }),
    anAnswer({ questionId: 'why', state: 'answered', lines, seconds: 500 }),
    anAnswer({ questionId: 'reasons', state: 'answered', value: ['manager.support', 'load.volume'] }),
    anAnswer({ questionId: 'primary-reason', state: 'answered', value: 'manager.support' }),
    scale('role-fit', 4),
    scale('workload', 2),
    scale('manager-support', 2),
  ];
  return {
    ...anInterview([], answers, { id, language, copy, facts, leaver: { id: `l-${id}`, name: 'Åsa Öberg' } }),
    seconds: 1500,
    ...rest,
  };
}

/** Asked after the read-back, or answered below. */
const later = (id: string): boolean => ['sharing', 'contact', 'anything-else'].includes(id);

/** The moments of a talk as they look, one after the other. */
async function moments(language: Language): Promise<string> {
  const home = temporaryFolder();
  const said = words[language];
  const kept: string[] = [];
  const run = (...args: readonly string[]): TerminalRun => inTerminal(args, { home, language });
  const keep = async (what: string, talk: TerminalRun, shown: string | RegExp): Promise<void> => {
    const screen = await talk.whole(shown);
    // the day until which it is kept depends on the day this is run
    kept.push(`--- ${what}\n${screen.replace(/\d{1,2} \p{L}+ 20\d\d/u, said.eraseDay)}\n`);
  };

  const talk = run('start');
  const keys = ['Åsa Öberg\r', '1', said.manager];
  for (const [at, key] of keys.entries()) {
    await talk.until(said.begin[at] ?? '');
    talk.type(key);
  }
  await keep('own manager', talk, said.fit);
  talk.type('1');
  await talk.until(said.begin[3] ?? '');
  talk.type('2');
  await keep('opening, on video, by the own manager', talk, said.begin[4] ?? '');
  talk.type('\r');
  await talk.until(said.first);
  talk.type('\r');
  await talk.until(said.why);
  talk.type(`${said.lines.join('\r')}\r${said.half}`);
  await keep('a note being typed', talk, `› ${said.half}`);
  talk.type('\u0003');
  await talk.until(said.paused);
  await talk.ended();

  const menu = run();
  await keep('menu', menu, said.waiting);
  menu.type('\u0003');
  await menu.ended();

  const store = await openStore({ file: join(home, 'data', 'exit-talk.db') });
  await store.interviews.createAll([
    comeTo(language, '111100000000', { status: 'paused', step: 'leaders-word' }),
    comeTo(language, '222200000000', { status: 'paused', step: '@read-back' }),
  ]);
  await store.close();
  await keepOne('the round', '1111', said.round);
  await keepOne('read-back', '2222', said.readBack);

  return kept.join('\n');

  async function keepOne(what: string, id: string, shown: string): Promise<void> {
    const one = run('start', id);
    await keep(what, one, shown);
    one.type('\u0003');
    await one.ended();
  }
}

it.each(['sv', 'en'] as const)(
  'the moments of a talk look like this (%s)',
  async (language) => {
    await expect(await moments(language)).toMatchFileSnapshot(
      join(import.meta.dirname, '..', 'transcripts', `moments.${language}.txt`),
    );
  },
  60_000,
);
