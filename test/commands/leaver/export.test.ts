import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { idOf, leave, read, talk, told } from '../../support/extracting.ts';
import { exitTalk } from '../../support/harness.ts';

describe('everything about one person', () => {
  it('is three files for nobody else to read, and the terminal says what to do before they are handed out', async () => {
    const world = await told();
    const { exitCode, stdout, stderr } = await leave(world);
    expect(exitCode).toBe(0);
    expect(`${stdout}${stderr}`).toMatchInlineSnapshot(`
      "Allt som finns sparat om Alva Lind ligger i ut: leaver.sv.html och
      leaver.en.html att läsa, leaver.json för andra program.

      Läs igenom innan det lämnas ut: 5 ställen nämner någon annan. De är markerade,
      och överst på sidan står hur du gör det färdigt.
      Egna reflektioner är med. Lämna det till rätt person, och ta sedan bort det
      härifrån.
      "
    `);
    for (const name of ['leaver.json', 'leaver.sv.html', 'leaver.en.html'])
      expect(statSync(join(world.folder, 'ut', name)).mode & 0o777).toBe(0o600);
  });

  it('holds remarks and what nobody entered, and nothing of anybody else', async () => {
    const world = await told();
    await leave(world);
    for (const name of ['leaver.json', 'leaver.sv.html', 'leaver.en.html']) {
      expect(read(world, name)).toContain('ledsen ton');
      expect(read(world, name)).not.toContain('snäll');
    }
  });

  it('says whom it names beside the person, and where', async () => {
    const world = await told();
    await leave(world);
    const { draft, to_check: toCheck } = JSON.parse(read(world, 'leaver.json'));
    expect({ draft, toCheck }).toEqual({
      draft: true,
      toCheck: expect.arrayContaining([
        {
          name: 'Bo Ek',
          guess: false,
          places: ['interviews[0].manager', 'interviews[0].answers[0].lines[0].text'],
        },
        { name: 'Gunilla', guess: true, places: ['interviews[0].answers[0].lines[0].text'] },
      ]),
    });
    const page = read(world, 'leaver.sv.html');
    expect(page).toContain('<q><mark>Bo Ek</mark> sa att <mark class="guess">Gunilla</mark> visste</q>');
    expect(page).not.toContain('<mark>Alva');
    const marks = page.split('<mark').length - 1;
    const names = page.split('<li><mark').length - 1;
    expect(page).toContain(`Läs igenom innan det lämnas ut: ${marks - names} ställen nämner någon annan`);
  });

  it('names the same places in both files', async () => {
    const world = await told();
    await leave(world);
    const rows: { readonly to_check: readonly { readonly places: readonly string[] }[] } = JSON.parse(
      read(world, 'leaver.json'),
    );
    const places = rows.to_check.flatMap((one) => one.places).length;
    expect(read(world, 'leaver.en.html')).toContain(`: ${places} places name somebody else`);
  });

  it('leaves a line in the log, without what was read', async () => {
    const world = await told();
    await leave(world, '--why', 'case');
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const logged = (await store.upkeep.logged()).filter(({ what }) => what === 'leaver-export');
    await store.close();
    expect(logged).toMatchObject([
      { who: 'karin', why: 'case', about: await idOf(world), file: expect.stringMatching(/ut$/u) },
    ]);
    expect(read(world, 'leaver.sv.html')).toContain('<td>utdrag</td><td>ett ärende</td>');
    // which employee has read it is not theirs to know
    for (const name of ['leaver.json', 'leaver.sv.html']) expect(read(world, name)).not.toContain('karin');
  });

  it('replaces no files that are there, unless it is told to', async () => {
    const world = await told();
    await leave(world);
    expect(await leave(world)).toMatchObject({ exitCode: 5 });
    expect(await leave(world, '--overwrite')).toMatchObject({ exitCode: 0 });
  });
});

describe('whom an id means', () => {
  it.each([
    ['zzzz', 3, 'Det finns ingen som slutar med id zzzz'],
    ['ab', 2, 'för kort'],
  ])('%s ends with %i and says why', async (id, exitCode, sentence) => {
    const world = await told();
    const outcome = await exitTalk(['leaver', 'export', id, 'ut'], world);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stderr.replaceAll(/\s+/gu, ' ')).toContain(sentence);
  });

  it('is found by the id of an interview too', async () => {
    const world = await told();
    const { stdout } = await exitTalk(['list', 'Alva', '--json'], world);
    const [{ interview_id: id }] = JSON.parse(stdout);
    expect(await exitTalk(['leaver', 'export', String(id).slice(0, 6), 'ut'], world)).toMatchObject({ exitCode: 0 });
  });
});

describe('the page', () => {
  it('has nothing in it but text of what people wrote', async () => {
    const hostile = "</style><script>alert(1)</script><img src=x onerror=alert(1)>&amp;'\u202Eevil";
    const world = await told(
      talk
        .replace('Bo Ek sa att Gunilla visste', JSON.stringify(`<i>Bo Ek</i> ${hostile}`))
        .replace('Karin Berg', JSON.stringify(hostile)),
    );
    expect(await leave(world)).toMatchObject({ exitCode: 0 });
    const page = read(world, 'leaver.sv.html');
    expect(page.match(/<script|<img|<i>|<\/style>/gu)).toEqual(['</style>']);
    expect(page).toContain('&lt;U+202E&gt;');
  });

  it('loads nothing, runs nothing, and allows only the style sheet that is in it', async () => {
    const world = await told();
    await leave(world);
    for (const language of ['sv', 'en']) {
      const page = read(world, `leaver.${language}.html`);
      const [, style = ''] = /<style>(.*)<\/style>/su.exec(page) ?? [];
      const hash = createHash('sha256').update(style).digest('base64');
      expect(page).toContain(
        `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
      );
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/https?:|src=|href=|url\(|@import| style="| on\w+="/u);
    }
  });
});
