import { appendFileSync, linkSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitTalk } from '../../support/harness.ts';
import { good, ours, run, worldOf } from './ours.ts';

const bad = '2;Bo Ek;Lager;i går;Egen;2;;;;;K';

describe('the files of an import', () => {
  it.each(['--yes', '--dry-run'])('are never replaced by the refused rows, whatever leads to them: %s', async (how) => {
    const world = worldOf([good, bad]);
    const at = (name: string): string => join(world.folder, name);
    symlinkSync(at('rows.csv'), at('link.csv'));
    linkSync(at('ours.yaml'), at('hard.yaml'));
    const before = [readFileSync(at('rows.csv'), 'utf8'), readFileSync(at('ours.yaml'), 'utf8')];
    for (const file of ['rows.csv', './rows.csv', at('rows.csv'), 'link.csv', 'ours.yaml', 'hard.yaml']) {
      const { exitCode, stderr, stdout } = await run(world, how, '--refused', file, '--overwrite');
      expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: '' });
      expect(stderr).toContain('is being read');
    }
    expect([readFileSync(at('rows.csv'), 'utf8'), readFileSync(at('ours.yaml'), 'utf8')]).toEqual(before);
    expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
  });

  it('are never replaced by a proposal', async () => {
    const world = worldOf([good]);
    const before = readFileSync(join(world.folder, 'rows.csv'), 'utf8');
    const args = ['import', 'rows.csv', '--suggest', '--output', 'rows.csv', '--overwrite'];
    expect(await exitTalk(args, world)).toMatchObject({ exitCode: 5 });
    expect(readFileSync(join(world.folder, 'rows.csv'), 'utf8')).toBe(before);
  });

  it('may not change between being looked at and being taken in: nothing is stored then', async () => {
    const world = worldOf([good, bad]);
    const { exitCode, stderr } = await exitTalk(
      ['import', 'rows.csv', '--mapping', 'ours.yaml', '--refused', 'refused.csv'],
      world,
      () => {
        appendFileSync(join(world.folder, 'rows.csv'), `${good.replace('1;', '9;')}\n`);
        return { key: 'y' };
      },
    );
    expect({ exitCode, stderr: stderr.replaceAll(/\s+/gu, ' ') }).toEqual({
      exitCode: 4,
      stderr: expect.stringContaining('rows.csv has been changed since it was looked at. Nothing was taken in.'),
    });
    expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
    expect(() => readFileSync(join(world.folder, 'refused.csv'))).toThrow('ENOENT');
  });

  it('have the refused rows written also when nothing fits, or nobody says yes', async () => {
    const none = worldOf([bad]);
    expect(await run(none, '--yes', '--refused', 'refused.csv')).toMatchObject({ exitCode: 4 });
    expect(readFileSync(join(none.folder, 'refused.csv'), 'utf8')).toContain('i går');
    const some = worldOf([good, bad]);
    const args = ['import', 'rows.csv', '--mapping', 'ours.yaml', '--refused', 'refused.csv'];
    await exitTalk(args, some, [['Take in 1 interview?', { key: 'n' }]]);
    expect(readFileSync(join(some.folder, 'refused.csv'), 'utf8')).toContain('i går');
  });

  it('do not replace a file that is there before anything is taken in', async () => {
    const world = worldOf([good]);
    writeFileSync(join(world.folder, 'refused.csv'), 'ours');
    expect(await run(world, '--yes', '--refused', 'refused.csv')).toMatchObject({ exitCode: 5 });
    expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
  });

  it('stand in the command that goes on, as they are called, with the database and the language that were given', async () => {
    const world = worldOf([good]);
    renameSync(join(world.folder, 'rows.csv'), join(world.folder, "Bo's list.csv"));
    writeFileSync(join(world.folder, 'my map.yaml'), ours);
    const given = ['--db', 'other.db', '--lang', 'sv'];
    const looked = await exitTalk(['import', "Bo's list.csv", '--mapping', 'my map.yaml', '--dry-run', ...given], {
      ...world,
      draw: (page) => JSON.stringify(page),
    });
    const command = `import "Bo's list.csv" --mapping "my map.yaml" --yes --db other.db --lang sv`;
    expect(looked.stdout).toContain(JSON.stringify(command).slice(1, -1));
    const asked = await exitTalk(['import', "Bo's list.csv", '--suggest', '--output', 'en mappning.yaml'], {
      ...world,
      draw: (page) => JSON.stringify(page),
    });
    expect(asked.stderr).toContain(
      JSON.stringify(`"Bo's list.csv" --mapping "en mappning.yaml" --dry-run`).slice(1, -1),
    );
  });
});
