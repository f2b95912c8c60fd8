import { describe, expect, it } from 'vitest';
import { flat, stageOf, type Stage } from '../support/erasing.ts';

const kim = '{ name: Kim Ek, started_on: 2021-03-01, department: Lager }';
const others = [1, 2, 3, 4, 5]
  .map(
    (number) =>
      `---\ntemplate: short\nheld_on: 2026-08-0${number}\nleaver: { name: Nr ${number} }\nanswers: { enps: 6 }\n`,
  )
  .join('');
const two = `template: short
held_on: 2026-08-06
interviewer_is_manager: yes
leaver: ${kim}
answers: { enps: 3, why: HEMLIGT }
---
template: standard
held_on: 2026-08-09
leaver: ${kim}
answers: { enps: 9 }
`;

async function staged(documents: string): Promise<Stage & { readonly kims: readonly string[] }> {
  const stage = await stageOf(documents);
  return { ...stage, kims: stage.ids.slice(-2) };
}

describe('show', () => {
  it('says of two interviews with one person which the other is, and not what was said in it', async () => {
    const { run, kims } = await staged(two + others);
    const [first = '', second = ''] = kims;
    const one = flat((await run('show', first)).stdout);
    expect(one).toContain(`also with this person ${second.slice(0, 4)} · 2026-08-09 · Exit interview · held`);
    const other = flat((await run('show', second)).stdout);
    expect(other).toContain(`also with this person ${first.slice(0, 4)} · 2026-08-06`);
    expect(other).toContain('held by their own manager');
    expect(other).not.toContain('HEMLIGT');
  });

  it('says which one follows the other', async () => {
    const { run, kims, inStore } = await staged(two);
    const [first = '', second = ''] = kims;
    await inStore((store) => store.interviews.setFact(second, 'follows', first));
    expect(flat((await run('show', first)).stdout)).toContain('held · follows this one up');
    expect(flat((await run('show', second)).stdout)).toContain('followed up by this one');
  });

  it('says nothing where there is one', async () => {
    const { run, ids } = await staged(others.slice(4));
    expect((await run('show', ids[0] ?? '')).stdout).not.toContain('also with this person');
    expect(JSON.parse((await run('show', ids[0] ?? '', '--json')).stdout).other_interviews).toEqual([]);
  });

  it('has them for other programs too', async () => {
    const { run, kims } = await staged(two);
    const [first, second] = kims;
    expect(JSON.parse((await run('show', second ?? '', '--json')).stdout).other_interviews).toEqual([
      {
        interview_id: first,
        held_on: '2026-08-06',
        status: 'held',
        template: 'short',
        interviewer_is_manager: 'yes',
        follows: null,
      },
    ]);
  });

  it('knows them to be one still when both are purged', async () => {
    const { run, kims, inStore, world } = await staged(two);
    for (const id of kims) await inStore((store) => store.interviews.setFact(id, 'eraseOn', '2026-08-20'));
    await run('database', 'purge', '--confirm', '2', '--today', world.clock.today());
    expect(flat((await run('show', kims[0] ?? '')).stdout)).toContain('2026-08 · Exit interview · closed');
  });
});

describe('a report', () => {
  it('says how many have had more than one interview, and counts each of them once', async () => {
    const { run } = await staged(two + others);
    const { stdout } = await run('report', '--period', '2026');
    expect(flat(stdout)).toContain('Interviews were held with 6 of 6 people.');
    expect(flat(stdout)).toContain('One person has had more than one interview, and is counted once.');
    const swedish = flat((await run('report', '--period', '2026', '--lang', 'sv')).stdout);
    expect(swedish).toContain('Samtal har hållits med 6 av 6 personer.');
    expect(swedish).toContain('En person har haft mer än ett samtal och räknas en gång.');
    const csv = (await run('report', '--period', '2026', '--format', 'csv')).stdout;
    expect(csv).toContain('coverage,several,,all,,2026,6,1,');
  });

  it('says nothing of it where everybody has had one', async () => {
    const { run } = await staged(others.slice(4));
    const { stdout } = await run('report', '--period', '2026', '--format', 'md');
    expect(stdout).toContain('5 of 5');
    expect(stdout).not.toContain('more than one');
  });
});
