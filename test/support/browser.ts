import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { onPath } from '../../.config/on-path.ts';

/** The system's own Chromium, without a window and without a network. */
export function openBrowser(): Promise<Browser> {
  const executablePath = onPath('chromium', 'chromium-browser', 'google-chrome');
  if (executablePath === undefined)
    throw new Error('There is no Chromium on the path: install what .ci/packages names.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'] });
}

const looks = {
  light: { colorScheme: 'light', media: 'screen' },
  dark: { colorScheme: 'dark', media: 'screen' },
  print: { colorScheme: 'dark', media: 'print' },
} as const;

/** What axe-core finds at fault in a page of HTML as it looks there, each with the first place it is found at. */
export async function faultsIn(page: Page, html: string, look: keyof typeof looks): Promise<readonly string[]> {
  await page.emulateMedia(looks[look]);
  await page.goto('about:blank'); // a policy stays with its document
  await page.setContent(html);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
