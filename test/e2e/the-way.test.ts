import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot, temporaryFolder } from '../support/harness.ts';
import { inTerminal, type TerminalRun } from '../support/terminal.ts';

/** What is on the screen at each stop, in the language of the talk and of the screen. */
const words = {
  sv: {
    planned: 'är planerat',
    soon: 'Ett samtal de närmaste två veckorna',
    before: 'Inför samtalet med Alva Lind',
    aloud: 'Läs upp:',
    why: 'Berätta, hur kommer det sig',
    further: 'Är det något av det du har sagt',
    inName: 'framföra i ditt namn',
    contact: 'Vill du att vi hör av oss',
    where: 'Vart får vi höra av oss',
    thanks: 'Det nya lagersystemet',
    after: 'Fem minuters efterarbete',
    decide: 'Vad gör ni med anledning av det?',
    whyAct: 'Varför?',
    what: 'Vad ska göras?',
    theme: 'Vad gäller det?',
    manager: 'Närmaste chef',
    group: 'Vilken avdelning',
    owner: 'Vem ansvarar?',
    due: 'När ska det vara klart?',
    environment: 'Hör det till arbetsmiljön?',
    decided: 'Inget väntar på beslut längre.',
    early: 'För tidigt att säga om det hjälpte',
    helped: 'slumpen räcker inte',
    yes: 'j',
    no: 'n',
  },
  en: {
    planned: 'is planned',
    soon: '1 conversation in the next two weeks',
    before: 'Before the interview with Alva Lind',
    aloud: 'Read aloud:',
    why: 'Tell me, what led you to leave?',
    further: 'Is there anything that should go no further',
    inName: 'in your name',
    contact: 'Would you like us to tell you what came of it?',
    where: 'Where may we write to you?',
    thanks: 'Det nya lagersystemet',
    after: 'Five minutes of wrap-up',
    decide: 'What do you do because of it?',
    whyAct: 'Why?',
    what: 'What is to be done?',
    theme: 'What is it about?',
    manager: 'Immediate manager',
    group: 'Which department',
    owner: 'Who sees to it?',
    due: 'By when?',
    environment: 'Does it belong to the work environment?',
    decided: 'Nothing waits for a decision any more.',
    early: 'Too early to say whether it helped',
    helped: 'chance does not',
    yes: 'y',
    no: 'n',
  },
} as const;

const day = (after: number): string => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);

it.each(['sv', 'en'] as const)(
  'one leaver, from the invitation to a finished action and its effect (%s)',
  async (language) => {
    const home = temporaryFolder();
    const said = words[language];
    const open = (...args: readonly string[]): TerminalRun => inTerminal(args, { home, language });
    const read = async (...args: readonly string[]): Promise<string> => {
      const run = inTerminal(args, { home, language, rows: 80 });
      expect(await run.ended()).toMatchObject({ exitCode: 0 });
      return run.screen();
    };
    await read('start', '--answers', join(projectRoot, 'test/transcripts/earlier.yaml'));
    await read('action', 'add', '--title', 'En halvtimme i veckan', '--theme', 'manager', '--department', 'Lager');
    const [earlier = ''] = /^\w{4,}(?= +En halvtimme)/mu.exec(await read('action', 'list')) ?? [];
    await read('action', 'done', earlier, '--what', 'Alla grupper har en fast tid.', '--on', '2025-09-15');
    await read('review', '--decide', 'not-now', '--why', 'Det är gjort', '--before', '2026-10-01');
    expect(await read('action', 'show', earlier)).toContain(said.helped);

    const who = ['--name', 'Alva Lind', '--started-on', '2021-03-01', '--last-day', day(40), '--separation', 'resign'];
    const where = ['--department', 'Lager', '--manager', 'Bo Ek', '--interviewer', 'Karin Berg', '--place', 'Björken'];
    const when = ['--at', `${day(10)} 09:00`, '--zone', 'Europe/Stockholm', '--mode', 'in-person'];
    const planned = await read('plan', ...who, ...where, ...when, '--template', 'short', '--contribution', said.thanks);
    const id = new RegExp(String.raw`^(\w{4,}) ${said.planned}`, 'mu').exec(planned)?.[1] ?? '';
    expect(await read('status')).toContain(said.soon);
    expect(await read('prepare', id)).toContain(said.before);

    const talk = open('start', id);
    await talk.whole(said.aloud);
    talk.type('\r');
    await talk.whole(said.why);
    talk.type('Prioriteringar ändrades varje vecka\r');
    await talk.until('· Prioriteringar');
    await passTo(talk, said.further);
    await answer(talk, '1', said.inName);
    await answer(talk, said.no, said.contact);
    await answer(talk, said.yes, said.where);
    await answer(talk, 'alva@example.org\r', said.thanks);
    await answer(talk, '\r', said.after);
    talk.type('2');
    expect(await talk.ended()).toMatchObject({ exitCode: 0 });

    const deciding = open('review', '--decide');
    await deciding.whole(said.decide);
    await answer(deciding, '1', said.whyAct);
    await answer(deciding, 'Hon är den tredje\r', said.what);
    await answer(deciding, 'En fast tid i veckan\r', said.theme);
    deciding.type(said.manager);
    await deciding.until(said.manager);
    await answer(deciding, '\r', said.group);
    await answer(deciding, '\r', said.owner);
    await answer(deciding, 'Bo Ek\r', said.due);
    await answer(deciding, `${day(60)}\r`, said.environment);
    deciding.type(said.no);
    expect(await deciding.ended()).toMatchObject({ exitCode: 0 });
    expect(deciding.screen()).toContain(said.decided);

    const [action = ''] = /^\w{4,}(?= +En fast tid)/mu.exec(await read('action', 'list')) ?? [];
    await read('action', 'done', action, '--what', 'Varje grupp har en halvtimme i veckan.');
    await read('action', 'tell', action, '--output', 'letters');
    expect(await read('action', 'show', action)).toContain(said.early);
  },
  90_000,
);

/** Types, and waits for what comes of it. */
async function answer(run: TerminalRun, keys: string, shown: string): Promise<void> {
  run.type(keys);
  await run.whole(shown);
}

/** Passes every question with Enter until this one. */
async function passTo(run: TerminalRun, shown: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const before = run.screen();
    if (before.includes(shown)) return;
    run.type('\r');
    await run.whole(changedFrom(before));
  }
  throw new Error(`never came to ${shown}; saw:\n${run.screen()}`);
}

/** Matches a whole screen that is not this one. */
function changedFrom(before: string): RegExp {
  const expression = /^/u;
  expression.test = (screen) => screen !== before && /(Enter|Tab) [^\n]*$/u.test(screen);
  return expression;
}
