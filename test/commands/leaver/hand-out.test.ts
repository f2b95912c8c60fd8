import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { idOf, leave, read, talk, told } from '../../support/extracting.ts';
import { exitTalk, type World } from '../../support/harness.ts';

const pages = ['leaver.sv.html', 'leaver.en.html'];
const files = ['leaver.json', ...pages];

const pageOf = async (file?: string, ...args: readonly string[]): Promise<string> => {
  const world = await told(file);
  await leave(world, ...args);
  return read(world, 'leaver.sv.html');
};

describe('an extract that somebody has read through', () => {
  it('has no box and no marks, and is no draft for programs', async () => {
    const world = await told();
    const { exitCode, stdout } = await leave(world, '--checked');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Det är genomläst och kan lämnas ut');
    for (const page of pages) expect(read(world, page)).not.toMatch(/<mark|class="box"|exit-talk leaver/u);
    expect(read(world, 'leaver.sv.html')).toContain('<q>Bo Ek sa att Gunilla visste</q>');
    const rows = JSON.parse(read(world, 'leaver.json'));
    expect(rows.draft).toBe(false);
    expect(rows).not.toHaveProperty('to_check');
  });

  it('is what the draft says how to make', async () => {
    const world = await told();
    await leave(world);
    const id = await idOf(world);
    for (const page of pages)
      expect(read(world, page)).toContain(
        `<code>exit-talk leaver export ${id} ut --checked --overwrite --cover &quot;Bo Ek&quot;</code>`,
      );
    const outcome = await exitTalk(
      ['leaver', 'export', id, 'ut', '--checked', '--overwrite', '--cover', 'Bo Ek'],
      world,
    );
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout).toContain('På 2 ställen är namn övertäckta.');
  });

  it('is said how to make where nobody else is named, too', async () => {
    const nobody = talk.replace('interviewer: Karin Berg\n', '').replace('manager: Bo Ek, ', '');
    const page = await pageOf(nobody.replace('Bo Ek sa att Gunilla visste', 'för mycket').replace('<b>Karins ', ''));
    expect(page).toContain('Då försvinner den här rutan:');
    expect(page).toMatch(/ut --checked --overwrite<\/code>/u);
  });

  it('takes nothing that a shell would obey into the command', async () => {
    const page = await pageOf(
      talk.replace('manager: Bo Ek', 'manager: "Bo $(touch x) Ek"').replace('Karin Berg', 'HR'),
    );
    expect(page).toMatch(/--cover &quot;…&quot;<\/code>/u);
  });
});

describe('a name that is covered', () => {
  it('can be read in no file, whole or in part, and it is said once that there was one', async () => {
    const world = await told(
      talk.replace('<b>Karins schema', 'Gunillas idé, men bo ek och Ek sa nej till GUNILLA. Gunilla gick'),
    );
    await leave(world, '--checked', '--cover', 'bo ek', 'Gunilla', '--cover', 'Karin Berg');
    for (const name of files) expect(read(world, name)).not.toMatch(/\bek\b|gunilla|karin/iu);
    expect(read(world, 'leaver.sv.html')).toContain('<q>▇▇▇ sa att ▇▇▇ visste</q>');
    expect(read(world, 'leaver.sv.html')).toContain('▇▇▇ idé, men ▇▇▇ och ▇▇▇ sa nej till ▇▇▇. ▇▇▇ gick');
    expect(read(world, 'leaver.sv.html').split('namnet på någon annan övertäckt')).toHaveLength(2);
    expect(read(world, 'leaver.en.html').split('the name of somebody else is covered')).toHaveLength(2);
    const { leaver, interviews } = JSON.parse(read(world, 'leaver.json'));
    expect(leaver.name).toBe('Alva Lind');
    expect(interviews[0]).toMatchObject({ manager: '▇▇▇', interviewer: '▇▇▇' });
  });

  it('leaves the others to be checked as long as nobody has read it', async () => {
    const world = await told();
    await leave(world, '--cover', 'Bo Ek');
    const rows: { readonly draft: boolean; readonly to_check: readonly { readonly name: string }[] } = JSON.parse(
      read(world, 'leaver.json'),
    );
    expect(rows.draft).toBe(true);
    expect(rows.to_check.map(({ name }) => name)).toEqual(['Karin Berg', 'Gunilla']);
    const page = read(world, 'leaver.sv.html');
    expect(page).toContain('<q>▇▇▇ sa att <mark class="guess">Gunilla</mark> visste</q>');
    expect(page).toContain('--cover &quot;Bo Ek&quot;</code>');
  });

  it('takes a shared first name with it, whoever else has it', async () => {
    const shared = talk
      .replace('manager: Bo Ek', 'manager: Eva Ek')
      .replace('Karin Berg', 'Eva Alm')
      .replace('Bo Ek sa att', 'Eva Ek sa att Eva och');
    for (const [name, said] of [
      ['Eva Ek', '▇▇▇ sa att ▇▇▇ och Gunilla'],
      ['Eva Alm', 'Eva Ek sa att ▇▇▇ och Gunilla'],
    ] as const)
      expect(await pageOf(shared, '--checked', '--cover', name)).toContain(said);
  });

  it.each([
    ['Gunila', 'Utdraget nämner ingen Gunila. Inget skrevs. Menade du Gunilla?'],
    ['Per Sand', 'De som nämns: Bo Ek, Karin Berg, Gunilla.'],
    ['Alva Lind', 'Utdraget handlar om Alva Lind'],
    ['alva', 'Utdraget handlar om alva'],
    ['', 'Utdraget nämner ingen'],
  ])('is refused when it is %j, and nothing is written, not in the log either', async (name, sentence) => {
    const world = await told();
    const { exitCode, stderr } = await leave(world, '--cover', 'Bo Ek', '--cover', name);
    expect(exitCode).toBe(2);
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain(sentence);
    expect(existsSync(join(world.folder, 'ut'))).toBe(false);
    expect(await logged(world)).toEqual([]);
  });
});

async function logged({ folder }: World): Promise<readonly string[]> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const entries = await store.upkeep.logged();
  await store.close();
  return entries.map(({ what }) => what);
}

describe('the pages', () => {
  it('have no ids, seconds, paths and steps, which are for programs', async () => {
    const world = await told();
    await exitTalk(['database', 'backup', 'kopia.db'], world);
    await leave(world, '--checked');
    const { leaver, interviews, backups } = JSON.parse(read(world, 'leaver.json'));
    const technical = [leaver.leaver_id, interviews[0].interview_id, backups[0].file];
    expect(technical.every((one) => String(one).length > 5)).toBe(true);
    for (const page of pages)
      for (const one of [...technical, world.folder]) expect(read(world, page)).not.toContain(one);
    expect(read(world, 'leaver.sv.html')).toContain('<td>begäran</td>');
  });

  it('say in one sentence what was done with all interviews', async () => {
    const world = await told();
    await exitTalk(['report'], world);
    await exitTalk(['report'], world);
    await exitTalk(['export', 'alla'], world);
    await leave(world);
    const page = read(world, 'leaver.sv.html');
    expect(page).toContain('<p>Det här har dessutom gjorts med alla samtal på en gång: rapport och export.</p>');
    expect(page).not.toContain('<td>rapport</td>');
  });

  it('do not say that a question was answered above what was said', async () => {
    const page = await pageOf();
    expect(page).toContain('<h3>Varför?</h3>\n<p class="notes"> <small>');
    expect(page).toContain('2 / 5');
    expect(await pageOf(talk.replace('rate: 2', 'rate: refused'))).toContain('<p class="said">Vill inte svara');
  });

  it('end with how it is handled by the settings in force, and so does the file for programs', async () => {
    const world = await told();
    await leave(world);
    const { information } = JSON.parse(read(world, 'leaver.json'));
    for (const [language, heading, sentences] of [
      ['sv', 'Så hanteras det', ['högst 35 dagar', 'imy.se', 'raderas senast 24 månader', 'Test']],
      ['en', 'How it is handled', ['at most 35 days', 'imy.se', 'erased within 24 months', 'Test']],
    ] as const) {
      const end = read(world, `leaver.${language}.html`).split(`<h2>${heading}</h2>`)[1];
      for (const sentence of sentences) {
        expect(end).toContain(sentence);
        expect(information[language]).toContain(sentence);
      }
    }
  });
});

describe('what the person may not expect', () => {
  const plainly = talk.replace('      - { remark: ledsen ton }\n', '');
  const included = ({ stderr }: { readonly stderr: string }) =>
    /\S.*är med\./u.exec(stderr.replaceAll(/\s+/gu, ' '))?.[0];

  it.each([
    ['is said when there is a remark', talk, 'Egna reflektioner är med.'],
    ['is not said when there is nothing', plainly, undefined],
  ])('%s', async (_, file, sentence) => {
    const outcome = await leave(await told(file));
    expect(outcome.stderr).toContain('Lämna det till rätt person');
    expect(included(outcome)).toBe(sentence);
  });

  it('is said of half a line, too', async () => {
    const world = await told(plainly);
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [person] = await store.people.list('Alva');
    const at = '2026-08-20T08:00:00.000Z';
    await store.answers.saveDraft(person?.interviewIds[0] ?? '', 'why', 'halvt sagt', at, undefined);
    await store.close();
    expect(included(await leave(world))).toBe('Halva rader är med.');
  });
});
