import { chromium } from 'playwright-core';
import { onPath } from '../on-path.ts';

/** The upper part of a page as the system's Chromium shows it in light. */
export async function pagePicture(file: string): Promise<Uint8Array> {
  const executablePath = onPath('chromium', 'chromium-browser', 'google-chrome');
  if (executablePath === undefined) throw new Error('There is no Chromium on the path.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 860, height: 1140 }, colorScheme: 'light' });
    await page.goto(`file://${file}`);
    return await page.screenshot();
  } finally {
    await browser.close();
  }
}
