import { sql } from 'kysely';
import type { TemplateCopy } from '../core/interview/interview.ts';
import type { Template } from '../core/template/template.ts';
import { withoutKeyWords } from '../core/template/codebook.ts';
import type { Connection } from './tables.ts';

/** Stores the copy unless the same text is there, and gives its id. Few templates are in use, so the texts are compared. */
export async function saveCopy(connection: Connection, copy: TemplateCopy): Promise<string> {
  const template = canonicalJson(copy.template);
  const codebook = canonicalJson(withoutKeyWords(copy.codebook));
  const same = connection
    .selectFrom('template_copy')
    .select('id')
    .where('template', '=', template)
    .where('codebook', '=', codebook);
  const found = await same.executeTakeFirst();
  if (found !== undefined) return found.id;
  const id = sql<string>`lower(hex(randomblob(8)))`;
  const insert = connection.insertInto('template_copy').values({ id, template, codebook });
  return (await insert.returning('id').executeTakeFirstOrThrow()).id;
}

/** Adds the copies that are not in `known` yet; each is parsed once and shared by the interviews held by it. */
export async function loadCopies(
  connection: Connection,
  ids: readonly string[],
  known: Map<string, TemplateCopy>,
): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  if (missing.length === 0) return;
  const rows = await connection
    .selectFrom('template_copy')
    .select(['id', 'template', 'codebook'])
    .where('id', 'in', missing)
    .execute();
  for (const row of rows) {
    known.set(row.id, { template: JSON.parse(row.template), codebook: JSON.parse(row.codebook) });
  }
}

/** Those that an interview was begun by, the one used last first; of one with two codebooks once. */
export async function templatesUsed(connection: Connection, templateId: string): Promise<readonly Template[]> {
  const rows = await connection
    .selectFrom('template_copy')
    .innerJoin('interview', 'interview.copy_id', 'template_copy.id')
    .select('template_copy.template')
    .where('template_copy.template_id', '=', templateId)
    .where('interview.status', 'in', ['under-way', 'paused', 'held', 'closed'])
    .groupBy('template_copy.template')
    .orderBy((eb) => eb.fn.max('interview.seq'), 'desc')
    .execute();
  return rows.map(({ template }): Template => JSON.parse(template));
}

/** JSON with its keys in order: the same content is the same text, however it was written. */
function canonicalJson(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) => (isMap(value) ? inOrder(value) : value));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(map: object): unknown {
  return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
