import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usual, type Employer } from '../../src/core/employer.ts';
import { languages, type Language } from '../../src/core/language.ts';
import { faultsIn, openBrowser } from '../support/browser.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import { held, plan } from '../support/preparing.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Everything that a leaver can be told more than is usual. */
const wordy: Employer = {
  ...usual,
  name: 'Räddningstjänsten i Västra Götalands kommunalförbund',
  sector: 'public',
  decision: 'Dnr 2026-114, fattat av förbundsdirektionen',
  readers: 'HR, enhetschefen och skyddsombudet',
  contact: 'Karin Berg, karin.berg@raddning.example, 031-000 00 00, eller dataskyddsombudet',
  channel: 'visselblasning.raddning.example',
};

/** Each page as it is written to be printed, with how many sheets of paper it may take, front and back. */
async function pages(language: Language): Promise<readonly (readonly [name: string, html: string, sides: number])[]> {
  const world: World = { folder: temporaryFolder(), language, employer: wordy };
  await held(world, [
    { department: 'Butik', role: 'Säljare', count: 14, low: 1 },
    { department: 'Lager', role: 'Truckförare', count: 9, low: 8 },
  ]);
  const id = await plan(world, {
    language,
    facts: { mode: 'video', contribution: 'Lärde upp alla nya på nattskiftet' },
  });
  return Promise.all(
    (
      [
        ['hr', 1],
        ['interviewer', 1],
        ['leaver', 2],
      ] as const
    ).map(async ([reader, sides]) => {
      const file = `${reader}.html`;
      const { exitCode } = await exitTalk(['prepare', id, '--for', reader, '--output', file], world);
      expect(exitCode).toBe(0);
      return [reader, readFileSync(join(world.folder, file), 'utf8'), sides] as const;
    }),
  );
}

describe.each(languages)('a page to prepare with, in %s', (language) => {
  it('can be read by everybody, as far as a program can tell', async () => {
    const page = await browser.newPage();
    for (const [name, html] of await pages(language))
      for (const look of ['light', 'dark', 'print'] as const)
        expect([name, look, await faultsIn(page, html, look)]).toEqual([name, look, []]);
    await page.close();
  }, 60_000);

  it('fits its paper: one page, and for the leaver the back of it too', async () => {
    const page = await browser.newPage();
    for (const [name, html, sides] of await pages(language)) {
      await page.setContent(html);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([name, pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length]).toEqual([name, sides]);
    }
    await page.close();
  }, 60_000);
});
