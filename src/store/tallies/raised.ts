import { sql } from 'kysely';
import type { Counting, Raised } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';

export function countRaised(connection: Connection, { by }: Counting): Promise<Sums<Raised>> {
  const cells = sql<Raised>`
    select place."group", place.quarter, raised.theme, raised.n
    from temp.raised cross join temp.held place on place.seq = raised.place`;
  return sumsOf(connection, cells, ['theme'], by);
}
