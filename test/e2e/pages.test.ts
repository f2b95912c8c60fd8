import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { printed } from '../render/report-by-hand.ts';
import { departmentsReport, yearsReport } from '../render/warehouse-report.ts';
import { faultsIn, openBrowser } from '../support/browser.ts';
import { idOf, told } from '../support/extracting.ts';
import { exitTalk } from '../support/harness.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const report = (language: 'sv' | 'en'): Promise<string> =>
  printed(departmentsReport, { language, format: 'html', full: language === 'sv' });

/** Every page that somebody may be handed. */
async function pages(): Promise<ReadonlyMap<string, string>> {
  const world = await told();
  const id = await idOf(world);
  await exitTalk(['leaver', 'export', id, 'draft'], world);
  await exitTalk(['leaver', 'export', id, 'out', '--checked', '--cover', 'Bo Ek'], world);
  const { stdout } = await exitTalk(['list', '--json'], world);
  const [, interview = ''] = /"interview_id": "(\w+)",[^}]*Alva/u.exec(stdout) ?? [];
  await exitTalk(['show', interview, '--for', 'leaver', '--output', 'copy.html'], world);
  const read = (name: string): string => readFileSync(join(world.folder, name), 'utf8');
  return new Map([
    ['report.sv.html', await report('sv')],
    ['report.en.html', await report('en')],
    ['copy.html', read('copy.html')],
    ['draft/leaver.sv.html', read('draft/leaver.sv.html')],
    ['out/leaver.en.html', read('out/leaver.en.html')],
  ]);
}

describe.each(['light', 'dark', 'print'] as const)('in a browser, %s', (look) => {
  it('every page can be read by everybody, as far as a program can tell', async () => {
    const page = await browser.newPage();
    for (const [name, html] of await pages()) expect([name, await faultsIn(page, html, look)]).toEqual([name, []]);
    await page.close();
  }, 60_000);
});

describe('in a browser', () => {
  it('a fault would be found', async () => {
    const page = await browser.newPage();
    const html = (await report('sv')).replace('<header>', '<img width="1" height="1"><header>');
    expect(await faultsIn(page, html, 'light')).toEqual([expect.stringMatching(/^image-alt: <img /u)]);
    const pale = html.replace(/<img[^>]*>/u, '').replace('--soft:#5d6878', '--soft:#b0b0b0');
    const allowed = pale.replace(/style-src '[^']*'/u, "style-src 'unsafe-inline'");
    expect(await faultsIn(page, allowed, 'light')).toContainEqual(expect.stringMatching(/^color-contrast: /u));
    await page.close();
  }, 30_000);

  it.each(languages)(
    'a report in %s takes its style, breaks no rule of its own, and fits a small screen',
    async (language) => {
      const page = await browser.newPage({ viewport: { width: 380, height: 700 } });
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.setContent(await report(language));
      expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('832px');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(380);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it('a report on paper cuts no chart and no row', async () => {
    const page = await browser.newPage();
    await page.setContent(await printed(yearsReport, { format: 'html', full: true }));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const torn = await page.evaluate(
      `[...document.querySelectorAll('figure, tr')].filter((one) => getComputedStyle(one).breakInside !== 'avoid').length`,
    );
    expect(torn).toBe(0);
    expect(await page.evaluate('document.querySelectorAll("figure, tr").length')).toBeGreaterThan(40);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    await page.close();
  });
});
