import Database from 'better-sqlite3';
import { migrations } from '../../src/store/migrations.ts';
import { canary } from './restoring.ts';
import { at, copy } from './sample.ts';

/** A database as it was before there were plans of erasing, with the same person in it. */
export function ofVersionFour(file: string): void {
  const database = new Database(file);
  for (const migration of migrations.slice(0, 4)) database.exec(migration);
  database.pragma('user_version = 4');
  database.prepare('insert into leaver (id, name) values (?, ?)').run('alva', `Alva ${canary}`);
  const [template, codebook] = [copy.template, copy.codebook].map((one) => JSON.stringify(one));
  database.prepare(`insert into template_copy (id, template, codebook) values ('c', ?, ?)`).run(template, codebook);
  database.exec(`
    insert into interview (id, leaver_id, copy_id, status, language, created_at) values ('a', 'alva', 'c', 'held', 'sv', '${at}');
    insert into information (interview_seq, how, text, at) values (1, 'shown', '', '${at}')`);
  database
    .prepare(
      `insert into note_line (interview_seq, question_id, kind, text, themes, draft, written_at) values (1, 'why', 'note', ?, '[]', 0, ?)`,
    )
    .run(`${canary} `.repeat(3000), at);
  database.close();
}
