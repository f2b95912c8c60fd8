import type { Contact, ContactPurpose } from '../core/follow-up/contact.ts';
import { present } from '../core/present.ts';
import type { Connection } from './tables.ts';

export async function listContacts(connection: Connection): Promise<readonly Contact[]> {
  const rows = await connection.selectFrom('contact').selectAll().orderBy('given_on').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    ...present({ leaverId: row.leaver_id }),
    name: row.name,
    address: row.address,
    purposes: purposesFrom(row.purposes),
    givenOn: row.given_on,
    until: row.until,
  }));
}

export async function keepContact(connection: Connection, contact: Contact): Promise<void> {
  const { id, leaverId, name, address, purposes, givenOn, until } = contact;
  const columns = {
    leaver_id: leaverId ?? null,
    name,
    address,
    purposes: JSON.stringify(purposes),
    given_on: givenOn,
    until,
  };
  await connection
    .insertInto('contact')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

/** What keepContact wrote: nobody else writes the column. */
const purposesFrom = (column: string): readonly ContactPurpose[] => JSON.parse(column);
