import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../support/csv.ts';
import { exitTalk, type World } from '../../support/harness.ts';
import { ours, run, worldOf } from './ours.ts';

const withPay = (cell: string, number = 1): string => `${number};;;3/2/2026;Egen;;${cell};;;;`;
const payOf = (line: string): string => ours.replace('  Lön: { reason: pay.level, when: x }\n', line);

async function reasonsOf(world: World): Promise<readonly (string | undefined)[]> {
  await exitTalk(['export', 'out'], world);
  return readCsv(readFileSync(join(world.folder, 'out', 'interviews.csv'), 'utf8')).map(({ reasons }) => reasons);
}

describe('a column that is a reason', () => {
  it.each(['Y', 'ja!', 'delvis', '2'])('refuses %j, which is neither a cross nor none', async (cell) => {
    const world = worldOf([withPay('x'), withPay(cell, 2)]);
    const { stdout } = await run(world, '--yes');
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
      `Row 3: Lön: “${cell}” is neither what stands in “when” nor a no.`,
    );
    expect(await reasonsOf(world)).toEqual(['pay.level']);
  });

  it.each(['', '-', '–', 'nej', 'No', 'FALSE', '0'])('takes %j as no cross', async (cell) => {
    const world = worldOf([withPay('x'), withPay(cell, 2)]);
    expect((await run(world, '--yes')).stdout).toContain('2 interviews taken in');
    expect(await reasonsOf(world)).toEqual(['pay.level', '']);
  });

  it('knows the texts of every reason that the same column can be', async () => {
    const both = payOf(
      '  Lön: [{ reason: pay.level, when: Lön }, { reason: team.conflict, when: [Bråk, Mobbning] }]\n',
    );
    const world = worldOf([withPay('Lön'), withPay('mobbning', 2), withPay('-', 3), withPay('Annat', 4)], both);
    expect((await run(world, '--yes')).stdout).toContain('3 interviews taken in, 0 there already, 1 refused.');
    expect(await reasonsOf(world)).toEqual(['pay.level', 'team.conflict', '']);
  });

  it('takes any text that the column keeps as words too', async () => {
    const kept = payOf('  Lön: [{ reason: pay.level, when: Lön }, { question: why, as: note }]\n');
    const world = worldOf([withPay('Lön'), withPay('Annat', 2)], kept);
    expect((await run(world, '--yes')).stdout).toContain('2 interviews taken in');
  });
});

describe('the values of a column', () => {
  it.each([
    ['en', '“a” and “A” are the same text here'],
    ['sv', '”a” och ”A” räknas som samma text'],
  ] as const)('may not mean two things by one text: %s', async (language, sentence) => {
    const alike = ours.replace('manager-support }', 'manager-support, values: { A: 5, a: 1 } }');
    const { exitCode, stderr } = await run({ ...worldOf([withPay('x')], alike), language });
    expect({ exitCode, stderr: stderr.replaceAll(/\s+/gu, ' ') }).toEqual({
      exitCode: 4,
      stderr: expect.stringContaining(sentence),
    });
  });

  it('may say the same twice', async () => {
    const alike = ours.replace('manager-support }', 'manager-support, values: { A: 5, a: 5 } }');
    expect(await run(worldOf([withPay('x')], alike), '--yes')).toMatchObject({ exitCode: 0 });
  });
});
