import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { openStore } from '../../../src/store/open.ts';
import { anInterview, aQuestion, aSection } from '../../support/builders.ts';
import { columns, markWords, type Mark } from '../../support/columns.ts';
import { answer, at, interview, note } from '../sample.ts';

export const victim = 'victim000000';

const leaverId = 'leaver000000';

/** An answer's code is what stays of it. */
const stays: readonly string[] = ['answer.value'];

export interface Marked {
  /** What stands in every column of words of this one person, and of nobody else. */
  readonly marks: readonly Mark[];
  /** Every row of everybody else, as JSON. */
  readonly others: string;
}

/** Thirty people and one more with a mark in every column of words, and backups of before and after that. */
export async function markedDatabase(file: string): Promise<Marked> {
  const disclosure = {
    id: 'disclosure00',
    kind: 'danger',
    questionId: 'why',
    receiver: 'HR',
    dueOn: '2026-08-21',
    raisedAt: at,
    receivedBy: 'Eva',
    receivedAt: at,
  } as const;
  const store = await openStore({ file });
  const lines = [
    { ...note('themed'), themes: ['manager'], seq: 1, writtenAt: at },
    { ...note('plain'), seq: 2, writtenAt: at },
    { ...note('told'), disclosure: disclosure.id, seq: 3, writtenAt: at },
  ];
  const answers = new Map([
    answer('why', { lines, drafts: [{ seq: 4, text: 'half' }], share: { label: 'with-name', to: 'Bo' } }),
    answer('enps', { state: 'answered', value: 6 }),
  ]);
  const sections = [
    aSection({ id: 's', questions: [aQuestion({ id: 'why' }), aQuestion({ id: 'enps', type: 'enps' })] }),
  ];
  const held = { copy: anInterview(sections).copy } as const;
  const undisclosed = new Map([answer('why', { lines: lines.slice(0, 2) }), answer('enps', { value: 6 })]);
  const others = Array.from({ length: 30 }, (_, index) =>
    interview(`other${String(index).padStart(7, '0')}`, {
      ...held,
      answers: undisclosed,
      facts: { department: 'Lager', manager: 'Bo Ek', heldOn: '2026-08-20' },
    }),
  );
  const facts = { department: 'x', role: 'x', manager: 'x', heldOn: '2024-08-20', lastDay: '2024-08-31' };
  const leaver = { id: leaverId, name: 'Kim Lind', startedOn: '2021-03-01' };
  await store.interviews.createAll([
    ...others,
    interview(victim, { ...held, answers, facts, leaver, disclosures: [disclosure] }),
  ]);
  await store.upkeep.log({ at, who: 'karin', what: 'show', why: 'request', about: victim, file: '/home/kim.html' });
  await store.close();
  const marks = fill(file);
  const marked = await openStore({ file });
  await marked.upkeep.backUp({ madeAt: at, reason: 'asked' });
  await marked.close();
  return { marks, others: rowsOfOthers(file) };
}

function fill(file: string): readonly Mark[] {
  const marks = markWords(file, leaverId).filter(({ column }) => !stays.includes(column));
  const name = marks.find(({ column }) => column === 'leaver.name')?.text ?? '';
  const database = new Database(file);
  database
    .prepare(`update template_copy set template = json_set(template, '$.purpose', ?)`)
    .run(`Understand why ${name} leaves`);
  database.close();
  return marks;
}

/** Which marks are still in some byte of the folder, its backups too. */
export function found(file: string, { marks }: Marked): readonly Mark[] {
  const folder = dirname(file);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const bytes = files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join('\n');
  return marks.filter(({ text }) => bytes.includes(text));
}

/** Which marks are in a row, as somebody could read them. */
export function standing(file: string, { marks }: Marked): readonly Mark[] {
  const database = new Database(file, { readonly: true });
  const rows = Object.keys(columns).map((table) => database.prepare(`select * from ${table}`).all());
  database.close();
  const content = JSON.stringify(rows);
  return marks.filter(({ text }) => content.includes(text));
}

/** Every row of the other thirty, whatever table it is in. */
export function rowsOfOthers(file: string): string {
  const database = new Database(file, { readonly: true });
  const others = `like 'other%'`;
  const seqs = `(select seq from interview where id ${others})`;
  const rows = [
    ['leaver', `id in (select leaver_id from interview where id ${others})`],
    ['interview', `id ${others}`],
    ...['answer', 'note_line', 'information', 'disclosure'].map((table) => [table, `interview_seq in ${seqs}`]),
  ].map(([table, where]) => database.prepare(`select * from ${table} where ${where} order by rowid`).all());
  database.close();
  return JSON.stringify(rows);
}
