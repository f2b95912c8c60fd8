import type { Facts } from '../core/interview/facts.ts';
import type { Entry } from '../core/interview/interview.ts';
import { folded } from '../core/interview/leaver.ts';
import type { EntryFilter, Recalled } from '../core/store.ts';
import { present } from '../core/present.ts';
import { factColumns, factsFromColumns } from './columns.ts';
import type { Connection } from './tables.ts';

const searchedFacts = ['department', 'role', 'manager'] as const;

export async function listEntries(
  connection: Connection,
  filter: EntryFilter,
  facts?: readonly (keyof Facts)[],
): Promise<readonly Entry[]> {
  const searched = filter.text === undefined ? [] : searchedFacts;
  const columns = facts?.concat(searched).map((fact) => factColumns[fact]) ?? Object.values(factColumns);
  const rows = await inOrder(connection)
    .innerJoin('leaver', 'leaver.id', 'interview.leaver_id')
    .select(['interview.id', 'status', 'language', 'created_at', 'purged_on', 'leaver.name'])
    .select([...new Set(columns)])
    .$if(facts === undefined, (query) =>
      query.innerJoin('template_copy', 'template_copy.id', 'interview.copy_id').select('template_copy.template_id'),
    )
    .$if(filter.status !== undefined, (query) => query.where('status', '=', filter.status ?? null))
    .$if(filter.leaverId !== undefined, (query) => query.where('leaver_id', '=', filter.leaverId ?? ''))
    .execute();
  const entries = rows.map((row) => ({
    id: row.id,
    status: row.status,
    name: row.name,
    ...present({ templateId: row.template_id, purgedOn: row.purged_on }),
    language: row.language,
    facts: factsFromColumns(row),
    createdAt: row.created_at,
  }));
  const { text } = filter;
  return text === undefined ? entries : entries.filter((entry) => contains(entry, folded(text)));
}

/** Not in SQL: SQLite's own comparison knows the case of a to z only, and names have å. */
function contains({ name, facts }: Entry, text: string): boolean {
  return [name, facts.department, facts.role, facts.manager].some((word) => word && folded(word).includes(text));
}

/** Every seq in the order of the list. */
export async function listSeqs(connection: Connection): Promise<readonly number[]> {
  const rows = await inOrder(connection).select('interview.seq').execute();
  return rows.map((row) => row.seq);
}

function inOrder(connection: Connection) {
  return connection
    .selectFrom('interview')
    .orderBy('held_on', (order) => order.asc().nullsLast())
    .orderBy('interview.seq');
}

export async function listIds(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.selectFrom('interview').select('id').orderBy('id').execute();
  return rows.map((row) => row.id);
}

export async function countInterviews(connection: Connection): Promise<number> {
  const count = connection.selectFrom('interview').select((eb) => eb.fn.countAll<number>().as('count'));
  return (await count.executeTakeFirstOrThrow()).count;
}

export async function idsFrom(connection: Connection, prefix: string, limit: number): Promise<readonly string[]> {
  const rows = await connection
    .selectFrom('interview')
    .select('id')
    .where('id', '>=', prefix)
    .where('id', '<', `${prefix}\uffff`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Values used earlier, most used first, of equally used ones the latest. */
export async function knownValues(connection: Connection, fact: Recalled): Promise<readonly string[]> {
  const rows = await connection
    .selectFrom('interview')
    .select((eb) => eb.ref(fact).as('value'))
    .where(fact, 'is not', null)
    .groupBy(fact)
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy((eb) => eb.fn.max('seq'), 'desc')
    .execute();
  return rows.flatMap((row) => row.value ?? []);
}
