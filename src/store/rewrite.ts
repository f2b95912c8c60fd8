import type { RawConnection } from './driver.ts';
import type { Connection } from './tables.ts';

/**
 * Writes the whole file anew without what is in no row. Deleted words are overwritten where they stood, but when SQLite
 * moves rows between pages it leaves pieces of them in space that no page uses, and those it does not know of later.
 */
const vacuum = (connection: RawConnection): void => void connection.exec('vacuum');

/** Part of the step that erases: until the file is written anew, that is still to do, whoever opens it next. */
export async function oweRewrite(connection: Connection): Promise<void> {
  await connection
    .insertInto('rewrite')
    .values({ due: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Does what is still to do: after an erasure, or when the program was killed between the two. */
export function payRewrite(connection: RawConnection, rewrite = vacuum): void {
  if (connection.prepare('select 1 from rewrite').get() === undefined) return;
  rewrite(connection);
  connection.exec('delete from rewrite');
}
