import { join } from 'node:path';
import type { NewLine } from '../../src/core/interview/interview.ts';
import { connect, durability, loadDriver, prepareConnection } from '../../src/store/driver.ts';
import { openStore } from '../../src/store/open.ts';
import { inRounds } from './rounds.ts';
import { figureOf, type Figure, type Target } from './figure.ts';
import { madeUp } from './made-up.ts';
import type { Place } from './place.ts';

const target: Target = { name: 'a saved line', goal: 1.3, limit: 1.5 };
const line: NewLine = { kind: 'note', text: 'Prioriteringar ändrades varje vecka', themes: ['manager'] };
const writtenAt = '2026-08-20T09:30:00.000Z';
const questionId = 'why';

const bareInsert = `insert into note_line
  (interview_seq, question_id, kind, text, themes, share, share_to, draft, written_at) values (1, ?, ?, ?, ?, ?, ?, 0, ?)`;

/** A line through the store as the talk saves it, and the same row by one prepared statement of the driver. */
export async function measureSavedLine(place: Place, rounds: number): Promise<Figure> {
  const [ownFile, bareFile] = [join(place.room, 'own.db'), join(place.room, 'bare.db')];
  const [interview] = madeUp(1, place);
  if (interview === undefined) throw new Error('no interview to write in');
  for (const file of [ownFile, bareFile]) {
    const store = await openStore({ file });
    await store.interviews.createAll([{ ...interview, answers: new Map() }]);
    await store.close();
  }
  const store = await openStore({ file: ownFile });
  const bare = connect(await loadDriver(), bareFile);
  prepareConnection(bare, durability);
  const insert = bare.prepare(bareInsert);
  const runs = {
    bare: () =>
      timeOf(() => insert.run(questionId, line.kind, line.text, JSON.stringify(line.themes), null, null, writtenAt)),
    own: () => timeOf(() => store.answers.addLine(interview.id, questionId, line, writtenAt, undefined)),
  };
  const times = await inRounds(runs, rounds, 100);
  bare.close();
  await store.close();
  return figureOf(target, times.get('bare') ?? [], times.get('own') ?? []);
}

async function timeOf(step: () => unknown): Promise<number> {
  const begin = performance.now();
  await step();
  return performance.now() - begin;
}
