/** A cell of a table for other programs; nothing is an empty cell. */
export type Cell = string | number | undefined;

/** A row by column name, in the order of the columns. */
export type Row = Readonly<Record<string, Cell>>;

/** What decides about remarks in a table. */
export interface RowOptions {
  readonly withRemarks: boolean;
}
