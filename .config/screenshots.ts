import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages, type Language } from '../src/core/language.ts';
import { projectFolder } from './project.ts';
import { makeDemo } from './screenshots/demo.ts';
import { pagePicture } from './screenshots/page.ts';
import { screenPicture } from './screenshots/picture.ts';
import { talk } from './screenshots/talk.ts';
import { inTerminal } from './screenshots/terminal.ts';

/** The pictures of docs/: what a person sees of the built program, in both languages, with nobody in them who is real. */
const images = join(projectFolder, 'docs', 'images');

const home = mkdtempSync(join(tmpdir(), 'exit-talk-screenshots-'));
try {
  mkdirSync(images, { recursive: true });
  await makeDemo(join(home, 'demo.db'));
  for (const language of languages) await pictures(language);
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function pictures(language: Language): Promise<void> {
  const save = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(images, `${name}.${language}.${typeof content === 'string' ? 'svg' : 'png'}`), content);
  save('report', screenPicture(await report(language)));
  const { question, overview } = await talk(home, language);
  save('talk', screenPicture(question));
  save('overview', screenPicture(overview));
  const page = join(home, `report.${language}.html`);
  await inTerminal(['report', '--db', 'demo.db', '--by', 'department', '--output', page], {
    home,
    language,
  }).ended();
  save('page', await pagePicture(page));
}

async function report(language: Language) {
  const run = inTerminal(['report', '--db', 'demo.db'], { home, language, rows: 26, typed: 'exit-talk report' });
  await run.ended();
  return run.screen();
}
