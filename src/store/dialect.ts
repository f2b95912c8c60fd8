import type { DatabaseConnection, Dialect, SqliteDatabase, SqliteStatement, TransactionSettings } from 'kysely';
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely';
import type { RawConnection } from './driver.ts';

/**
 * Kysely's SQLite with two differences: a transaction that may write takes the write lock at once (a lock taken
 * halfway cannot be waited for), and statements are prepared once.
 */
export function sqliteDialect(connection: RawConnection): Dialect {
  const database = preparedOnce(connection);
  const dialect = new SqliteDialect({ database });
  return {
    createDriver: () => new ImmediateDriver(connection, database),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

class ImmediateDriver extends SqliteDriver {
  readonly #connection: RawConnection;

  constructor(connection: RawConnection, database: SqliteDatabase) {
    super({ database });
    this.#connection = connection;
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** SQLite has already rolled back when the disk is full; a second rollback would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Enough for every query there is; lists of varying length make more, and then it begins anew. */
const mostStatements = 200;

function preparedOnce(connection: RawConnection): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      if (statements.size >= mostStatements) statements.clear();
      const statement = connection.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    close: () => connection.close(),
  };
}
