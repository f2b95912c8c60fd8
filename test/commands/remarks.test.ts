import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, type World } from '../support/harness.ts';
import type { Act } from '../support/person.ts';
import { worldWith } from '../support/small-talk.ts';

const open = '  - { id: why, ask: Why? }\n  - { id: more, ask: More? }\n';
const notice = 'The leaver has a right to read this too.';

/** How often it was said, in a talk in which these were done at Why and at More, each until it is left. */
async function told(why: readonly Act[], more: readonly Act[] = []): Promise<number> {
  const left = new Map<string, Act[]>([
    ['Why?', [...why]],
    ['More?', [...more]],
  ]);
  const { person } = await exitTalk(['start', '--template', 'small'], worldWith(open), (shown) => {
    if (shown.includes('Who is leaving?')) return { type: 'Kim' };
    if (shown.includes('Five minutes of wrap-up')) return { key: '2' };
    if (shown.includes('Pick a question')) return { pick: 'More?' };
    const [, acts] = [...left].find(([ask]) => shown.startsWith('Small') && shown.endsWith(ask)) ?? [];
    return acts?.shift() ?? 'enter';
  });
  return person.screens.filter((screen) => screen.includes(notice)).length;
}

describe('the first remark of an interview', () => {
  const shortcuts: Act = { lines: ['// one', '// two'] };
  const marked: Act = { lines: ['mine'], then: { menu: 'remark' } };

  it('by // has the interviewer told, once', async () => {
    expect(await told([{ lines: ['a note', '"a quote"'] }])).toBe(0);
    expect(await told([shortcuts])).toBe(1);
    expect(await told([], [shortcuts])).toBe(1);
    expect(await told([shortcuts], [shortcuts, marked])).toBe(1);
  });

  it('by the menu has the interviewer told, once, also before the line is written', async () => {
    expect(await told([marked])).toBe(1);
    expect(await told([{ menu: 'remark' }, { lines: ['mine'] }])).toBe(1);
    expect(await told([{ draft: 'mine', then: { menu: 'remark' } }])).toBe(1);
    expect(await told([{ draft: '// mine', then: { menu: 'quote' } }])).toBe(1);
    expect(await told([marked], [shortcuts])).toBe(1);
  });

  it('by a line that is changed has the interviewer told as well', async () => {
    expect(await told([{ lines: ['mine'], then: { change: { from: 'mine', to: '// mine' }, entered: true } }])).toBe(1);
  });

  it('by half a line that was left, or waited until the read-back, has the interviewer told as well', async () => {
    expect(await told([{ draft: '// mine', then: { menu: 'skip' } }])).toBe(1);
    expect(await told([{ draft: '// mine', then: { menu: 'refused' } }], [shortcuts])).toBe(1);
    expect(await told([{ draft: '// mine', then: { menu: 'overview' } }])).toBe(1);
  });
});

const talk = `
template: small
language: en
held_on: 2026-08-20
leaver: { name: Kim }
answers:
  why: { note: [too much, the schedule], remark: sad tone, quote: never told }
  more: { remark: did not want to }
`;

describe('remarks', () => {
  async function world(): Promise<World> {
    const one = worldWith(open);
    writeFileSync(join(one.folder, 'talk.yaml'), talk);
    await exitTalk(['start', '--answers', 'talk.yaml'], one);
    return one;
  }

  it('stand in a section of their own at the end, each with its question', async () => {
    const { stdout } = await exitTalk(['show', '0000'], await world());
    const [, answers = ''] = stdout.split('\nSmall\n');
    expect(answers).toMatchInlineSnapshot(`
      "  Why?
          – too much
          – the schedule
          ”never told”

      1 question is without an answer:
        – More?

      Own remarks
        Why?
          // sad tone
        More?
          // did not want to
      "
    `);
  });

  it('are in no export unless they are asked for by name, and in no report or copy', async () => {
    const one = await world();
    await exitTalk(['export', 'out'], one);
    await exitTalk(['export', 'with', '--with-remarks'], one);
    const notes = (folder: string): string => readFileSync(join(one.folder, folder, 'notes.csv'), 'utf8');
    expect(notes('out')).not.toContain('sad tone');
    expect(notes('with')).toContain('sad tone');
    for (const args of [
      ['report', '--json', '--full'],
      ['show', '0000', '--for', 'leaver'],
    ])
      expect((await exitTalk(args, one)).stdout).not.toContain('sad tone');
  });
});

describe('when a line was written', () => {
  it('stands quietly beside it in show, where it was written in the talk', async () => {
    const clock = clockAt('2026-08-20T13:32:00.000Z');
    const one = worldWith(open, { clock });
    await exitTalk(['start', '--template', 'small'], one, (shown) => {
      clock.pass(60);
      if (shown.includes('Who is leaving?')) return { type: 'Kim' };
      if (shown.includes('Five minutes of wrap-up')) return { key: '2' };
      return shown.endsWith('Why?') && shown.startsWith('Small') && clock.seconds() < 360
        ? { lines: ['too much #pay'] }
        : 'enter';
    });
    expect((await exitTalk(['show', '0000'], one)).stdout).toContain('– too much  13:37  #pay\n');
    expect((await exitTalk(['show', '0000', '--json'], one)).stdout).toContain(
      '"written_at": "2026-08-20T13:37:00.000Z"',
    );
    await exitTalk(['export', 'out'], one);
    expect(readFileSync(join(one.folder, 'out', 'notes.csv'), 'utf8')).toMatch(
      /,written_at\n.*,2026-08-20T13:37:00\.000Z\n$/u,
    );
  });

  it('says nothing of a line that came from a file', async () => {
    const one = worldWith(open);
    writeFileSync(join(one.folder, 'talk.yaml'), talk);
    await exitTalk(['start', '--answers', 'talk.yaml'], one);
    expect((await exitTalk(['show', '0000'], one)).stdout).not.toContain('07:00');
  });
});
