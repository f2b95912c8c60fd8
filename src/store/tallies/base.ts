import { sql } from 'kysely';
import type { Base, Counting } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';
import { interviewsIn } from './place.ts';

export function countBases(connection: Connection, { scope, by }: Counting): Promise<Sums<Base>> {
  const cells = sql<Base>`
    select "group", quarter, status, count(*) as n from (${interviewsIn(scope, by)}) group by "group", quarter, status`;
  return sumsOf(connection, cells, ['status'], by);
}
