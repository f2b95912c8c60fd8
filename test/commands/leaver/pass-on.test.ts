import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, type World } from '../../support/harness.ts';
import { stored, worldWith } from '../../support/small-talk.ts';

const questions = '  - { id: why, ask: { sv: Varför?, en: Why? } }\n  - { id: more, ask: { sv: Mer?, en: More? } }\n';

const talk = `
template: small
language: sv
held_on: 2026-08-20
leaver: { name: Alva Lind, manager: Bo Ek }
answers:
  why: { lines: [{ quote: Jag fick aldrig veta varför }, { remark: ledsen ton, share: { with-name: Bo Ek } }] }
  more: { lines: [{ quote: Säg varför, share: { with-name: Bo Ek } }, { note: tack, share: { with-name: Eva Åström } }] }
`;

async function told(file: string = talk, more: Partial<World> = {}): Promise<World> {
  const world = worldWith(questions, more);
  writeFileSync(join(world.folder, 'talk.yaml'), file);
  expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

const passOn = (world: World, ...args: readonly string[]) => exitTalk(['leaver', 'pass-on', '0000', ...args], world);
const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const fileOf = ({ folder }: World, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('what the leaver wants to say to somebody', () => {
  it('is for exactly that person, in those words, and nothing else', async () => {
    const world = await told();
    expect((await passOn(world, '--for', 'bo ek')).stdout).toBe(
      'Alva Lind vill säga det här till Bo Ek:\n\n”Säg varför”\n',
    );
    const decomposed = 'eva åström'.normalize('NFD');
    expect((await passOn(world, '--for', decomposed)).stdout).toBe(
      'Alva Lind vill säga det här till Eva Åström:\n\n– tack\n',
    );
  });

  it('does not exist for anybody else: the names there are, are said', async () => {
    const { exitCode, stderr, stdout } = await passOn(await told(), '--for', 'Bo');
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(onOneLine(stderr)).toContain('There is one for: Bo Ek, Eva Åström.');
  });

  it('waits until it is in a file: looking at it changes nothing', async () => {
    const world = await told();
    await passOn(world, '--for', 'Bo Ek');
    expect((await stored(world)).passedOn).toBeUndefined();
    expect(onOneLine((await passOn(world)).stdout)).toContain('Bo Ek waits Eva Åström waits');
  });

  it('is handed over once: who and when is kept, shown, and in the log', async () => {
    const world = await told();
    expect(await passOn(world, '--for', 'bo ek', '--output', 'bo.txt')).toMatchObject({ exitCode: 0 });
    expect(fileOf(world, 'bo.txt')).toBe('Alva Lind vill säga det här till Bo Ek:\n\n”Säg varför”\n');
    expect((await stored(world)).passedOn).toEqual([{ receiver: 'Bo Ek', at: '2026-08-20T07:00:00.000Z' }]);
    const later: World = { ...world, clock: clockAt('2026-08-27T09:00:00.000Z') };
    const again = await passOn(later, '--for', 'Bo Ek', '--output', 'bo-2.txt');
    expect(again.exitCode).toBe(5);
    expect(onOneLine(again.stderr)).toContain('What was to be said to Bo Ek was handed over 2026-08-20 07:00.');
    expect(existsSync(join(world.folder, 'bo-2.txt'))).toBe(false);
    const { stdout } = await exitTalk(['show', '0000'], world);
    expect(stdout).toMatch(/passed on +Bo Ek, 2026-08-20 07:00/u);
    expect(stdout).toMatch(/to pass on +Eva Åström/u);
    const [row] = [JSON.parse((await exitTalk(['show', '0000', '--json'], world)).stdout)];
    expect(row.passed_on).toEqual([
      { receiver: 'Bo Ek', at: '2026-08-20T07:00:00.000Z' },
      { receiver: 'Eva Åström', at: null },
    ]);
    const log = JSON.parse((await exitTalk(['database', 'log', '--json'], world)).stdout);
    expect(log).toContainEqual(expect.objectContaining({ what: 'leaver-pass-on', why: 'request' }));
  });

  it('is handed over once when two do it at the same time', async () => {
    const world = await told();
    const both = await Promise.all(['a.txt', 'b.txt'].map((file) => passOn(world, '--for', 'Bo Ek', '--output', file)));
    expect(both.map(({ exitCode }) => exitCode).toSorted((one, other) => one - other)).toEqual([0, 5]);
    expect(['a.txt', 'b.txt'].filter((file) => existsSync(join(world.folder, file)))).toHaveLength(1);
  });

  it('still waits when its file could not be written, and was handed over when it had been before', async () => {
    const world = await told();
    mkdirSync(join(world.folder, 'folder.txt', 'in-it'), { recursive: true });
    const onFolder = ['--for', 'Bo Ek', '--output', 'folder.txt', '--overwrite'];
    const refused = await passOn(world, ...onFolder);
    expect(refused.exitCode).not.toBe(0);
    expect((await stored(world)).passedOn).toBeUndefined();
    await passOn(world, '--for', 'Bo Ek', '--output', 'bo.txt');
    const later: World = { ...world, clock: clockAt('2026-08-27T09:00:00.000Z') };
    expect((await passOn(later, ...onFolder, '--again')).exitCode).not.toBe(0);
    expect((await stored(world)).passedOn).toEqual([{ receiver: 'Bo Ek', at: '2026-08-20T07:00:00.000Z' }]);
  });

  it('is handed over once more only when somebody says so, and the newest moment counts', async () => {
    const world = await told();
    await passOn(world, '--for', 'Bo Ek', '--output', 'bo.txt');
    const later: World = { ...world, clock: clockAt('2026-08-27T09:00:00.000Z') };
    expect(await passOn(later, '--for', 'Bo Ek', '--output', 'bo-2.txt', '--again')).toMatchObject({ exitCode: 0 });
    expect((await stored(world)).passedOn).toEqual([{ receiver: 'Bo Ek', at: '2026-08-27T09:00:00.000Z' }]);
  });

  it('stays as long as the leaver has been promised to change it', async () => {
    const world = await told();
    await exitTalk(['show', '0000', '--for', 'leaver', '--output', 'copy.html'], world);
    const { exitCode, stderr } = await passOn(world, '--for', 'Bo Ek', '--output', 'bo.txt');
    expect(exitCode).toBe(5);
    expect(onOneLine(stderr)).toContain('until 27 August 2026, so nothing is passed on before that');
    const after: World = { ...world, clock: clockAt('2026-08-28T07:00:00.000Z') };
    expect(await passOn(after, '--for', 'Bo Ek', '--output', 'bo.txt')).toMatchObject({ exitCode: 0 });
  });

  it('is a draft that another program reads, with no header of its own by a name', async () => {
    const name = 'Alva\\r\\nBcc: chefen@example.com\\u202E Åsa';
    const world = await told(talk.replace('Alva Lind', `"${name}"`));
    expect(await passOn(world, '--for', 'Bo Ek', '--output', 'bo.eml')).toMatchObject({ exitCode: 0 });
    const mail = await PostalMime.parse(fileOf(world, 'bo.eml'));
    expect(mail.subject).toMatch(/^En hälsning från Alva/u);
    expect(mail.subject).toContain('Åsa');
    expect([mail.bcc, mail.to, mail.from]).toEqual([undefined, undefined, undefined]);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.text).toContain('”Säg varför”');
    expect(`${mail.subject}${mail.text}`).not.toMatch(/\u202E/u);
  });

  it('has a name for its file that says what it becomes', async () => {
    const { exitCode, stderr } = await passOn(await told(), '--for', 'Bo Ek', '--output', 'bo.pdf');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('message.eml');
  });

  it('is nothing that `show` hands out: it says where', async () => {
    const { exitCode, stderr } = await exitTalk(['show', '0000', '--for', 'Bo Ek'], await told());
    expect(exitCode).toBe(2);
    expect(stderr).toContain('exit-talk leaver pass-on 0000');
  });

  it('is told about when the interview is closed, so that no name can be more than a word', async () => {
    const world = await told(talk.replace('Eva Åström', '"$(rm -r ~) \'x"'));
    const { stdout } = await exitTalk(['start', '0000'], world, (shown) =>
      shown.includes('Five minutes') || shown.includes('Close the interview?') ? { key: '1' } : 'enter',
    );
    expect(stdout).toContain('exit-talk leaver pass-on 0000 --for "Bo Ek"');
    // a name that a shell could take for more is not put into a command
    expect(onOneLine(stdout)).toContain('exit-talk leaver pass-on 0000 --for THE-NAME');
  });
});
