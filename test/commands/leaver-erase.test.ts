import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  flat,
  four,
  having,
  publicEmployer,
  raise,
  secret,
  stageOf,
  stateOf,
  wordIn,
  type Stage,
} from '../support/erasing.ts';

/** The word that has to be typed for the first of them. */
async function wordFor({ run, ids }: Stage): Promise<string> {
  return wordIn(await run('leaver', 'erase', ids[0] ?? '', '--dry-run', '--decision', 'x'));
}

describe('leaver erase', () => {
  it('shows what goes and where it cannot reach, and leaves everything as it is with --dry-run', async () => {
    const stage = await stageOf(four);
    const [id = ''] = stage.ids;
    await stage.run('database', 'backup');
    await stage.run('show', id, '--for', 'leaver', '--output', `${secret}.html`);
    await stage.run('export', 'out');
    const before = stateOf(stage);
    const { exitCode, stdout } = await stage.run('leaver', 'erase', id, '--dry-run');
    expect(exitCode).toBe(0);
    for (const said of [
      `Åsa ${secret} · first day 2021-03-01`,
      '2 interviews (2026-08-01, 2026-08-02)',
      '3 answers, 3 lines',
      'where a copy went',
      'taken out of 1 backup too',
      `${secret}.html 2026-08-20 out 2026-08-20`,
    ])
      expect(flat(stdout)).toContain(said);
    expect(stateOf(stage)).toEqual(before);
  });

  it('takes one person with both their talks, however the name was written, and nobody else', async () => {
    const stage = await stageOf(four);
    await stage.run('database', 'backup');
    expect(having(stage)).toHaveLength(2);
    const word = await wordFor(stage);
    expect((await stage.run('leaver', 'erase', stage.ids[1] ?? '', '--confirm', word)).exitCode).toBe(0);
    expect(having(stage)).toEqual([]);
    const left = JSON.parse((await stage.run('list', '--json')).stdout);
    expect(left.map((entry: { readonly leaver: string }) => entry.leaver)).toEqual(['Åsa Other', 'Bo Ek']);
  });

  it('takes the name out of the template they were asked by', async () => {
    const stage = await stageOf(four);
    const named = `purpose: Why Åsa ${secret} leaves\ntime_budget: 30 min\nquestions: [{ id: why, ask: Why? }]\n`;
    const folder = join(stage.world.folder, 'templates');
    mkdirSync(folder);
    writeFileSync(join(folder, 'own.yaml'), named);
    const again = `template: own\nleaver: { name: Åsa ${secret}, started_on: 2021-03-01 }\nanswers: { why: x }\n---\ntemplate: own\nleaver: { name: Kim }\nanswers: { why: x }\n`;
    writeFileSync(join(folder, '..', 'more.yaml'), again);
    await stage.run('start', '--answers', 'more.yaml');
    const shown = await stage.run('leaver', 'erase', stage.ids[0] ?? '', '--dry-run');
    expect(flat(shown.stdout)).toContain('the name in the template it was held by');
    await stage.run('leaver', 'erase', stage.ids[0] ?? '', '--confirm', wordIn(shown));
    expect(having(stage).toSorted()).toEqual(['more.yaml', 'own.yaml']);
  });

  it('leaves a receipt without the name and without a path that may have it', async () => {
    const stage = await stageOf(four);
    const [id = ''] = stage.ids;
    await stage.run('show', id, '--for', 'leaver', '--output', `${secret}.html`);
    const word = await wordFor(stage);
    const { stdout } = await stage.run('leaver', 'erase', id, '--confirm', word);
    const receipt = flat(stdout.slice(stdout.indexOf('Erased 2026')));
    expect(receipt).toMatch(
      /^Erased 2026-08-20 07:00\. Receipt \w{12} 1 person, 2 interviews, 3 lines\. One copy was written outside the database/u,
    );
    expect(receipt).not.toContain(secret);
    expect(having(stage)).toEqual([`${secret}.html`]);
  });

  it('says which backup it could not be taken out of', async () => {
    const stage = await stageOf(four);
    await stage.run('database', 'backup');
    const [made] = await stage.inStore((store) => store.upkeep.backups());
    writeFileSync(made?.file ?? '', 'Dear Kim');
    const word = await wordFor(stage);
    const { stdout } = await stage.run('leaver', 'erase', stage.ids[0] ?? '', '--confirm', word);
    expect(flat(stdout)).toContain(
      'It could not be taken out of backups/exit-talk-2026-08-20-070000.db, which is removed after 2026-09-24.',
    );
  });
});

describe('the word that is asked for', () => {
  it('may be typed, in any case', async () => {
    const stage = await stageOf(four);
    const word = await wordFor(stage);
    const script = [[`type ${word}`, { type: ` ${word.toUpperCase()} ` }]] as const;
    const { exitCode, person } = await stage.play(script, 'leaver', 'erase', stage.ids[0] ?? '');
    expect([exitCode, person.left(), having(stage)]).toEqual([0, [], []]);
  });

  it.each([
    ['another word is typed', { type: 'yes' } as const, [], 5],
    ['Enter is all that is pressed', 'enter' as const, [], 5],
    ['somebody leaves', 'ctrl-c' as const, [], 130],
    ['another word is handed in', undefined, ['--confirm', 'yes'], 5],
  ])('is not there, and nothing has changed, when %s', async (_, act, more, code) => {
    const stage = await stageOf(four);
    await stage.run('database', 'backup');
    const before = stateOf(stage);
    const script = act === undefined ? [] : ([['To go ahead', act]] as const);
    const { exitCode } = await stage.play(script, 'leaver', 'erase', stage.ids[0] ?? '', ...more);
    expect([exitCode, stateOf(stage)]).toEqual([code, before]);
  });
});

describe('what holds it back', () => {
  it('is something serious that nobody has received: said with the way to it, and gone once somebody has', async () => {
    const stage = await stageOf(four);
    const [id = '', second = ''] = stage.ids;
    const word = await wordFor(stage);
    await raise(stage, second);
    const before = stateOf(stage);
    const refused = await stage.run('leaver', 'erase', id, '--confirm', word);
    expect([refused.exitCode, stateOf(stage)]).toEqual([5, before]);
    expect(flat(refused.stderr)).toContain('Nothing was erased');
    const [, shown = ''] = /exit-talk disclosure show (\w+)/u.exec(flat(refused.stderr)) ?? [];
    expect((await stage.run('disclosure', 'show', shown)).exitCode).toBe(0);
    expect((await stage.run('disclosure', 'receive', shown, '--by', 'Eva')).exitCode).toBe(0);
    expect((await stage.run('leaver', 'erase', id, '--confirm', word)).exitCode).toBe(0);
    expect(having(stage)).toEqual([]);
  });

  it('is a hold with its reference, until the command it names', async () => {
    const stage = await stageOf(four);
    const [id = ''] = stage.ids;
    const word = await wordFor(stage);
    await stage.run('leaver', 'hold', id, '--reference', 'Ärende 7');
    const before = stateOf(stage);
    const { exitCode, stderr } = await stage.run('leaver', 'erase', id, '--confirm', word);
    expect([exitCode, stateOf(stage)]).toEqual([5, before]);
    expect(flat(stderr)).toContain('is held since 2026-08-20 because of Ärende 7');
    const [, way = ''] = /exit-talk (leaver hold \w+ --release)/u.exec(flat(stderr)) ?? [];
    expect((await stage.run(...way.split(' '))).exitCode).toBe(0);
    expect((await stage.run('leaver', 'erase', id, '--confirm', word)).exitCode).toBe(0);
  });
});

describe('a public employer', () => {
  it('erases nothing without a decision, and says how to name it', async () => {
    const stage = await stageOf(four, { employer: publicEmployer });
    const word = await wordFor(stage);
    const before = stateOf(stage);
    for (const more of [[], ['--decision', ' ']] as const) {
      const { exitCode, stderr } = await stage.run('leaver', 'erase', stage.ids[0] ?? '', '--confirm', word, ...more);
      expect([exitCode, stateOf(stage)]).toEqual([5, before]);
      expect(flat(stderr)).toMatch(/Nothing was erased: .*--decision/u);
    }
  });

  it.each([
    ['named now', undefined, ['--decision', 'Beslut 12']],
    ['in the settings', 'Beslut 12', []],
    ['named now before that in the settings', 'Beslut 1', ['--decision', 'Beslut 12']],
  ])('erases by the decision %s, which stands on the receipt and in what is kept of it', async (_, decision, more) => {
    const employer = { ...publicEmployer, ...(decision !== undefined && { decision }) };
    const stage = await stageOf(four, { employer });
    const word = await wordFor(stage);
    const { exitCode, stdout } = await stage.run('leaver', 'erase', stage.ids[0] ?? '', '--confirm', word, ...more);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('By decision: Beslut 12\n');
    expect(having(stage)).toEqual([]);
    expect(having(stage, '"decision":"Beslut 12"')).toEqual(['exit-talk.db']);
  });

  it('says so in config.yaml', async () => {
    const stage = await stageOf(four);
    const config = join(stage.world.folder, 'config.yaml');
    writeFileSync(config, 'sector: public\n');
    const [id = ''] = stage.ids;
    const refused = await stage.run('leaver', 'erase', id, '--dry-run');
    expect(refused.exitCode).toBe(5);
    writeFileSync(config, 'sector: public\ndecision: Beslut 12\n');
    const { stdout } = await stage.run('leaver', 'erase', id, '--confirm', await wordFor(stage));
    expect(stdout).toContain('By decision: Beslut 12\n');
  });
});
