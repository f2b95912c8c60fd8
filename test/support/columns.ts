import Database from 'better-sqlite3';

/**
 * What stands in a column of text: somebody's words or name; a code of a closed list; an id; a day or an instant; or what
 * the program or the employer wrote, about nobody.
 */
export type Holds = 'words' | 'code' | 'id' | 'moment' | 'ours';

/** Every column of text in the database. A new one is to be put here: what shows or erases a person's own reads this list. */
export const columns: Readonly<Record<string, Readonly<Record<string, Holds>>>> = {
  leaver: { id: 'id', name: 'words', started_on: 'moment', hold_reference: 'words', hold_since: 'moment' },
  template_copy: { id: 'id', template: 'words', codebook: 'words', template_id: 'id' },
  interview: {
    id: 'id',
    leaver_id: 'id',
    copy_id: 'id',
    status: 'code',
    language: 'code',
    department: 'words',
    role: 'words',
    manager: 'words',
    last_day: 'moment',
    separation: 'code',
    interviewer: 'words',
    interviewer_is_manager: 'code',
    mode: 'code',
    regretted: 'code',
    interviewer_preventable: 'code',
    hr_preventable: 'code',
    held_on: 'moment',
    afterwards: 'code',
    step: 'id',
    created_at: 'moment',
    companion: 'words',
    others: 'words',
    own_manager_why: 'code',
    several_why: 'code',
    late_why: 'code',
    contribution: 'words',
    reply_by: 'moment',
    erase_on: 'moment',
    purged_on: 'moment',
    plan_at: 'moment',
    plan_zone: 'ours',
    place: 'words',
    last_working_day: 'moment',
    invited_on: 'moment',
    prepared_on: 'moment',
    thanked_on: 'moment',
    not_held_why: 'code',
    follows: 'id',
  },
  answer: {
    question_id: 'id',
    state: 'code',
    value: 'words',
    share: 'code',
    share_to: 'words',
    marks: 'words',
  },
  note_line: {
    question_id: 'id',
    kind: 'code',
    text: 'words',
    themes: 'code',
    share: 'code',
    share_to: 'words',
    written_at: 'moment',
    change: 'words',
    disclosure_id: 'id',
  },
  information: { how: 'code', text: 'words', at: 'moment' },
  disclosure: {
    id: 'id',
    kind: 'code',
    question_id: 'id',
    receiver: 'words',
    due_on: 'moment',
    raised_at: 'moment',
    received_by: 'words',
    received_at: 'moment',
  },
  action: {
    id: 'id',
    decided: 'code',
    decided_on: 'moment',
    why: 'ours',
    title: 'ours',
    risk: 'ours',
    theme: 'code',
    measure: 'code',
    code: 'code',
    group_by: 'code',
    group_name: 'ours',
    owner: 'ours',
    due_on: 'moment',
    status: 'code',
    ended_on: 'moment',
    outcome: 'ours',
    work_environment: 'code',
    checked_on: 'moment',
  },
  action_interview: { interview_id: 'id', told_on: 'moment' },
  passed_on: { interview_id: 'id', receiver: 'words', at: 'moment' },
  contact: {
    id: 'id',
    leaver_id: 'id',
    name: 'words',
    address: 'words',
    purposes: 'code',
    given_on: 'moment',
    until: 'moment',
  },
  erasure: { id: 'id', plan: 'ours', state: 'code' },
  backup: { file: 'ours', made_at: 'moment', reason: 'code' },
  log_entry: { at: 'moment', who: 'ours', what: 'code', why: 'code', about: 'id', file: 'words' },
};

/** Words that are not one person's own, and why. */
const shared: Readonly<Record<string, string>> = {
  'template_copy.template': 'written by an author for everybody; the questions that were asked are shown',
  'template_copy.codebook': 'the same; the labels of the codes that were given are shown',
};

/** The columns of text there really are in a file. */
export function textColumns(file: string): Readonly<Record<string, readonly string[]>> {
  const connection = new Database(file, { readonly: true });
  const names = connection
    .prepare<[], { readonly table: string; readonly column: string }>(
      `select m.name as "table", c.name as "column" from sqlite_schema m join pragma_table_xinfo(m.name) c where m.type = 'table' and m.name not like 'sqlite_%' and c.type = 'TEXT'`,
    )
    .all();
  connection.close();
  const tables = Map.groupBy(names, ({ table }) => table);
  return Object.fromEntries([...tables].map(([table, rows]) => [table, rows.map(({ column }) => column)]));
}

/** Which rows of a table are about the leaver `$id`. */
const rowsAbout: Readonly<Record<string, string>> = {
  leaver: 'id = $id',
  interview: 'leaver_id = $id',
  ...Object.fromEntries(
    ['answer', 'note_line', 'information', 'disclosure'].map((table) => [
      table,
      'interview_seq in (select seq from interview where leaver_id = $id)',
    ]),
  ),
  action_interview: 'interview_id in (select id from interview where leaver_id = $id)',
  passed_on: 'interview_id in (select id from interview where leaver_id = $id)',
  contact: 'leaver_id = $id',
  log_entry: 'about = $id or about in (select id from interview where leaver_id = $id)',
};

/** How a mark is written in a column that holds JSON. */
const asJson: Readonly<Record<string, (text: string) => string>> = {
  'answer.value': (text) => `json_quote(${text})`,
  'answer.marks': (text) => `json_array(${text})`,
};

/** The columns with words of one person's own. */
export const wordColumns: readonly string[] = Object.entries(columns).flatMap(([table, ofTable]) =>
  Object.entries(ofTable)
    .map(([column, holds]) => [`${table}.${column}`, holds] as const)
    .flatMap(([name, holds]) => (holds === 'words' && shared[name] === undefined ? [name] : [])),
);

/** Words that nobody else has, in one place of one row. */
export interface Mark {
  readonly column: string;
  readonly text: string;
}

/** Puts a mark of its own in the place of all words in every row about the leaver, by plain SQL; gives what stands there now. */
export function markWords(file: string, leaverId: string): readonly Mark[] {
  const connection = new Database(file);
  const marks = wordColumns.flatMap((name) => {
    const [table = '', column = ''] = name.split('.');
    return markColumn(connection, table, column, leaverId);
  });
  connection.close();
  return marks;
}

function markColumn(connection: Database.Database, table: string, column: string, id: string): readonly Mark[] {
  const where = rowsAbout[table];
  if (where === undefined) throw new Error(`say which rows of ${table} are about a leaver`);
  const name = `${table}.${column}`;
  const text = `'Q' || lower(hex(randomblob(16))) || 'r' || rowid || 'z'`;
  const rows = connection
    .prepare<{ readonly id: string }, { readonly text: string }>(
      `update ${table} set ${column} = ${asJson[name]?.(text) ?? text} where (${where}) and ${column} is not null returning ${column} as text`,
    )
    .all({ id });
  return rows.map((row) => ({ column: name, text: row.text.replaceAll(/["[\]]/gu, '') }));
}
