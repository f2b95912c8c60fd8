import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import type { Act, Reaction } from '../support/person.ts';

const begun: readonly Reaction[] = [
  ['Vem slutar?', { type: 'Alva Lind' }],
  ['Hur avslutas anställningen?', { key: '1' }],
  ['Är du chef för den som slutar?', { key: 'n' }],
  ['Hur träffas ni?', { key: '1' }],
  ['Tack för att du tar dig tid.', 'enter'],
];

const swedish = (): World => ({ folder: temporaryFolder(), language: 'sv' });

/** A whole standard talk as it is typed; what is not named here is left with an empty Enter. */
const typed: Readonly<Record<string, Act>> = {
  'Vad hoppas du': { lines: ['Att det blir bättre'] },
  'Berätta, hur kommer det sig': {
    lines: ['"Jag fick aldrig veta varför."', 'Prioriteringar ändrades varje vecka #manager'],
  },
  'Jag har hört': { picks: ['För lite stöd från chefen', 'För mycket att göra'] },
  'Vad vägde tyngst?': { pick: 'För lite stöd från chefen' },
  'Vad hade behövt vara annorlunda': { menu: 'dont-know' },
  'Tror du att vi hade kunnat göra något': { pick: 'Delvis' },
  'Arbetsuppgifterna passade dig.': { key: '4' },
  'Du hann med jobbet på arbetstid.': { key: '2' },
  'Har du blivit illa behandlad på jobbet?': { menu: 'refused' },
  'Hur troligt är det': { key: '6' },
  'Är det något av det du har sagt som inte ska gå vidare': { key: '2' },
};

const sameInFile = `
template: standard
language: sv
held_on: 2026-08-20
leaver: { name: Alva Lind, department: Lager, manager: Bo Ek }
separation: resign
mode: in-person
interviewer_is_manager: no
answers:
  hopes: Att det blir bättre
  why: { lines: [{ quote: Jag fick aldrig veta varför. }, { note: Prioriteringar ändrades varje vecka, themes: [manager] }] }
  reasons: [manager.support, load.volume]
  primary-reason: manager.support
  stay: dont-know
  preventable: partly
  role-fit: 4
  workload: 2
  mistreatment: refused
  enps: 6
  sharing: exceptions
`;

function talker(acts: Readonly<Record<string, Act>>): (shown: string) => Act {
  const left = new Map(Object.entries(acts));
  const start = new Map(begun.slice(0, 4));
  return (shown) => {
    for (const script of [start, left])
      for (const [text, act] of script)
        if (shown.includes(text) && !shown.includes('Svar:')) {
          script.delete(text);
          return act;
        }
    if (shown.includes('Efterarbete ·')) return wrapUp(shown);
    if (shown.includes('Vilka rader handlar det om?')) return 'enter';
    if (shown.includes('framföra i ditt namn')) return { key: 'n' };
    return shown.includes('Fem minuters efterarbete') ? { key: '1' } : 'enter';
  };
}

function wrapUp(shown: string): Act {
  if (shown.includes('Vilken avdelning?')) return { own: 'Lager' };
  if (shown.includes('närmaste chef?')) return { own: 'Bo Ek' };
  if (shown.includes('Vem höll samtalet?')) return { type: ' ' };
  return 'enter';
}

async function exported(world: World): Promise<Readonly<Record<string, string>>> {
  expect(await exitTalk(['export', 'out', '--overwrite'], world)).toMatchObject({ exitCode: 0 });
  const folder = join(world.folder, 'out');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('start', () => {
  it('asks by which template when only the flag is given', async () => {
    const world = swedish();
    const { person } = await exitTalk(['start', '--template'], world, [
      ['Efter vilken mall?', { pick: 'Fler mallar …' }],
      ['Efter vilken mall?', { pick: 'Exitsamtal efter kort tid' }],
      ...begun,
      ['hur kommer det sig', { lines: ['Det blev inte som utlovat'], then: 'ctrl-c' }],
    ]);
    expect(person.left()).toEqual([]);
    const json = JSON.parse((await exitTalk(['list', '--json'], world)).stdout);
    expect(json).toMatchObject([{ template: 'early' }]);
  });

  it('asks for one typed thing and three keys, then opens the talk and comes to the first question', async () => {
    const world = swedish();
    const { exitCode, person, stderr } = await exitTalk(['start'], world, [...begun, ['Vad hoppas du', 'ctrl-c']]);
    expect({ exitCode, left: person.left() }).toEqual({ exitCode: 130, left: [] });
    expect(stderr).toContain('Inget antecknades');
  });

  it('gives the same export whether the talk is typed or handed in as a file', async () => {
    const [hand, file] = [swedish(), swedish()];
    expect(await exitTalk(['start'], hand, talker(typed))).toMatchObject({ exitCode: 0 });
    writeFileSync(join(file.folder, 'talk.yaml'), sameInFile);
    expect(await exitTalk(['start', '--answers', 'talk.yaml'], file)).toMatchObject({ exitCode: 0 });
    expect(await exported(hand)).toEqual(await exported(file));
  });

  it('keeps what was said before Ctrl-C and says the way back', async () => {
    const world = swedish();
    const stopped = await exitTalk(['start'], world, [
      ...begun,
      ['Vad hoppas du', { lines: ['Att någon lyssnar'] }],
      ['Berätta, hur kommer det sig', { lines: ['Fick nog'], then: { draft: 'Och så', then: 'ctrl-c' } }],
    ]);
    expect(stopped.exitCode).toBe(130);
    const way = /exit-talk start (\w+)/u.exec(stopped.stderr)?.[1] ?? '';
    const list = await exitTalk(['list'], world);
    expect(list.stdout).toContain('pausat');
    const again = await exitTalk(['start', way], world, [['Berätta, hur kommer det sig', 'ctrl-c']]);
    expect(again.exitCode).toBe(130);
    const shown = (await exitTalk(['show', way], world)).stdout;
    expect(shown).toContain('Att någon lyssnar');
    expect(shown).toContain('Fick nog');
    expect(shown).toContain('Och så');
  });

  it('goes back to a question and on again to where it was, with nothing lost', async () => {
    const world = swedish();
    const { person } = await exitTalk(['start'], world, [
      ...begun,
      ['Vad hoppas du', { lines: ['ett'] }],
      ['Berätta, hur kommer det sig', { lines: ['två'], then: { menu: 'back' } }],
      ['Vad hoppas du', { lines: ['tre'] }],
      ['Berätta, hur kommer det sig', 'enter'],
      ['Jag har hört', 'ctrl-c'],
    ]);
    expect(person.left()).toEqual([]);
    const { stdout } = await exitTalk(['show', '0000'], world);
    for (const word of ['ett', 'två', 'tre']) expect(stdout).toContain(`– ${word}`);
  });

  it('does not count the time between two sittings', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world: World = { ...swedish(), clock };
    await exitTalk(['start'], world, [
      ...begun,
      ['Vad hoppas du', { lines: ['Att det blir lugnare'], then: { menu: 'pause' } }],
      ['Klockan står still', 'ctrl-c'],
    ]);
    clock.pass(3600);
    const script = (shown: string): Act => {
      clock.pass(60);
      return shown.includes('Fem minuters efterarbete') ? { key: '2' } : 'enter';
    };
    const { exitCode } = await exitTalk(['start', '0000'], world, script);
    expect(exitCode).toBe(0);
    const { stdout } = await exitTalk(['show', '0000', '--json'], world);
    const minutes = Number(/"minutes": (\d+)/u.exec(stdout)?.[1]);
    expect(minutes).toBeLessThan(45);
  });

  it('wipes what is not to be kept when the interview is closed', async () => {
    const world = swedish();
    writeFileSync(
      join(world.folder, 'talk.yaml'),
      sameInFile.replace(
        '  hopes: Att det blir bättre',
        '  hopes: { lines: [{ note: xyzzy-hemligt, share: not-kept }] }',
      ),
    );
    await exitTalk(['start', '--answers', 'talk.yaml'], world);
    expect(readFileSync(join(world.folder, 'exit-talk.db')).includes('xyzzy-hemligt')).toBe(true);
    const close = (shown: string): Act => {
      if (shown.includes('Stänga samtalet?')) return { key: '1' };
      return shown.includes('Fem minuters efterarbete') ? { key: '1' } : 'enter';
    };
    expect(await exitTalk(['start', '0000'], world, close)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(world.folder, 'exit-talk.db')).includes('xyzzy-hemligt')).toBe(false);
    expect(await exitTalk(['start', '0000'], world)).toMatchObject({ exitCode: 5 });
  });
});

describe('a talk that waits', () => {
  it('is not begun anew as one held on paper', async () => {
    const world = swedish();
    await exitTalk(['start'], world, [...begun, ['Vad hoppas du', { lines: ['x'], then: 'ctrl-c' }]]);
    const { exitCode, stderr } = await exitTalk(['start', '0000', '--afterwards'], world);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--afterwards');
  });
});
