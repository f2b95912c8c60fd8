import type { Language } from '../../src/core/language.ts';
import { inTerminal } from './terminal.ts';

/** What is waited for on the way to the first question, and the keys that answer it. */
const begun: Readonly<Record<Language, readonly (readonly [shown: string, keys: string])[]>> = {
  sv: [
    ['Vem slutar?', 'Alva Lind\r'],
    ['Hur avslutas', '1'],
    ['Är du chef', 'n'],
    ['Hur träffas ni?', '1'],
    ['Läs upp:', '\r'],
    ['Vad hoppas du', '\r'],
  ],
  en: [
    ['Who is leaving?', 'Alva Lind\r'],
    ['How does the employment end?', '1'],
    ["leaver's manager", 'n'],
    ['How do you meet?', '1'],
    ['Read aloud:', '\r'],
    ['What would you like', '\r'],
  ],
};

const said: Readonly<
  Record<Language, { readonly ask: string; readonly lines: readonly string[]; readonly menu: string }>
> = {
  sv: {
    ask: 'Berätta, hur kommer',
    lines: ['Nytt schema varje vecka, fick veta det på fredagen', 'Letade sedan mars\r', 'Pratade med Bo i ma'],
    menu: 'översikt',
  },
  en: {
    ask: 'Tell me, what led',
    lines: ['A new rota every week, told on the Friday', 'Had been looking since March\r', 'Spoke to Bo in M'],
    menu: 'overview',
  },
};

/** A question with lines written and half a line on its way, and the overview of the same talk. */
export async function talk(home: string, language: Language) {
  const run = inTerminal(['start'], { home, language });
  for (const [shown, keys] of begun[language]) {
    await run.until(shown);
    run.type(keys);
  }
  const { ask, lines, menu } = said[language];
  await run.until(ask);
  const [first = '', ...rest] = lines;
  run.type(`${first}\r`);
  for (const line of rest) {
    await run.until(first);
    run.type(line);
  }
  await run.until(rest.at(-1) ?? first);
  const question = run.screen();
  run.type(`\u0015\t${menu}\r`);
  await run.until('Ctrl-T');
  const overview = run.screen();
  run.type('\r\u0003');
  await run.ended();
  return { question, overview };
}
