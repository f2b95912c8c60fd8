import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { answerColumns, answerRows, noteColumns, noteRows } from '../../src/core/export/answer-rows.ts';
import { interviewColumns, interviewRow } from '../../src/core/export/interview-row.ts';
import type { Row } from '../../src/core/export/row.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { openStore } from '../../src/store/open.ts';
import { clockAt, exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import { shippedCopies } from '../support/shipped.ts';

/** More than a page of interviews, and each as it is in the database. */
async function many(): Promise<World & { readonly stored: readonly Interview[] }> {
  const folder = temporaryFolder();
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const made = madeUpInterviews({ count: 130, seed: 7, today: '2026-08-20', copies: shippedCopies() });
  await store.interviews.createAll(made);
  const stored = await Array.fromAsync(store.interviews.pages(1000));
  await store.close();
  return { folder, stored: stored.flat() };
}

/** A table written plainly, apart from the program: one interview after the other. */
function table(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return stringify([[...columns], ...cells], { escape_formulas: true });
}

describe('an export of many interviews', () => {
  it('has the bytes of each written on its own, in the order of the list', async () => {
    const { stored, ...world } = await many();
    expect(await exitTalk(['export', 'out', '--with-remarks'], world)).toMatchObject({ exitCode: 0 });
    const read = (name: string): string => readFileSync(join(world.folder, 'out', name), 'utf8');
    expect(read('interviews.csv')).toBe(
      table(
        interviewColumns,
        stored.map((one) => interviewRow(one)),
      ),
    );
    expect(read('answers.csv')).toBe(
      table(
        answerColumns,
        stored.flatMap((one) => answerRows(one)),
      ),
    );
    const notes = stored.flatMap((one) => noteRows(one, { withRemarks: true }));
    expect(read('notes.csv')).toBe(table(noteColumns, notes));
    expect(notes.length).toBeGreaterThan(100);
  });

  it('says how far it has come when it takes long, and ends without a trace of that', async () => {
    const { stored: _, ...world } = await many();
    const still = clockAt('2026-08-20T07:00:00.000Z');
    let asked = 0;
    const clock = { ...still, seconds: () => (asked += 0.8) };
    const { stderr } = await exitTalk(['export', 'out'], { ...world, clock, language: 'sv' });
    expect(stderr.split('\r\u001B[K').slice(0, 4)).toEqual([
      '',
      'Exporterar: 76 %',
      'Exporterar: 100 %',
      expect.stringContaining('Filerna'),
    ]);
  });
});
