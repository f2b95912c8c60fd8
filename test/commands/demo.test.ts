import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';

const madeUp = { sv: 'De här samtalen är påhittade.', en: 'These interviews are made up.' } as const;

describe('demo', () => {
  it('makes a database to look at, and says how', async () => {
    const folder = temporaryFolder();
    const made = await exitTalk(['demo', 'try.db'], { folder });
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    expect(made.stdout).toContain('exit-talk report --db try.db');
    const listed = await exitTalk(['list', '--json', '--db', 'try.db'], { folder });
    expect(made.stdout).toContain(`${JSON.parse(listed.stdout).length} made-up interviews`);
  });

  it('makes the same interviews each time, in the place of the earlier ones', async () => {
    const folder = temporaryFolder();
    const ids: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      await exitTalk(['demo', 'try.db'], { folder });
      ids.push((await exitTalk(['list', '--json', '--db', 'try.db'], { folder })).stdout);
    }
    expect(ids[0]).toBe(ids[1]);
  });

  it.each(['sv', 'en'] as const)('is said to be made up by every command that is used on it: %s', async (language) => {
    const folder = temporaryFolder();
    await exitTalk(['demo', 'try.db'], { folder });
    const on = (...args: readonly string[]) => exitTalk([...args, '--db', 'try.db'], { folder, language });
    const [{ interview_id: id }] = JSON.parse((await on('list', '--json')).stdout);
    for (const args of [['list'], ['show', id], ['report'], ['report', '--json'], ['export', 'out']])
      expect((await on(...args)).stderr.split('\n'), args.join(' ')).toContain(madeUp[language]);
  });

  it('leaves a database of real interviews as it is', async () => {
    const folder = temporaryFolder();
    await (await openStore({ file: join(folder, 'real.db') })).close();
    const { exitCode, stderr } = await exitTalk(['demo', 'real.db'], { folder });
    expect({ exitCode, stderr: stderr.replaceAll(/\s+/gu, ' ') }).toEqual({
      exitCode: 5,
      stderr:
        'real.db is not a database of made-up interviews, so it is left as it is. Choose another file: exit-talk demo FILE. ',
    });
  });

  it('is made in the database that was named for every command', async () => {
    const folder = temporaryFolder();
    expect((await exitTalk(['demo', '--db', 'mine.db'], { folder })).exitCode).toBe(0);
    expect((await exitTalk(['list', '--db', 'mine.db'], { folder })).stderr).toContain(madeUp.en);
  });

  it('says to whoever enters something that it will not last', async () => {
    const folder = temporaryFolder();
    await exitTalk(['demo', 'try.db'], { folder });
    writeFileSync(join(folder, 'one.yaml'), 'template: standard\nleaver: { name: Kim }\n');
    const { stderr } = await exitTalk(['start', '--answers', 'one.yaml', '--db', 'try.db'], { folder });
    expect(stderr).toContain('Enter nothing real');
  });
});
