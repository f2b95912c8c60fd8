import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Answers, Store } from '../../src/core/store.ts';
import { exitTalk } from '../support/harness.ts';
import type { Act } from '../support/person.ts';
import { worldWith } from '../support/small-talk.ts';

const questions = `
  - { id: why, ask: Why?, probes: [More?] }
  - { id: rate, ask: Rate?, type: scale }
  - { id: which, ask: Which?, type: choices, choices: [One, Two] }
  - { id: when, ask: When?, type: date }
`;

/** What each question is answered with. */
const typed: Readonly<Record<string, Act>> = {
  'Why?': { lines: ['the first line', 'the second line'] },
  'Rate?': { key: '4' },
  'Which?': { picks: ['One', 'Two'] },
  'When?': { type: '2026-08-31' },
};

/** The words and values that another program finds in the file now. */
function onDisk(folder: string): string {
  const database = new Database(join(folder, 'exit-talk.db'), { readonly: true });
  const words = database.prepare('select text from note_line union all select value from answer').pluck().all();
  database.close();
  return words.join('\n');
}

/** Holds a talk and gives what was not on disk when the next prompt appeared. */
async function missingOnDisk(through?: (store: Store) => Store): Promise<readonly string[]> {
  const world = worldWith(questions, through === undefined ? {} : { through });
  const written: string[] = [];
  const missing = new Set<string>();
  await exitTalk(['start', '--template', 'small'], world, (shown) => {
    if (written.length > 0) {
      const found = onDisk(world.folder);
      for (const text of written) if (!found.includes(text)) missing.add(text);
    }
    if (shown.includes('Who is leaving?')) return { type: 'Kim' };
    if (shown.includes('Five minutes')) return { key: '2' };
    const [, act = 'enter'] =
      Object.entries(typed).find(([ask]) => !written.includes(asText(typed[ask])[0] ?? '') && asks(shown, ask)) ?? [];
    written.push(...asText(act));
    return act;
  });
  expect(written).toHaveLength(6);
  return [...missing];
}

const asks = (shown: string, ask: string): boolean => shown.split('\n')[1] === ask;

/** As it stands in the file. */
function asText(act: Act | undefined): readonly string[] {
  if (typeof act !== 'object') return [];
  if ('lines' in act) return act.lines;
  if ('key' in act) return [act.key];
  if ('picks' in act) return ['"one"', '"two"'];
  return 'type' in act ? [act.type] : [];
}

it('every line and every value is on disk before the next prompt appears', async () => {
  expect(await missingOnDisk()).toEqual([]);
});

it('would not be, were a step done later than it says', async () => {
  const later =
    (method: 'addLine' | 'settle') =>
    (store: Store): Store => {
      const waiting: (() => Promise<unknown>)[] = [];
      const answers: Answers = {
        ...store.answers,
        [method]: async (...args: never[]) => {
          waiting.push(() => Reflect.apply(store.answers[method], store.answers, args));
          return waiting.length;
        },
      };
      const close = async (): Promise<void> => {
        for (const step of waiting) await step();
        await store.close();
      };
      return { ...store, answers, close };
    };
  expect(await missingOnDisk(later('addLine'))).toEqual(['the first line', 'the second line']);
  expect(await missingOnDisk(later('settle'))).toContain('2026-08-31');
});
