import { sql } from 'kysely';
import type { TemplateCopy } from '../../core/interview/interview.ts';
import { loadCopies } from '../copies.ts';
import type { Connection } from '../tables.ts';

/** What is known of the held interviews as a whole. */
export interface AboutHeld extends Readonly<Record<'asked' | 'unknown', number>> {
  /** Somebody else than the leaver has judged some of them. */
  readonly judged: boolean;
}

/** Whoever was asked why they leave, how many of them have not told it, and whether somebody else has judged. */
export async function aboutHeld(connection: Connection): Promise<AboutHeld> {
  const found = sql<Readonly<Record<keyof AboutHeld, number>>>`
    select count(*) filter (where asked) as asked, count(*) filter (where asked and not told) as unknown,
      coalesce(max(coalesce(interviewer, hr) is not null), 0) as judged
    from temp.held`;
  const [row] = (await found.execute(connection)).rows;
  return { asked: row?.asked ?? 0, unknown: row?.unknown ?? 0, judged: row?.judged === 1 };
}

/** What they were held by, each once, the one of the newest interview last. */
export async function copiesOfHeld(connection: Connection): Promise<readonly TemplateCopy[]> {
  const found = sql<{ readonly id: string }>`select copy_id as id from temp.held group by copy_id order by max(seq)`;
  const ids = (await found.execute(connection)).rows.map(({ id }) => id);
  const copies = new Map<string, TemplateCopy>();
  await loadCopies(connection, ids, copies);
  return ids.flatMap((id) => copies.get(id) ?? []);
}
