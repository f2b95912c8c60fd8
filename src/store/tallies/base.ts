import { sql } from 'kysely';
import type { Base, Counting } from '../../core/insight/tally.ts';
import type { NotHeldReason } from '../../core/interview/facts.ts';
import { present } from '../../core/present.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';
import { interviewsIn } from './place.ts';

export async function countBases(connection: Connection, { scope, by }: Counting): Promise<Sums<Base>> {
  const cells = sql<Stored>`
    select "group", quarter, status, not_held_why as why, count(*) as n
    from (${interviewsIn(scope, by)}) group by "group", quarter, status, why`;
  const { all, groups } = await sumsOf(connection, cells, ['status', 'why'], by);
  return { all: all.map(baseFrom), groups: groups.map(baseFrom) };
}

type Stored = Omit<Base, 'why'> & { readonly why: NotHeldReason | null };

const baseFrom = ({ why, ...base }: Stored): Base => ({ ...base, ...present({ why }) });
