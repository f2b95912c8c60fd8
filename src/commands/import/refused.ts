import type { Context } from '../../context.ts';
import type { RefusedRow } from '../../core/import/fault.ts';
import { csvHead, csvRows } from '../../render/csv.ts';
import { rowFaultSentence } from '../../render/importing/refused.ts';

const columns = ['row', 'reason'] as const;

/** `--refused`: every row that is not taken in, with why, a reason a line. */
export async function writeRefused(context: Context, refused: readonly RefusedRow[], file: string): Promise<void> {
  const rows = refused.flatMap(({ number, faults }) =>
    faults.map((fault) => ({ row: number, reason: rowFaultSentence(fault, context.messages) })),
  );
  await context.files.write(file, [csvHead(columns, 'plain'), csvRows(columns, rows, 'plain')]);
}
