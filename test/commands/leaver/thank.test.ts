import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { exitTalk, type World } from '../../support/harness.ts';
import { onDay } from '../../support/keeping.ts';
import { stored, worldWith } from '../../support/small-talk.ts';

const questions =
  '  - { id: why, ask: { sv: Varför?, en: Why? } }\n  - { id: contact, ask: { sv: Höra?, en: Hear? }, type: yes-no, measure: contact }\n';
const talk = `
template: small
language: sv
held_on: 2026-08-20
interviewer: Karin Åström
leaver: { name: Alva Lind }
answers: { why: { lines: [{ quote: För tungt }, { remark: ledsen ton }] }, contact: yes }
`;

async function told(file = talk, contribution?: string): Promise<World> {
  const world = worldWith(questions);
  writeFileSync(join(world.folder, 'talk.yaml'), file);
  expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
  if (contribution === undefined) return world;
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  const [id = ''] = await store.interviews.ids();
  await store.interviews.setFact(id, 'contribution', contribution);
  await store.close();
  return world;
}

const thank = (world: World, ...args: readonly string[]) =>
  exitTalk(['leaver', 'thank', '0000', '--output', 'out', ...args], world);
const fileOf = ({ folder }: World, name: string): string => readFileSync(join(folder, 'out', name), 'utf8');

describe('leaver thank', () => {
  it('writes to the person in the language of the talk, with what they have contributed', async () => {
    const world = await told(talk, 'Den nya lastplatsen');
    await exitTalk(['leaver', 'contact', '0000', '--address', 'alva@example.com', '--for', 'outcome'], world);
    expect(await thank(world)).toMatchObject({ exitCode: 0 });
    const text = fileOf(world, 'thank-you-0000.txt');
    expect(text).toMatch(/^Hej Alva!\n\n/u);
    expect(text.replaceAll(/\s+/gu, ' ')).toContain('det du har gjort här: Den nya lastplatsen');
    expect(text).toContain('Vi hör av oss när vi vet vad det har lett till.');
    expect(text).toMatch(/\n\nKarin Åström\n$/u);
    expect(text).not.toContain('För tungt');
    expect((await stored(world)).facts.thankedOn).toBe('2026-08-20');
  });

  it('is a letter to the address they gave, that another program reads', async () => {
    const world = await told();
    await exitTalk(['leaver', 'contact', '0000', '--address', 'alva@example.com', '--for', 'outcome'], world);
    await thank(world);
    const mail = await PostalMime.parse(fileOf(world, 'thank-you-0000.eml'));
    expect(mail).toMatchObject({
      subject: 'Tack för samtalet',
      to: [{ address: 'alva@example.com' }],
      attachments: [],
    });
    expect(mail.text).toContain('Karin Åström');
  });

  it.each([
    ['that was given for something else', 'job', '2026-08-20'],
    ['whose time is over', 'outcome', '2026-09-02'],
  ])('uses no address %s, and promises nothing by it', async (_, purpose, day) => {
    const world = await told();
    const given = ['--address', 'alva@example.com', '--for', purpose, '--until', '2026-09-01'];
    await exitTalk(['leaver', 'contact', '0000', ...given], world);
    const { stderr } = await thank(onDay(world, day));
    expect(stderr).toContain('No address of their own is known');
    expect((await PostalMime.parse(fileOf(world, 'thank-you-0000.eml'))).to).toBeUndefined();
    expect(fileOf(world, 'thank-you-0000.txt')).not.toContain('Vi hör av oss');
  });

  it('has nobody to go to where the address is a number, and says so where there is none', async () => {
    const world = await told();
    const { stderr } = await thank(world);
    expect(stderr).toContain('No address of their own is known');
    await exitTalk(['leaver', 'contact', '0000', '--address', '070-123 45 67', '--for', 'outcome'], world);
    await thank(world, '--overwrite');
    expect((await PostalMime.parse(fileOf(world, 'thank-you-0000.eml'))).to).toBeUndefined();
  });

  it('takes the copy with it when asked to, and then the leaver has a week to reply', async () => {
    const world = await told();
    await thank(world, '--copy');
    const mail = await PostalMime.parse(fileOf(world, 'thank-you-0000.eml'));
    const [copy] = mail.attachments;
    expect(copy).toMatchObject({ filename: 'det-du-sa.html', mimeType: 'text/html' });
    const page = typeof copy?.content === 'string' ? copy.content : new TextDecoder().decode(copy?.content);
    expect(page).toContain('För tungt');
    expect(page).not.toContain('ledsen ton');
    expect((await stored(world)).facts.replyBy).toBe('2026-08-27');
    expect(fileOf(world, 'thank-you-0000.html')).toBe(page);
  });

  it('replaces nothing unasked', async () => {
    const world = await told();
    await thank(world);
    expect(await thank(world)).toMatchObject({ exitCode: 5 });
    expect(await thank(world, '--overwrite')).toMatchObject({ exitCode: 0 });
  });

  it('lets no header, escape or markup out of what people wrote', async () => {
    const hostile = 'x\\r\\nBcc: boss@example.com\\r\\n\\r\\n<b>\\e[31m';
    const world = await told(talk.replace('Karin Åström', `"${hostile}"`).replace('Alva Lind', `"${hostile}"`));
    await thank(world);
    const raw = fileOf(world, 'thank-you-0000.eml');
    const mail = await PostalMime.parse(raw);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.html).toBeUndefined();
    expect(fileOf(world, 'thank-you-0000.txt')).not.toContain('\u001B');
  });

  it('is not written of a talk that was not held', async () => {
    const world = worldWith(questions);
    await exitTalk(['start', '--template', 'small'], world, (shown) =>
      shown.includes('Who is leaving?')
        ? { type: 'Kim' }
        : shown.includes('Why?')
          ? { lines: ['x'], then: 'ctrl-c' }
          : 'enter',
    );
    expect(await thank(world)).toMatchObject({ exitCode: 5 });
    expect(existsSync(join(world.folder, 'out'))).toBe(false);
  });
});
