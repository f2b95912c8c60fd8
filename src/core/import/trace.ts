import type { RowFault } from './fault.ts';
import type { Mapping } from './mapping.ts';
import type { TableRow } from './table.ts';

/** What tells a row from every other, or why nothing does. */
export type Traced =
  { readonly kind: 'trace'; readonly trace: string } | { readonly kind: 'fault'; readonly fault: RowFault };

/**
 * Traces the rows of one table in their order: by the name of the source and the cells of the key. Without a key by all
 * cells that are used, and by how many rows before it are the same. A row that does not fit takes nobody's place.
 */
export function tracer(mapping: Mapping, columns: readonly string[]): (row: TableRow, fits: boolean) => Traced {
  return mapping.key.length > 0 ? byKey(mapping, columns) : byCells(mapping);
}

function byKey({ source, key }: Mapping, columns: readonly string[]): (row: TableRow, fits: boolean) => Traced {
  const rows = new Map<string, number>();
  return ({ number, cells }, fits) => {
    const parts = key.map((at) => cells[at] ?? '');
    const empty = parts.indexOf('');
    if (empty >= 0) return { kind: 'fault', fault: { code: 'no-key', column: columns[key[empty] ?? 0] ?? '' } };
    const trace = JSON.stringify([source, ...parts]);
    const first = rows.get(trace);
    if (first !== undefined) return { kind: 'fault', fault: { code: 'key-twice', first } };
    if (fits) rows.set(trace, number);
    return { kind: 'trace', trace };
  };
}

function byCells({ source, uses }: Mapping): (row: TableRow) => Traced {
  const counts = new Map<string, number>();
  return ({ cells }) => {
    const same = JSON.stringify([source, ...uses.map(({ at }) => cells[at] ?? '')]);
    const count = (counts.get(same) ?? 0) + 1;
    counts.set(same, count);
    return { kind: 'trace', trace: `${same} ${count}` };
  };
}
