import { sql } from 'kysely';
import type { Unpooled, UsedCopy } from '../../core/insight/pooling.ts';
import type { TemplateCopy } from '../../core/interview/interview.ts';
import { loadCopies } from '../copies.ts';
import type { Connection } from '../tables.ts';

/** What is known of the held interviews as a whole. */
export interface AboutHeld extends Readonly<Record<'asked' | 'unknown' | 'several', number>> {
  /** Somebody else than the leaver has judged some of them. */
  readonly judged: boolean;
}

/**
 * Whoever was asked why they leave, how many of them have not told it, how many leavers have several, and whether somebody
 * else has judged.
 */
export async function aboutHeld(connection: Connection): Promise<AboutHeld> {
  const found = sql<Readonly<Record<keyof AboutHeld, number>>>`
    select (select count(distinct held.first_seq) from temp.together
        cross join temp.held on held.seq = together.seq and held.seq <> held.first_seq) as several,
      count(*) filter (where asked) as asked, count(*) filter (where asked and not told) as unknown,
      coalesce(max(coalesce(interviewer, hr) is not null), 0) as judged
    from temp.held`;
  const [row] = (await found.execute(connection)).rows;
  return { asked: row?.asked ?? 0, unknown: row?.unknown ?? 0, several: row?.several ?? 0, judged: row?.judged === 1 };
}

/** What they were held by, each once, the one of the newest interview last; `n` leavers are placed by it. */
export async function copiesOfHeld(connection: Connection): Promise<readonly UsedCopy[]> {
  const found = sql<{ readonly id: string; readonly n: number }>`
    select copy_id as id, count(*) filter (where seq = first_seq) as n from temp.held group by copy_id order by max(seq)`;
  const { rows } = await found.execute(connection);
  const copies = new Map<string, TemplateCopy>();
  await loadCopies(
    connection,
    rows.map(({ id }) => id),
    copies,
  );
  return rows.flatMap(({ id, n }) => {
    const copy = copies.get(id);
    return copy === undefined ? [] : [{ id, n, copy }];
  });
}

/** What is not put together is asked about nothing, as far as any count goes. */
export async function leaveOut(connection: Connection, questions: readonly Unpooled[]): Promise<void> {
  for (const { copyId, questionId, kind } of questions)
    await sql`update temp.question set ${sql.ref(kind)} = null where copy_id = ${copyId} and id = ${questionId}`.execute(
      connection,
    );
}
