import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accesses, type Access, type LogEntry } from '../../src/core/upkeep.ts';
import { flat, four, raise, secret, stageOf, wordIn, type Stage } from '../support/erasing.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';
import type { Reaction } from '../support/person.ts';

interface Logged {
  readonly args: (stage: Stage) => readonly string[] | Promise<readonly string[]>;
  readonly line: (stage: Stage) => Partial<LogEntry> | Promise<Partial<LogEntry>>;
  readonly script?: readonly Reaction[];
  /** Takes `--why`. */
  readonly asks?: true;
}

const first = ({ ids }: Stage): string => ids[0] ?? '';
const path = ({ world }: Stage, name: string): string => join(world.folder, name);
const person = async (stage: Stage): Promise<string> =>
  (await stage.inStore((store) => store.people.find(first(stage))))[0]?.id ?? '';
const disclosed = '00000000d001';

/** Every command that reads or changes what leavers have said, and the one line it leaves. */
const commands: Readonly<Record<string, Logged>> = {
  show: {
    args: (stage) => ['show', first(stage)],
    line: (stage) => ({ what: 'show', why: 'follow-up', about: first(stage) }),
    asks: true,
  },
  'show --json': {
    args: (stage) => ['show', first(stage), '--json'],
    line: (stage) => ({ what: 'show', why: 'follow-up', about: first(stage) }),
    asks: true,
  },
  'show --for leaver': {
    args: (stage) => ['show', first(stage), '--for', 'leaver'],
    line: (stage) => ({ what: 'show', why: 'follow-up', about: first(stage) }),
    asks: true,
  },
  'show --for leaver, to a file': {
    args: (stage) => ['show', first(stage), '--for', 'leaver', '--output', 'copy.html'],
    line: (stage) => ({ what: 'show', why: 'follow-up', about: first(stage), file: path(stage, 'copy.html') }),
    asks: true,
  },
  'start, of one that waits': {
    args: (stage) => ['start', first(stage)],
    line: (stage) => ({ what: 'start', why: 'follow-up', about: first(stage) }),
    script: [['', 'ctrl-c']],
  },
  review: {
    args: (stage) => ['review', first(stage)],
    line: (stage) => ({ what: 'review', why: 'follow-up', about: first(stage) }),
    script: [['', 'ctrl-c']],
  },
  prepare: {
    args: async (stage) => {
      await stage.inStore((store) => store.interviews.setStatus(first(stage), 'planned'));
      return ['prepare', first(stage)];
    },
    line: (stage) => ({ what: 'prepare', why: 'follow-up', about: first(stage) }),
    asks: true,
  },
  report: { args: () => ['report'], line: () => ({ what: 'report', why: 'figures' }), asks: true },
  'report to a file': {
    args: () => ['report', '--output', 'report.csv'],
    line: (stage) => ({ what: 'report', why: 'figures', file: path(stage, 'report.csv') }),
    asks: true,
  },
  export: {
    args: () => ['export', 'out'],
    line: (stage) => ({ what: 'export', why: 'figures', file: path(stage, 'out') }),
    asks: true,
  },
  'disclosure show': {
    args: async (stage) => (await raise(stage, first(stage)), ['disclosure', 'show', disclosed]),
    line: (stage) => ({ what: 'disclosure-show', why: 'case', about: first(stage) }),
  },
  'leaver hold': {
    args: (stage) => ['leaver', 'hold', first(stage), '--reference', secret],
    line: async (stage) => ({ what: 'leaver-hold', why: 'case', about: await person(stage) }),
  },
  'leaver hold --release': {
    args: (stage) => ['leaver', 'hold', first(stage), '--release'],
    line: async (stage) => ({ what: 'leaver-release', why: 'case', about: await person(stage) }),
  },
  'leaver erase': {
    args: async (stage) => [
      'leaver',
      'erase',
      first(stage),
      '--confirm',
      wordIn(await stage.run('leaver', 'erase', first(stage), '--dry-run')),
    ],
    line: () => ({ what: 'leaver-erase', why: 'request' }),
    asks: true,
  },
  'leaver contact': {
    args: (stage) => ['leaver', 'contact', first(stage), '--address', 'alva@example.org', '--for', 'job'],
    line: async (stage) => ({ what: 'leaver-contact', why: 'request', about: await person(stage) }),
    asks: true,
  },
  'leaver thank': {
    args: (stage) => ['leaver', 'thank', first(stage), '--output', 'letters'],
    line: (stage) => ({ what: 'leaver-thank', why: 'follow-up', about: first(stage), file: path(stage, 'letters') }),
    asks: true,
  },
  'leaver follow-up': {
    args: (stage) => ['leaver', 'follow-up', first(stage), '--anyway'],
    line: (stage) => ({ what: 'leaver-follow-up', why: 'follow-up', about: first(stage) }),
    asks: true,
  },
  'group join': {
    args: async (stage) => {
      await stage.inStore((store) => store.interviews.setFact(first(stage), 'department', 'Lagret'));
      return ['group', 'join', 'Lagret', 'Lager', '--yes'];
    },
    line: () => ({ what: 'group-join', why: 'upkeep' }),
    asks: true,
  },
  'database purge': {
    args: async (stage) => {
      await stage.inStore((store) => store.interviews.setFact(first(stage), 'eraseOn', '2026-08-20'));
      return ['database', 'purge', '--confirm', wordIn(await stage.run('database', 'purge', '--dry-run'))];
    },
    line: () => ({ what: 'purge', why: 'upkeep' }),
  },
  'database backup': {
    args: () => ['database', 'backup'],
    line: (stage) => ({ what: 'backup', why: 'upkeep', file: path(stage, 'backups/exit-talk-2026-08-20-070000.db') }),
  },
  'database restore': {
    args: async (stage) => {
      await stage.inStore((store) =>
        store.upkeep.backUp({ file: path(stage, 'b.db'), madeAt: '2026-08-20T07:00:00.000Z', reason: 'asked' }),
      );
      return ['database', 'restore', 'b.db', '--confirm', '4'];
    },
    line: (stage) => ({ what: 'restore', why: 'upkeep', file: path(stage, 'b.db') }),
  },
};

const logOf = ({ inStore }: Stage) => inStore((store) => store.upkeep.logged());

/** Runs it, and gives what it has left in the log; the number of an erasing's receipt is in no table. */
async function logged(
  { args, script = [] }: Logged,
  stage: Stage,
  more: readonly string[] = [],
): Promise<readonly LogEntry[]> {
  const before = (await logOf(stage)).length;
  await stage.play(script, ...(await args(stage)), ...more);
  return (await logOf(stage)).slice(before).map(({ seq: _, ...entry }) => entry);
}

const about = (what: Access | undefined): object =>
  what === 'leaver-erase' || what === 'purge' ? { about: expect.stringMatching(/^\w{12}$/u) } : {};

describe('the log', () => {
  it.each(Object.entries(commands))(
    'has one line more after %s: when, who, what, which and why',
    async (_, command) => {
      const stage = await stageOf(four);
      const lines = await logged(command, stage);
      const line = await command.line(stage);
      expect(lines).toEqual([{ at: '2026-08-20T07:00:00.000Z', who: 'karin', ...about(line.what), ...line }]);
      expect(JSON.stringify(lines)).not.toContain(secret);
    },
  );

  it.each(Object.entries(commands).filter(([, { asks }]) => asks === true))(
    'has the purpose that was given to %s, and takes no other words for one',
    async (_, command) => {
      const stage = await stageOf(four);
      const refused = await stage.run(...(await command.args(stage)), '--why', 'curiosity');
      expect([refused.exitCode, await logOf(stage)]).toEqual([2, []]);
      expect((await logged(command, stage, ['--why', 'case'])).map(({ why }) => why)).toEqual(['case']);
    },
  );

  it('has a line for everything that a line can be about', async () => {
    const stage = await stageOf(four);
    const known = await Promise.all(Object.values(commands).map(async ({ line }) => (await line(stage)).what));
    const elsewhere: readonly Access[] = ['leaver-export', 'leaver-correct', 'leaver-pass-on', 'action-tell', 'import'];
    expect(new Set([...known, ...elsewhere])).toEqual(new Set(accesses));
  });

  it.each([
    ['a plan that is only looked at', ['leaver', 'erase']],
    ['a list', ['list']],
  ])('has none of %s', async (_, args) => {
    const stage = await stageOf(four);
    await stage.run(...args, ...(args.length > 1 ? [first(stage), '--dry-run'] : []));
    expect(await logOf(stage)).toEqual([]);
  });

  it('is shown as a table and as JSON, and says when there is nothing in it', async () => {
    const stage = await stageOf(four);
    expect(flat((await stage.run('database', 'log')).stderr)).toBe('Nobody has read anything yet.');
    await stage.run('show', first(stage), '--for', 'leaver', '--output', 'copy.html', '--why', 'request');
    await stage.run('report');
    const table = await stage.run('database', 'log');
    expect(flat(table.stdout)).toBe(
      `when who what which why 2026-08-20 07:00 karin read ${first(stage)} asked to copy.html 2026-08-20 07:00 karin report all figures`,
    );
    expect(JSON.parse((await stage.run('database', 'log', '--json')).stdout)).toEqual([
      {
        at: '2026-08-20T07:00:00.000Z',
        who: 'karin',
        what: 'show',
        why: 'request',
        about: first(stage),
        file: path(stage, 'copy.html'),
      },
      { at: '2026-08-20T07:00:00.000Z', who: 'karin', what: 'report', why: 'figures', about: null, file: null },
    ]);
  });

  it('stays empty in a demo, where nobody is real', async () => {
    const world = { folder: temporaryFolder() };
    await exitTalk(['demo', 'try.db'], world);
    const on = (...args: readonly string[]) => exitTalk([...args, '--db', 'try.db'], world);
    const [{ interview_id: id }] = JSON.parse((await on('list', '--json')).stdout);
    for (const args of [['show', id], ['report'], ['export', 'out']]) expect((await on(...args)).exitCode).toBe(0);
    expect(JSON.parse((await on('database', 'log', '--json')).stdout)).toEqual([]);
  });
});
