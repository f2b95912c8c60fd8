import type { RowFault } from './fault.ts';
import type { Mapping } from './mapping.ts';
import type { TableRow } from './table.ts';

/** What a row is known by. */
export interface RowTrace {
  /** What tells it from every other: its key, or all that it says. */
  readonly own: string;
  /** All that it says, whatever the mapping makes of it. */
  readonly whole: string;
}

/** What a row is known by, or why nothing tells it from others. `settle`: it has become an interview. */
export type Traced =
  | { readonly kind: 'trace'; readonly trace: RowTrace; settle(): void }
  | { readonly kind: 'fault'; readonly fault: RowFault };

/**
 * Traces the rows of one table in their order: by the name of the source and the cells of the key. Without a key by all
 * cells, and by how many rows before it are the same. A row that does not become an interview takes nobody's place.
 */
export function tracer(mapping: Mapping, columns: readonly string[]): (row: TableRow) => Traced {
  return mapping.key.length > 0 ? byKey(mapping, columns) : byCells(mapping, columns);
}

function byKey({ source, key }: Mapping, columns: readonly string[]): (row: TableRow) => Traced {
  const whole = wholeOf(source, columns);
  const parts = inOrder(columns).filter(([, at]) => key.includes(at));
  const rows = new Map<string, number>();
  return (row) => {
    const empty = parts.find(([, at]) => (row.cells[at] ?? '') === '');
    if (empty !== undefined) return { kind: 'fault', fault: { code: 'no-key', column: empty[0] } };
    const own = JSON.stringify([source, ...parts.map(([, at]) => row.cells[at])]);
    const first = rows.get(own);
    if (first !== undefined) return { kind: 'fault', fault: { code: 'key-twice', first } };
    const settle = (): void => void rows.set(own, row.number);
    return { kind: 'trace', trace: { own, whole: numbered(whole(row), 1) }, settle };
  };
}

function byCells({ source }: Mapping, columns: readonly string[]): (row: TableRow) => Traced {
  const whole = wholeOf(source, columns);
  const counts = new Map<string, number>();
  return (row) => {
    const same = whole(row);
    const count = (counts.get(same) ?? 0) + 1;
    const trace = numbered(same, count);
    return { kind: 'trace', trace: { own: trace, whole: trace }, settle: () => void counts.set(same, count) };
  };
}

/** A row is the same with and without a key: with one, it is the first and only one that says all this. */
const numbered = (whole: string, count: number): string => `${whole} ${count}`;

/** Every cell in which something stands, with the name of its column. */
function wholeOf(source: string, columns: readonly string[]): (row: TableRow) => string {
  const order = inOrder(columns);
  return ({ cells }) => {
    const stated = order.flatMap(([name, at]) => (cells[at] ? [[name, cells[at]]] : []));
    return JSON.stringify([source, ...stated]);
  };
}

/** By name: neither the order of the table nor that of the mapping makes another row of a row. */
const inOrder = (columns: readonly string[]): readonly (readonly [name: string, at: number])[] =>
  columns.map((name, at) => [name, at] as const).toSorted(([one], [other]) => (one < other ? -1 : 1));
