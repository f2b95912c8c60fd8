import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../src/core/language.ts';
import { usual } from '../../src/core/employer.ts';
import { openStore } from '../../src/store/open.ts';
import { copyHtml } from '../../src/render/copy/html.ts';
import { copyPage } from '../../src/render/copy/page.ts';
import { tellCopy } from '../../src/render/copy/tell.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { aDisclosure } from '../support/disclosing.ts';
import { clockAt, exitTalk, type World } from '../support/harness.ts';
import { worldWith } from '../support/small-talk.ts';

const questions = [
  '  - { id: why, ask: { sv: Varför?, en: Why? } }',
  '  - { id: rate, ask: { sv: Betyg?, en: Rate? }, type: scale, share: hr-only }',
  '  - { id: more, ask: { sv: Mer?, en: More? } }',
  '  - { id: again, ask: { sv: Igen?, en: Again? }, share: hr-only }',
  '',
].join('\n');

const talk = `
template: small
language: sv
held_on: 2026-08-20
interviewer: Karin Berg
leaver: { name: Alva Lind, manager: Bo Ek }
answers:
  why:
    lines:
      - { quote: Jag fick aldrig veta varför }
      - { note: schemat ändrades, themes: [workload] }
      - { note: löneglidning, share: not-kept }
      - { remark: ledsen ton }
  rate: 2
  more: { lines: [{ quote: Säg varför, share: { with-name: Bo Ek } }, { note: fika, share: no-quote }, { note: tack, share: { with-name: Eva Åström } }] }
  again: refused
`;

async function told(file: string = talk, more: Partial<World> = {}): Promise<World> {
  const world = worldWith(questions, more);
  writeFileSync(join(world.folder, 'talk.yaml'), file);
  expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

const forLeaver = (world: World, ...args: readonly string[]) =>
  exitTalk(['show', '0000', '--for', 'leaver', ...args], world);

async function close(world: World): Promise<void> {
  await exitTalk(['start', '0000'], world, (shown) =>
    shown.includes('Five minutes') || shown.includes('Close the interview?') ? { key: '1' } : 'enter',
  );
}

describe('what must be acted on', () => {
  it('says in the copy that it is handed over, and not that it is erased', async () => {
    const world = await told(talk.replace('      - { note: schemat ändrades, themes: [workload] }\n', ''));
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [id = ''] = await store.interviews.ids();
    const lines = (await store.interviews.read(id))?.answers.get('why')?.lines ?? [];
    const unwanted = lines.filter(({ text }) => text === 'löneglidning').map(({ seq }) => seq);
    await store.disclosures.raise(id, aDisclosure({ questionId: 'why' }), unwanted);
    await store.close();
    const { stdout } = await forLeaver(world);
    expect(stdout).toMatch(/löneglidning +\[?Lämnas över, måste följas upp/u);
    expect(stdout).not.toContain('raderas då för gott');
  });
});

describe('a copy that could not be written', () => {
  it('starts no week in which the leaver may reply', async () => {
    const world = await told();
    mkdirSync(join(world.folder, 'copy.html'));
    const { exitCode } = await forLeaver(world, '--output', 'copy.html', '--overwrite');
    expect(exitCode).not.toBe(0);
    expect((await exitTalk(['show', '0000', '--json'], world)).stdout).toContain('"reply_by": null');
  });

  it('is not there when the day it promises could not be kept', async () => {
    const world = await told();
    const full = async (): Promise<void> => Promise.reject(new Error('full'));
    const through: NonNullable<World['through']> = (store) => ({
      ...store,
      interviews: { ...store.interviews, setFact: full },
    });
    await expect(forLeaver({ ...world, through }, '--output', 'copy.html')).rejects.toThrow('full');
    expect(existsSync(join(world.folder, 'copy.html'))).toBe(false);
  });
});

describe('the copy for the leaver', () => {
  it('is what was said, in the language of the talk, with labels in words, and who reads it and when to reply', async () => {
    const world = await told();
    await forLeaver(world, '--output', 'copy.txt');
    expect(readFileSync(join(world.folder, 'copy.txt'), 'utf8')).toMatchInlineSnapshot(`
      "Det du sa i ditt exitsamtal

      Samtalet hölls 20 augusti 2026 av Karin Berg. Det läses av Karin Berg och av HR.
      Det är konfidentiellt. Ditt namn och anteckningarna raderas senast 20 augusti
      2028.

      Det som står inom citattecken är ordagrant vad du sa. Resten är antecknat med
      andra ord. Det som saknar märkning får delas.

      Svara senast 27 augusti 2026 till Karin Berg om något inte stämmer, eller om du
      vill ändra vad som får gå vidare. Sedan stängs samtalet. Det som är märkt
      ”Skrivs inte ner” raderas då för gott.

      Small
        Varför?
          ”Jag fick aldrig veta varför”
          – schemat ändrades
          – löneglidning  [Skrivs inte ner]
        Betyg?
          2 / 5  [Bara HR]
        Mer?
          ”Säg varför”  [Med mitt namn till Bo Ek]
          – fika  [Får delas, inte ordagrant]
          – tack  [Med mitt namn till Eva Åström]
        Igen?
          Vill inte svara  [Bara HR]
      "
    `);
  });

  it('holds no remark, half a line, code, id or name of the leaver', async () => {
    const world = await told();
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [id = ''] = await store.interviews.ids();
    await store.answers.saveDraft(id, 'why', 'halvt sagt', '2026-08-20T07:00:00.000Z', undefined);
    await store.close();
    await forLeaver(world, '--output', 'kopia.html');
    const both = `${(await forLeaver(world)).stdout}${readFileSync(join(world.folder, 'kopia.html'), 'utf8')}`;
    expect(both).not.toMatch(/ledsen|halvt|workload|hr-only|no-quote|0{8}|Alva|\/\/ /u);
  });

  it('sets the day to reply by once it is written to be given, seven days on, and not when it is only looked at', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = await told(talk, { clock });
    const json = async (): Promise<string> => (await exitTalk(['show', '0000', '--json'], world)).stdout;
    expect(await json()).toContain('"reply_by": null');
    expect((await forLeaver(world)).stdout).not.toContain('Svara senast');
    expect(await json()).toContain('"reply_by": null');
    await forLeaver(world, '--output', 'copy.txt');
    clock.pass(3 * 86_400);
    expect((await forLeaver(world)).stdout).toContain('27 augusti 2026');
    expect(await json()).toContain('"reply_by": "2026-08-27"');
  });

  it('no longer has what is not kept once the interview is closed, nor a day to reply by', async () => {
    const world = await told();
    await close(world);
    const { stdout } = await forLeaver(world);
    expect(stdout).toContain('Samtalet är stängt');
    expect(stdout).not.toMatch(/löneglidning|Svara senast/u);
  });

  it('does not promise a day when none was set because the file could not be written', async () => {
    const world = await told();
    writeFileSync(join(world.folder, 'there.html'), 'mine');
    expect(await forLeaver(world, '--output', 'there.html')).toMatchObject({ exitCode: 5 });
    expect(readFileSync(join(world.folder, 'there.html'), 'utf8')).toBe('mine');
    expect(await forLeaver(world, '--output', 'copy.pdf')).toMatchObject({ exitCode: 2 });
    expect((await exitTalk(['show', '0000', '--json'], world)).stdout).toContain('"reply_by": null');
    expect(await forLeaver(world, '--output', 'there.html', '--overwrite')).toMatchObject({ exitCode: 0 });
    expect(statSync(join(world.folder, 'there.html')).mode & 0o777).toBe(0o600);
  });

  it('is text by any other name, and --output goes with --for only', async () => {
    const world = await told();
    await forLeaver(world, '--output', 'kopia.txt');
    expect(readFileSync(join(world.folder, 'kopia.txt'), 'utf8')).toBe((await forLeaver(world)).stdout);
    expect(await exitTalk(['show', '0000', '--output', 'x.txt'], world)).toMatchObject({ exitCode: 2 });
    expect(await forLeaver(world, '--json')).toMatchObject({ exitCode: 2 });
  });

  it('is not made of a talk that has not been held to its end', async () => {
    const world = worldWith(questions);
    await exitTalk(['start', '--template', 'small'], world, (shown) =>
      shown.includes('Who is leaving?')
        ? { type: 'Kim' }
        : shown.includes('Why?')
          ? { lines: ['x'], then: 'ctrl-c' }
          : 'enter',
    );
    const { exitCode, stderr } = await forLeaver(world);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 5,
      stderr: expect.stringMatching(/not been held yet \(paused\)/u),
    });
  });
});

describe('the copy as HTML', () => {
  const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'\u202Eevil\u0000\u001b[31m';
  const hostileTalk = (text: string): string =>
    talk.replaceAll('Jag fick aldrig veta varför', JSON.stringify(text)).replaceAll('Karin Berg', JSON.stringify(text));

  async function html(file: string): Promise<string> {
    const world = await told(file);
    expect(await forLeaver(world, '--output', 'kopia.html')).toMatchObject({ exitCode: 0 });
    return readFileSync(join(world.folder, 'kopia.html'), 'utf8');
  }

  it('has nothing in it but text of what people wrote', async () => {
    const page = await html(hostileTalk(hostile.replace('\u0000', '').replace('\u001b', '')));
    expect(page.match(/<script|<img|<\/style>/gu)).toEqual(['</style>']);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;amp;&quot;&#39;&lt;U+202E&gt;evil');
    const tags = new Set([...page.matchAll(/<\/?([a-z1-6]+)/gu)].map(([, tag]) => tag));
    expect(tags).toEqual(
      new Set([
        'body',
        'h1',
        'h2',
        'h3',
        'head',
        'html',
        'li',
        'main',
        'meta',
        'p',
        'q',
        'small',
        'style',
        'title',
        'ul',
      ]),
    );
  });

  it('loads nothing, runs nothing, and allows only the style sheet that is in it', async () => {
    const page = await html(talk);
    const [, style = ''] = /<style>(.*)<\/style>/su.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">/u);
    expect(page).not.toMatch(/https?:|src=|href=|url\(|@import| style="| on\w+="/u);
    expect(page).toMatch(/@page\{size:A4/u);
    expect(page).toContain('prefers-color-scheme:dark');
  });

  it('would show remarks if nothing decided what may leave', async () => {
    const world = await told();
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [id = ''] = await store.interviews.ids();
    const interview = await store.interviews.read(id);
    await store.close();
    if (interview === undefined) throw new Error('no interview');
    const frame = { readers: textIn(usual.readers, 'sv'), today: '2026-08-20' };
    const messages = await loadMessages('sv');
    const both = (allowed: boolean): string => {
      const sheet = allowed ? tellCopy(interview, frame, messages, () => true) : tellCopy(interview, frame, messages);
      return copyHtml(sheet) + JSON.stringify(copyPage(sheet));
    };
    expect(both(false)).not.toContain('ledsen ton');
    expect(both(true)).toContain('ledsen ton');
  });
});
