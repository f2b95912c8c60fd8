import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/harness.ts';
import { inTerminal, type TerminalRun } from '../support/terminal.ts';

/** From the name to the first question, as an interviewer types it. */
async function begin(talk: TerminalRun): Promise<void> {
  await talk.until('Vem slutar?');
  talk.type('Åsa Öberg\r');
  await talk.until('Hur avslutas anställningen?');
  talk.type('1');
  await talk.until('Är du chef');
  talk.type('n');
  await talk.until('Hur träffas ni?');
  talk.type('1');
  await talk.until('Läs upp:');
  talk.type('\r');
  await talk.until('Vad hoppas du');
}

it('holds a whole Swedish interview by keys, killed in the middle of a line and finished after', async () => {
  const home = temporaryFolder();
  const first = inTerminal(['start'], { home });
  await begin(first);
  first.type('Att ni lär er något av det här\r');
  await first.until('· Att ni lär er något');
  first.type('\r');
  await first.until('Berätta, hur kommer det sig');
  first.type('"Jag fick aldrig veta varför."\r');
  await first.until('” Jag fick aldrig veta varför.');
  first.type('Halva meningen om 漢字 och 👩‍👩‍👧');
  await first.until('Halva meningen');
  await new Promise((resolve) => setTimeout(resolve, 1300)); // a half line is on disk within a second
  first.kill('SIGKILL');
  await first.ended();

  const list = inTerminal(['list'], { home });
  expect(await list.until('Åsa Öberg')).toContain('pågår');
  const id = /^ *([0-9a-z]{4,})\s+\d{4}-/mu.exec(list.screen())?.[1] ?? '';
  await list.ended();

  const second = inTerminal(['start', id], { home });
  const shown = await second.until('Halva meningen om');
  expect(shown).toContain('Berätta, hur kommer det sig');
  expect(shown).toContain('” Jag fick aldrig veta varför.');
  second.type(' blev hel\r');
  await second.until('blev hel');
  second.type('\r');
  await second.until('Jag har hört');
  second.type('21\r51\r\r');
  await second.until('Svar:');
  second.type('\r');
  await second.until('Vad vägde tyngst?');
  second.type('1\r');
  await second.until('Vad hade behövt vara annorlunda');
  await goOnTo(second, 'Arbetsuppgifterna passade dig.');
  for (const key of '42333245') second.type(key);
  const round = await second.until('Vilken av siffrorna');
  for (const row of ['4  Arbetsuppgifterna passade dig.', '5  Du kände dig som en i gruppen.'])
    expect(round).toContain(row);
  await goOnTo(second, 'Hur troligt är det');
  second.type('10');
  await second.until('Svar: 10 / 10');
  second.type('\r');
  await second.until('Kan du tänka dig');
  await goOnTo(second, 'Stäm av');
  await goOnTo(second, 'Är det något av det du har sagt');
  second.type('1');
  await second.until('framföra i ditt namn');
  second.type('n');
  await second.until('Vill du att vi hör av oss');
  second.type('j');
  await second.until('Vart får vi höra av oss');
  second.type('\r');
  await second.until('Tacka, och säg');
  second.type('\r');
  await second.until('Fem minuters efterarbete');
  second.type('2');
  const { exitCode } = await second.ended();
  expect(second.screen()).toContain('Samtalet är genomfört och sparat');
  expect(exitCode).toBe(0);

  const show = inTerminal(['show', id], { home, rows: 120 });
  const page = await show.until('Framåt');
  for (const text of [
    'Att ni lär er något av det här',
    '”Jag fick aldrig veta varför.”',
    'Halva meningen om 漢字 och',
    'blev hel',
    '10 / 10',
    'För lite stöd från chefen',
  ])
    expect(page).toContain(text);
}, 60_000);

/** An Enter at a time until the screen shows this. */
async function goOnTo(talk: TerminalRun, shown: string): Promise<void> {
  const wanted = new RegExp(shown, 'u');
  for (let presses = 0; presses < 60; presses += 1) {
    const before = talk.screen();
    if (wanted.test(before)) return;
    talk.type('\r');
    await talk.until(changedFrom(before));
  }
  throw new Error(`never came to ${shown}; saw:\n${talk.screen()}`);
}

/**
 * Matches a whole screen at another stop: its first row has another title or fewer questions left. A screen can arrive in
 * pieces, and its hint is drawn last.
 */
function changedFrom(before: string): RegExp {
  const top = (screen: string): string => screen.split('\n')[0]?.replace(/-?\d+ min/u, '') ?? '';
  const expression = /^/u;
  expression.test = (screen) => /(Enter|Tab) [^\n]*$/u.test(screen) && top(screen) !== top(before);
  return expression;
}

it('saves half a line and says the way back when the terminal goes away', async () => {
  const home = temporaryFolder();
  for (const [signal, exitCode] of [
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    const talk = inTerminal(['start'], { home });
    await begin(talk);
    talk.type('rad\r');
    await talk.until('· rad');
    talk.type(`halvt ${signal}`);
    await talk.until(`halvt ${signal}`);
    talk.kill(signal);
    expect(await talk.ended()).toMatchObject({ exitCode });
    expect(talk.screen()).toMatch(/Pausat, allt är sparat\. Fortsätt med: exit-talk start \w{4}/u);
    const id = /start (\w{4,})/u.exec(talk.screen())?.[1] ?? '';
    const again = inTerminal(['start', id], { home });
    await again.until(`halvt ${signal}`);
    again.type('\u0003');
    expect(await again.ended()).toMatchObject({ exitCode: 130 });
  }
});
