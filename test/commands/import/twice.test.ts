import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitTalk, type World } from '../../support/harness.ts';
import { good, head, ours, run, worldOf } from './ours.ts';

const second = '2;Bo Ek;Kök;4/2/2026;Pension;3;;;;;M';
const keyless = ours.replace('key: Nr\n', '');
const [department = '', day = ''] = keyless.match(/^ {2}(?:Avdelning|Dag): .*\n/gmu) ?? [];

const withMapping = (world: World, mapping: string): void => writeFileSync(join(world.folder, 'ours.yaml'), mapping);
const withRows = (world: World, rows: readonly string[]): void =>
  writeFileSync(join(world.folder, 'rows.csv'), `${[head, ...rows].join('\n')}\n`);

async function taken(world: World): Promise<string> {
  const { stdout, stderr } = await run(world, '--yes');
  return (stdout + stderr).replaceAll(/\s+/gu, ' ');
}

describe('a table that is taken in again', () => {
  it.each([
    ['its columns in another order', keyless.replace(department + day, day + department)],
    ['one column more', `${keyless}  Kön: { field: role }\n`],
    ['one column less', keyless.replace(department, '')],
    ['a key', ours],
    ['another key', ours.replace('key: Nr', 'key: [Namn, Nr]')],
  ])('brings in no row twice when the mapping has %s', async (_, mapping) => {
    const world = worldOf([good, second], keyless);
    expect(await taken(world)).toContain('2 interviews taken in');
    withMapping(world, mapping);
    expect(await taken(world)).toContain('0 interviews taken in, 2 there already');
  });

  it.each([
    ['no key any more', keyless],
    ['the parts of its key in another order', ours.replace('key: Nr', 'key: [Nr, Namn]')],
  ])('brings in no row twice when the mapping has %s', async (_, mapping) => {
    const world = worldOf([good, second], ours.replace('key: Nr', 'key: [Namn, Nr]'));
    expect(await taken(world)).toContain('2 interviews taken in');
    withMapping(world, mapping);
    expect(await taken(world)).toContain('0 interviews taken in, 2 there already');
  });

  it.each(['en', 'sv'] as const)(
    'says which rows say something else now, and changes nothing: %s',
    async (language) => {
      const world: World = { ...worldOf([good, second]), language };
      await taken(world);
      withRows(world, [good, second.replace('Kök', 'Lager'), '3;Cai Dal;Lager;5/2/2026;Egen;3;;;;;M']);
      expect(await taken(world)).toContain(
        language === 'en'
          ? 'Row 3 came in before and says something else now. Its interview is not changed'
          : 'Rad 3 är redan inläst men säger något annat nu. Samtalet ändras inte',
      );
      expect((await exitTalk(['list', '--json'], world)).stdout).toContain('Kök');
      withRows(world, [good, second]);
      expect(await taken(world)).not.toMatch(/something else|något annat/u);
    },
  );

  it.each([
    ['a key of two columns', ours.replace('key: Nr', 'key: [Nr, Namn]')],
    ['no key', keyless],
  ])('brings in no row twice when its columns stand in another order: %s', async (_, mapping) => {
    const world = worldOf([second], mapping);
    expect(await taken(world)).toContain('1 interview taken in');
    const turned = [head, second].map((line) => line.split(';').toReversed().join(';'));
    writeFileSync(join(world.folder, 'rows.csv'), `${turned.join('\n')}\n`);
    expect(await taken(world)).toContain('0 interviews taken in, 1 there already');
  });

  it('says beforehand that an edited row comes in again where there is no key', async () => {
    const world = worldOf([good], keyless);
    expect(await taken(world)).not.toContain('a second time');
    expect(await taken(world)).not.toContain('a second time');
    withRows(world, [good.replace('Lager', 'Kök')]);
    const { stdout } = await run(world, '--dry-run');
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
      'If the new row has merely been edited since, it comes in a second time',
    );
    expect(await taken(world)).toContain('1 interview taken in');
  });

  it("lets a row that was refused take nobody's key", async () => {
    const world = worldOf([second.replace(';3;', ';7;'), second]);
    expect(await taken(world)).toContain('1 interview taken in, 0 there already, 1 refused.');
  });
});
