import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';

async function planned(): Promise<World> {
  const world: World = { folder: temporaryFolder() };
  const who = ['--name', 'Alva Lind', '--started-on', '2021-03-01', '--separation', 'resign', '--department', 'Lager'];
  const { exitCode } = await exitTalk(['plan', ...who, '--at', '2026-08-20 09:00'], world);
  expect(exitCode).toBe(0);
  return world;
}

const fill = (world: World, ...documents: readonly string[]) => {
  writeFileSync(join(world.folder, 'alva.yaml'), documents.join('---\n'));
  return exitTalk(['start', '0000', '--answers', 'alva.yaml'], world);
};

const shown = async (world: World) => JSON.parse((await exitTalk(['show', '0000', '--json'], world)).stdout);

describe('a planned interview that takes its answers from a file', () => {
  it('is the same interview, held, with what was known of it', async () => {
    const world = await planned();
    expect(await fill(world, 'minutes: 80\nanswers: { enps: 6 }\n')).toMatchObject({ exitCode: 0 });
    expect(JSON.parse((await exitTalk(['list', '--json'], world)).stdout)).toHaveLength(1);
    expect(await shown(world)).toMatchObject({
      status: 'held',
      held_on: '2026-08-20',
      minutes: 80,
      leaver: 'Alva Lind',
      department: 'Lager',
      separation: 'resign',
      enps: 6,
    });
  });

  it('lets a question that depends on what was planned be answered', async () => {
    const world = await planned();
    expect(await fill(world, 'answers: { why: Tired, reasons: [load.volume] }\n')).toMatchObject({ exitCode: 0 });
    expect(await shown(world)).toMatchObject({ primary_reason: 'load.volume' });
  });

  it.each([
    ['of somebody else', 'leaver: { name: Bo Ek }\n'],
    ['with another first day', 'leaver: { started_on: 2020-01-01 }\n'],
    ['by another template', 'template: short\n'],
  ])('takes no answers %s, and stays planned', async (_, document) => {
    const world = await planned();
    expect(await fill(world, document)).toMatchObject({ exitCode: 4 });
    expect(await shown(world)).toMatchObject({ status: 'planned' });
  });

  it('takes the answers of one interview', async () => {
    const world = await planned();
    const { exitCode, stderr } = await fill(world, 'minutes: 80\n', 'minutes: 70\n');
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('answers for 2 interviews')]);
  });

  it('takes none once it was held', async () => {
    const world = await planned();
    await fill(world, 'minutes: 80\n');
    const { exitCode, stderr } = await fill(world, 'minutes: 70\n');
    expect([exitCode, stderr]).toEqual([5, expect.stringContaining('is not planned any more (held)')]);
    expect(await shown(world)).toMatchObject({ minutes: 80 });
  });
});
