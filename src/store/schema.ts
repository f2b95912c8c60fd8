import { Refusal } from '../core/problem.ts';
import type { Driver, RawConnection } from './driver.ts';
import { versionOf } from './upgrade.ts';

/**
 * Refuses a file whose tables, indexes, views and triggers are not exactly those of its version: a file somebody sent
 * could otherwise run a trigger of its own at every saved line.
 */
export function checkSchema(
  driver: Driver,
  connection: RawConnection,
  file: string,
  migrations: readonly string[],
): void {
  const model = new driver(':memory:');
  try {
    for (const migration of migrations.slice(0, versionOf(connection))) model.exec(migration);
    if (schemaOf(connection) !== schemaOf(model)) throw new Refusal({ code: 'database-foreign', file });
  } finally {
    model.close();
  }
}

/** All but the statistics an ANALYZE by another tool leaves. */
function schemaOf(connection: RawConnection): string {
  const parts = connection.prepare(
    `select type, name, tbl_name, sql from sqlite_schema where name not like 'sqlite~_stat%' escape '~' order by type, name`,
  );
  return JSON.stringify(parts.raw().all());
}
