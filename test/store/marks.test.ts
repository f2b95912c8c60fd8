import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/core/interview/interview.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { anAnswer, anInterview, aQuestion, aSection } from '../support/builders.ts';
import { tempFolder } from './fixture.ts';

const sections = [
  aSection({
    id: 's',
    questions: [
      aQuestion({ id: 'gate', type: 'yes-no' }),
      aQuestion({ id: 'enps', type: 'enps', measure: 'enps', when: { gate: ['yes'] } }),
    ],
  }),
];

const said = (gate: string): readonly Answer[] => [
  anAnswer({ questionId: 'gate', state: 'answered', value: gate }),
  anAnswer({ questionId: 'enps', state: 'answered', value: 3 }),
];

/** A file as the first version left it: with these interviews, and nothing that says what is set aside. */
async function firstVersion(): Promise<string> {
  const folder = tempFolder();
  const newer = join(folder, 'newer.db');
  const store = await openStore({ file: newer });
  await store.interviews.createAll([
    anInterview(sections, said('no'), { id: 'aside', status: 'held', leaver: { id: 'a', name: 'A' } }),
    anInterview(sections, said('yes'), { id: 'kept', status: 'held', leaver: { id: 'b', name: 'B' } }),
  ]);
  await store.close();
  const file = join(folder, 'first.db');
  const database = new Database(file);
  for (const statement of migrations.slice(0, 1)) database.exec(statement);
  database.exec(`
    attach '${newer}' as newer;
    insert into leaver select id, name, started_on from newer.leaver;
    insert into template_copy (id, template, codebook) select id, template, codebook from newer.template_copy;
    insert into interview (seq, id, leaver_id, copy_id, status, language, created_at)
      select seq, id, leaver_id, copy_id, status, language, created_at from newer.interview;
    insert into answer select seq, interview_seq, question_id, state, value, share, share_to, seconds, after_line from newer.answer;
    pragma user_version = 1`);
  database.close();
  return file;
}

it('a database of the first version does not count what its conditions have set aside', async () => {
  const file = await firstVersion();
  const store = await openStore({ file });
  const { all } = await store.tallies.count({ scope: { only: {} }, values: ['share'], lines: [] });
  const enps = all.tallies.filter(({ measure, code }) => measure === 'enps' && code === 'answered');
  expect(enps.map(({ n }) => n)).toEqual([1]);
  await store.close();
});
