import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/harness.ts';
import { inTerminal } from '../support/terminal.ts';

const told = {
  sv: {
    why: ['Jag fick aldrig veta varför', 'Nytt schema varje vecka'],
    remark: 'Verkade lättad',
    copy: /kopia.*\.html$/u,
  },
  en: { why: ['Nobody told me why', 'A new rota every week'], remark: 'Seemed relieved', copy: /copy.*\.html$/u },
} as const;

/** What is seen at each screen before it is passed. */
const shown = {
  sv: [
    'ensam',
    'ordagrant',
    'Någon egen reflektion',
    'rätt att få läsa',
    'Någon egen reflektion',
    'förslag på teman',
    'Något tema',
    'behålla personen',
    'avdelning',
    'chef?',
    'roll',
    'Första',
    'Sista',
    'hölls',
    'höll samtalet',
    'ställdes inte',
    'Stänga',
    'kan svara',
  ],
  en: [
    'alone',
    'word for word',
    'A remark of your own',
    'right to read',
    'A remark of your own',
    'Themes are suggested',
    'A theme',
    'to keep them',
    'department',
    'manager?',
    'role',
    'First',
    'Last',
    'was it held',
    'held the',
    'not asked',
    'Close',
    'may reply',
  ],
} as const;

it.each(['sv', 'en'] as const)(
  'the wrap-up looks like this, and ends with a copy for the leaver (%s)',
  async (language) => {
    const home = temporaryFolder();
    const { why, remark, copy } = told[language];
    const answers = `answers:\n  why: { lines: [{ quote: ${why[0]} }, { note: ${why[1]} }] }\n  enps: 6\n`;
    writeFileSync(
      join(home, 'talk.yaml'),
      `template: short\nlanguage: ${language}\nheld_on: 2026-08-20\nleaver: { name: Alva Lind }\nseparation: resign\n${answers}`,
    );
    const filed = inTerminal(['start', '--answers', 'talk.yaml'], { home, language });
    const [, id = ''] = /^([0-9a-z]{4,}) /mu.exec(await filed.until('Alva Lind')) ?? [];
    await filed.ended();

    const talk = inTerminal(['start', id], { home, language });
    const keys = [
      '1',
      '\r',
      '\r',
      `${remark}\r\r`,
      '\r',
      '\r',
      '\r',
      '2',
      'Lager\r',
      'Bo Ek\r',
      '\r',
      '\r',
      '\r',
      '2',
      '\r',
      '\r',
      '2',
    ];
    const screens: string[] = [];
    for (const [at, wanted] of shown[language].entries()) {
      // Down is at the first question of the list: that is where the remark goes.
      const screen = at === shown[language].length - 1 ? await talk.until(wanted) : await talk.whole(wanted);
      screens.push(screen.replaceAll(/\d{1,2} \p{L}+ 20\d\d/gu, '27 …').replaceAll(id, '<id>'));
      talk.type(at === 2 ? '\u001B[B\r' : (keys[at] ?? ''));
    }
    expect(await talk.ended()).toMatchObject({ exitCode: 0 });
    expect(readdirSync(home).filter((name) => copy.test(name))).toHaveLength(1);
    await expect(screens.slice(0, -1).join('\n\n---\n')).toMatchFileSnapshot(`../transcripts/wrap-up.${language}.txt`);
  },
);
