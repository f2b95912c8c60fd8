import { createHash } from 'node:crypto';
import type { TemplateCopy } from '../core/interview/interview.ts';
import type { Connection } from './tables.ts';

/** Stores the copy unless the same text is there, and gives its hash. */
export async function saveCopy(connection: Connection, copy: TemplateCopy): Promise<string> {
  const template = canonicalJson(copy.template);
  const codebook = canonicalJson(copy.codebook);
  const hash = createHash('sha256').update(`${template}\n${codebook}`).digest('hex');
  await connection
    .insertInto('template_copy')
    .values({ hash, template, codebook })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  return hash;
}

/** Adds the copies that are not in `known` yet; each is parsed once and shared by the interviews held by it. */
export async function loadCopies(
  connection: Connection,
  hashes: readonly string[],
  known: Map<string, TemplateCopy>,
): Promise<void> {
  const missing = [...new Set(hashes)].filter((hash) => !known.has(hash));
  if (missing.length === 0) return;
  const rows = await connection
    .selectFrom('template_copy')
    .select(['hash', 'template', 'codebook'])
    .where('hash', 'in', missing)
    .execute();
  for (const row of rows) {
    known.set(row.hash, { template: JSON.parse(row.template), codebook: JSON.parse(row.codebook) });
  }
}

export async function removeCopyUnlessUsed(connection: Connection, hash: string): Promise<void> {
  await connection
    .deleteFrom('template_copy')
    .where('hash', '=', hash)
    .where('hash', 'not in', connection.selectFrom('interview').select('copy_hash'))
    .execute();
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
