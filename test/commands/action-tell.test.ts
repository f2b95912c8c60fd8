import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { actionsIn, done } from '../support/deciding.ts';
import { exitTalk, type World } from '../support/harness.ts';
import { worldWith } from '../support/small-talk.ts';

const questions =
  '  - { id: why, ask: { sv: Varför?, en: Why? } }\n  - { id: contact, ask: { sv: Höra?, en: Hear? }, type: yes-no, measure: contact }\n';
const talk = (name: string, contact: string, day = '2026-08-20'): string => `
template: small
language: sv
held_on: ${day}
leaver: { name: ${name}, manager: Bo Ekström, started_on: 2020-01-01 }
answers: { why: { quote: Hemligt ord }, contact: ${contact} }
`;

const what = 'Lagret har fått en egen schemaläggare. Bo Ekström ordnade det med Åsa Öberg.';

/** Three who left, an action that goes back to all of them, and whoever gives an address. */
async function worldOf(...reached: readonly (readonly [name: string, purposes: string])[]): Promise<World> {
  const world = worldWith(questions);
  const talks = [talk('Alva Lind', 'yes'), talk('Per Sand', 'yes'), talk('Åsa Öberg', 'no')];
  writeFileSync(join(world.folder, 'talks.yaml'), talks.join('---'));
  await done(['start', '--answers', 'talks.yaml'], world);
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  const people = await store.people.list();
  const ids = await store.interviews.ids();
  await store.close();
  for (const [name, purposes] of reached) {
    const { id = '' } = people.find((one) => one.name === name) ?? {};
    const address = `${name.slice(0, 3).toLowerCase()}@example.com`;
    await done(['leaver', 'contact', id, '--address', address, '--for', purposes], world);
  }
  await done(['action', 'add', '--title', 'Fast schema', '--interview', ...ids], world);
  return world;
}

async function ended(world: World): Promise<string> {
  const id = await actionId(world);
  await done(['action', 'done', id, '--what', what], world);
  return id;
}

const actionId = async (world: World): Promise<string> => (await actionsIn(world))[0]?.id ?? '';
const tell = async (world: World, ...args: readonly string[]) =>
  exitTalk(['action', 'tell', await actionId(world), '--output', 'out', ...args], world);
const filesIn = ({ folder }: World): readonly string[] =>
  existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')).toSorted() : [];
const fileOf = ({ folder }: World, name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('action tell', () => {
  it('writes to each who asked, at the address given for it, what was done and nothing of anybody else', async () => {
    const world = await worldOf(['Alva Lind', 'outcome']);
    await ended(world);
    const { exitCode, stdout, stderr } = await tell(world);
    expect([exitCode, onOneLine(stdout)]).toEqual([0, expect.stringContaining('A draft is in out.')]);
    expect(onOneLine(stderr)).toContain('One more asked to hear of it, and no address of theirs is known.');
    const [eml = '', txt = ''] = filesIn(world);
    expect(filesIn(world)).toHaveLength(2);
    const text = onOneLine(fileOf(world, txt));
    expect(text).toMatch(/^Hej Alva! När du slutade bad du oss berätta/u);
    expect(text).toContain('Fast schema Lagret har fått en egen schemaläggare.');
    expect(text).toContain('till och med 20 augusti 2028');
    expect(text).not.toMatch(/Ekström|Öberg|Sand|Hemligt/u);
    expect(text).toContain('▇▇▇');
    expect(onOneLine(stderr)).toContain('The name is covered in the drafts');
    const mail = await PostalMime.parse(fileOf(world, eml));
    expect(mail).toMatchObject({ subject: 'Det här ledde samtalet till', to: [{ address: 'alv@example.com' }] });
  });

  it('tells each once: who has heard is not written to again', async () => {
    const world = await worldOf(['Alva Lind', 'outcome']);
    await ended(world);
    await tell(world);
    const again = await tell(world, '--overwrite');
    expect([again.exitCode, onOneLine(again.stderr)]).toEqual([3, expect.stringContaining('One asked to hear of')]);
    const log = JSON.parse((await exitTalk(['database', 'log', '--json'], world)).stdout);
    expect(log.filter((one: { what: string }) => one.what === 'action-tell')).toHaveLength(1);
  });

  it('tells each once when two do it at the same time', async () => {
    const world = await worldOf(['Alva Lind', 'outcome']);
    await ended(world);
    const id = await actionId(world);
    const both = await Promise.all(
      ['one', 'two'].map((folder) => exitTalk(['action', 'tell', id, '--output', folder], world)),
    );
    expect(both.map(({ exitCode }) => exitCode).toSorted((one, other) => one - other)).toEqual([0, 3]);
    const written = ['one', 'two'].flatMap((folder) => readdirSync(join(world.folder, folder)));
    expect(written).toHaveLength(2);
  });

  it('uses no address that was given for something else, and writes to nobody who did not ask', async () => {
    const world = await worldOf(['Alva Lind', 'job'], ['Åsa Öberg', 'news']);
    await ended(world);
    expect(await tell(world)).toMatchObject({ exitCode: 3 });
    expect(filesIn(world)).toEqual([]);
  });

  it('writes to somebody who said yes to it later on', async () => {
    const world = await worldOf(['Åsa Öberg', 'outcome']);
    await ended(world);
    await tell(world);
    expect(onOneLine(fileOf(world, filesIn(world)[1] ?? ''))).toMatch(/^Hej Åsa!/u);
  });

  it('waits until something has come of it', async () => {
    const world = await worldOf(['Alva Lind', 'outcome']);
    const { exitCode, stderr } = await tell(world);
    expect([exitCode, onOneLine(stderr)]).toEqual([5, expect.stringContaining('is not done')]);
    expect(filesIn(world)).toEqual([]);
  });
});
