import { sql } from 'kysely';
import type { Counting, Raised, Tally } from '../../core/insight/tally.ts';
import type { Connection } from '../tables.ts';
import { sumsOf, type Sums } from './cell.ts';

/** A row of the temporary table, which has both counts from one pass over the lines. */
interface RaisedOrStay extends Raised {
  readonly measure: 'raised' | 'stay';
}

/** The themes that lines raise, and those of what would have kept the leaver as answers to the measure `stay`. */
export async function countRaised(
  connection: Connection,
  { by }: Counting,
): Promise<{ readonly raised: Sums<Raised>; readonly stay: Sums<Tally> }> {
  const cells = sql<RaisedOrStay>`
    select place."group", place.quarter, raised.measure, raised.theme, raised.n
    from temp.raised cross join temp.held place on place.seq = raised.place`;
  const { all, groups } = await sumsOf(connection, cells, ['measure', 'theme'], by);
  return {
    raised: { all: all.flatMap(asRaised), groups: groups.flatMap(asRaised) },
    stay: { all: all.flatMap(asStay), groups: groups.flatMap(asStay) },
  };
}

const asRaised = ({ measure, ...raised }: RaisedOrStay): readonly Raised[] => (measure === 'raised' ? [raised] : []);

const asStay = ({ measure, theme, ...cell }: RaisedOrStay): readonly Tally[] =>
  measure === 'stay' ? [{ ...cell, measure, code: theme === '' ? 'answered' : theme }] : [];
