import { Refusal } from '../core/problem.ts';
import type { Driver, RawConnection } from './driver.ts';
import { versionOf } from './upgrade.ts';

declare const __EXIT_TALK_SCHEMA__: string | undefined;

/** The tables of the newest version as SQLite tells them, put in by the build: making them takes 2 ms. */
const newest = typeof __EXIT_TALK_SCHEMA__ === 'string' ? __EXIT_TALK_SCHEMA__ : undefined;

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
  const version = versionOf(connection);
  const wanted = version === migrations.length ? newest : undefined;
  if (schemaOf(connection) !== (wanted ?? schemaAfter(driver, migrations.slice(0, version))))
    throw new Refusal({ code: 'database-foreign', file });
}

/** What a database has after these migrations. */
export function schemaAfter(driver: Driver, migrations: readonly string[]): string {
  const model = new driver(':memory:');
  try {
    for (const migration of migrations) model.exec(migration);
    return schemaOf(model);
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
