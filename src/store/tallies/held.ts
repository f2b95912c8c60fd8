import { sql } from 'kysely';
import type { Counted } from '../../core/insight/tally.ts';
import type { TemplateCopy } from '../../core/interview/interview.ts';
import { loadCopies } from '../copies.ts';
import type { Connection } from '../tables.ts';

/** Whoever was asked why they leave, and how many of them have not told it. */
export async function whyOfHeld(connection: Connection): Promise<Counted['why']> {
  const { rows } = await sql<Counted['why']>`
    select count(*) as asked, count(*) filter (where not told) as unknown from temp.held where asked`.execute(
    connection,
  );
  return rows[0] ?? { asked: 0, unknown: 0 };
}

/** What they were held by, each once, the one of the newest interview last. */
export async function copiesOfHeld(connection: Connection): Promise<readonly TemplateCopy[]> {
  const found = sql<{ readonly id: string }>`select copy_id as id from temp.held group by copy_id order by max(seq)`;
  const ids = (await found.execute(connection)).rows.map(({ id }) => id);
  const copies = new Map<string, TemplateCopy>();
  await loadCopies(connection, ids, copies);
  return ids.flatMap((id) => copies.get(id) ?? []);
}
