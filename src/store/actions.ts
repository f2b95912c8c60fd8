import type { Selectable } from 'kysely';
import type { Action } from '../core/follow-up/action.ts';
import type { ActionChange, Actions } from '../core/follow-up/port.ts';
import { present } from '../core/present.ts';
import type { ActionTable } from './follow-up-tables.ts';
import type { Connection, Steps } from './tables.ts';

export function actionsIn(steps: Steps): Actions {
  return {
    add: ({ id, interviewIds, ...fields }) =>
      steps.changeAll(async (connection) => {
        const { decided, decidedOn, status, ...rest } = fields;
        const row = { id, decided, decided_on: decidedOn, status, ...columnsOf(rest) };
        const { seq } = await connection.insertInto('action').values(row).returning('seq').executeTakeFirstOrThrow();
        await link(connection, seq, interviewIds);
      }),
    list: () => steps.read((connection) => listActions(connection)),
    find: (prefix) => steps.read((connection) => listActions(connection, prefix)),
    change: (id, change, interviewIds = []) =>
      steps.changeAll((connection) => changeAction(connection, id, change, interviewIds)),
    tell: (actionId, interviewId, on) => steps.change((connection) => tell(connection, { actionId, interviewId, on })),
    takeBackTell: (actionId, interviewId) =>
      steps.change(async (connection) => {
        const own = connection.selectFrom('action').select('seq').where('id', '=', actionId);
        const update = connection.updateTable('action_interview').set({ told_on: null });
        await update.where('action_seq', '=', own).where('interview_id', '=', interviewId).execute();
      }),
    told: () => steps.read(listTold),
    undecided: () => steps.read(listUndecided),
  };
}

/** As many rows as a statement takes without thinking about its limits. */
const rowsAtOnce = 500;

async function link(connection: Connection, seq: number, interviewIds: readonly string[]): Promise<void> {
  for (let from = 0; from < interviewIds.length; from += rowsAtOnce) {
    const rows = interviewIds.slice(from, from + rowsAtOnce).map((id) => ({ action_seq: seq, interview_id: id }));
    const insert = connection.insertInto('action_interview').values(rows);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  }
}

async function listActions(connection: Connection, prefix?: string): Promise<readonly Action[]> {
  const query = connection.selectFrom('action').selectAll();
  const found = prefix === undefined ? query.orderBy('seq') : query.where('id', '>=', prefix).orderBy('id');
  const rows = await found.$if(prefix !== undefined, (own) => own.where('id', '<', `${prefix}\uffff`)).execute();
  if (rows.length === 0) return [];
  const links = await connection.selectFrom('action_interview').selectAll().orderBy('interview_id').execute();
  const linked = Map.groupBy(links, ({ action_seq: seq }) => seq);
  return rows.map((row) => ({
    ...actionFrom(row),
    interviewIds: (linked.get(row.seq) ?? []).map(({ interview_id: id }) => id),
  }));
}

async function changeAction(
  connection: Connection,
  id: string,
  change: ActionChange,
  interviewIds: readonly string[],
): Promise<void> {
  const columns = columnsOf(change);
  if (Object.keys(columns).length > 0)
    await connection.updateTable('action').set(columns).where('id', '=', id).execute();
  const row = await connection.selectFrom('action').select('seq').where('id', '=', id).executeTakeFirstOrThrow();
  await link(connection, row.seq, interviewIds);
}

async function tell(
  connection: Connection,
  { actionId, interviewId, on }: { readonly actionId: string; readonly interviewId: string; readonly on: string },
): Promise<boolean> {
  const update = connection
    .updateTable('action_interview')
    .set({ told_on: on })
    .where('action_seq', '=', connection.selectFrom('action').select('seq').where('id', '=', actionId))
    .where('interview_id', '=', interviewId)
    .where('told_on', 'is', null);
  return (await update.executeTakeFirst()).numUpdatedRows > 0n;
}

async function listTold(connection: Connection): Promise<Awaited<ReturnType<Actions['told']>>> {
  const rows = await connection
    .selectFrom('action_interview')
    .innerJoin('action', 'action.seq', 'action_seq')
    .select(['action.id', 'interview_id', 'told_on'])
    .where('told_on', 'is not', null)
    .orderBy('action_seq')
    .orderBy('interview_id')
    .execute();
  return rows.map((row) => ({ actionId: row.id, interviewId: row.interview_id, on: row.told_on ?? '' }));
}

async function listUndecided(connection: Connection): Promise<readonly string[]> {
  const rows = await connection
    .selectFrom('interview')
    .select('id')
    .where('status', 'in', ['held', 'closed'])
    .where('purged_on', 'is', null)
    .where('id', 'not in', connection.selectFrom('action_interview').select('interview_id'))
    .orderBy('held_on', (order) => order.asc().nullsLast())
    .orderBy('seq')
    .execute();
  return rows.map(({ id }) => id);
}

/** Which column a field is in; what gave rise to it and its group are in two each. */
const columnOf = {
  decided: 'decided',
  decidedOn: 'decided_on',
  why: 'why',
  title: 'title',
  risk: 'risk',
  theme: 'theme',
  owner: 'owner',
  dueOn: 'due_on',
  status: 'status',
  endedOn: 'ended_on',
  outcome: 'outcome',
  workEnvironment: 'work_environment',
  checkedOn: 'checked_on',
} as const satisfies Record<Exclude<keyof ActionChange, 'finding' | 'group'>, keyof ActionTable>;

/** The columns of the fields that are there; one without a value is emptied. */
function columnsOf(change: ActionChange): Readonly<Record<string, string | null>> {
  const fields: Readonly<Record<string, unknown>> = change;
  const columns = Object.entries(columnOf).filter(([field]) => field in change);
  const { finding, group } = change;
  return {
    ...Object.fromEntries(columns.map(([field, column]) => [column, textOf(fields[field])])),
    ...('finding' in change && { measure: finding?.measure ?? null, code: finding?.code ?? null }),
    ...('group' in change && { group_by: group?.by ?? null, group_name: group?.name.normalize('NFC') ?? null }),
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function actionFrom(row: Selectable<ActionTable>): Omit<Action, 'interviewIds'> {
  const { measure, code, group_by: by, group_name: name } = row;
  return {
    id: row.id,
    decided: row.decided,
    decidedOn: row.decided_on,
    status: row.status,
    ...present({
      why: row.why,
      title: row.title,
      risk: row.risk,
      theme: row.theme,
      finding: measure === null || code === null ? undefined : { measure, code },
      group: by === null || name === null ? undefined : { by, name },
      owner: row.owner,
      dueOn: row.due_on,
      endedOn: row.ended_on,
      outcome: row.outcome,
      workEnvironment: row.work_environment,
      checkedOn: row.checked_on,
    }),
  };
}
