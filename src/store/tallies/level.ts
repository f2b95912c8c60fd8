import { sql, type RawBuilder } from 'kysely';

/**
 * `base` and `step` of a question (its JSON): whatever scale it has, what its lowest value is becomes 1 and its highest
 * 5, or the other way round where the lowest is the best. On the usual scale a value is its own level.
 */
export function levelIn(question: RawBuilder<unknown>): RawBuilder<unknown> {
  const from = sql`coalesce(${question} ->> '$.scale.from', 1)`;
  const to = sql`coalesce(${question} ->> '$.scale.to', 5)`;
  const step = sql`iif(${question} ->> '$.scale.best' = 'low', -4.0, 4.0) / (${to} - ${from})`;
  const base = sql`iif(${question} ->> '$.scale.best' = 'low', 5, 1) - ${from} * ${step}`;
  return sql`${base}, ${step}`;
}

/** The level of a value, by the question it answers. */
export const levelOf = (value: RawBuilder<unknown>, question: string): RawBuilder<unknown> =>
  sql`(${sql.ref(`${question}.base`)} + cast(${value} as integer) * ${sql.ref(`${question}.step`)})`;

/** A sum of levels without what fractions leave behind it, so that it is under a threshold only when it is. */
export const rounded = (sum: RawBuilder<unknown>): RawBuilder<unknown> => sql`round(${sum}, 6)`;
