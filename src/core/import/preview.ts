import { fieldCodes } from './read-use.ts';
import type { RefusedRow } from './fault.ts';
import type { ColumnUse, Mapping } from './mapping.ts';
import type { Standing } from './port.ts';
import type { FittingRow } from './read-row.ts';

/** What becomes of one column: how often what is said. */
export interface ColumnCount {
  readonly use: ColumnUse;
  notStated: number;
  stated: number;
  /** How many say what; of free text as far as there is room, of lines nothing. */
  readonly counts: Map<string, number>;
}

/** What would happen with the rows of a table, counted as they are read. */
export interface Preview {
  fitting: number;
  /** Those of the fitting that have come in before. */
  known: number;
  /** The rows among them that said something else then. */
  readonly changed: number[];
  /** Rows are told apart by what they say, and some have come in under this name. */
  again: boolean;
  readonly refused: RefusedRow[];
  readonly columns: readonly ColumnCount[];
  /** How many answers to questions that would not have been asked, by question. */
  readonly keptOut: Map<string, number>;
  /** Neither the day of the talk nor the last day is known. */
  dateless: number;
  /** Their names and words are due to be purged. */
  overdue: number;
}

/** Different texts of a column that are counted apart; more are no groups. */
const mostTexts = 1000;

export const emptyPreview = ({ uses }: Mapping): Preview => ({
  fitting: 0,
  known: 0,
  changed: [],
  again: false,
  refused: [],
  columns: uses.map((use) => ({ use, notStated: 0, stated: 0, counts: new Map() })),
  keptOut: new Map(),
  dateless: 0,
  overdue: 0,
});

/** Counts one row that fits. */
export function countRow(preview: Preview, { said, keptOut, interview }: FittingRow, today: string): void {
  const { heldOn, lastDay, eraseOn } = interview.facts;
  preview.fitting += 1;
  if (heldOn === undefined && lastDay === undefined) preview.dateless += 1;
  if (eraseOn !== undefined && eraseOn <= today) preview.overdue += 1;
  for (const id of keptOut) preview.keptOut.set(id, (preview.keptOut.get(id) ?? 0) + 1);
  for (const [at, column] of preview.columns.entries()) countCell(column, said[at]);
}

/** Counts which of the rows have come in before. */
export function countStanding(preview: Preview, rows: readonly FittingRow[], standing: readonly Standing[]): void {
  preview.known += standing.filter((one) => one !== 'new').length;
  preview.changed.push(...rows.filter((_, at) => standing[at] === 'changed').map(({ number }) => number));
}

function countCell(column: ColumnCount, said: string | undefined): void {
  if (said === undefined) {
    column.notStated += 1;
    return;
  }
  column.stated += 1;
  const before = column.counts.get(said);
  if (before === undefined && !hasRoom(column)) return;
  column.counts.set(said, (before ?? 0) + 1);
}

/** Names and words are nobody's group, and a day is told by the first and the last. */
function hasRoom({ use, counts }: ColumnCount): boolean {
  if (use.kind === 'line' || (use.kind === 'field' && use.field === 'name')) return false;
  return isCoded(use) || counts.size < mostTexts;
}

/** Whether what is said comes from a closed list. */
export function isCoded(use: ColumnUse): boolean {
  if (use.kind === 'reason') return true;
  if (use.kind === 'field') return fieldCodes[use.field] !== undefined;
  return use.kind === 'answer' && !['number', 'date'].includes(use.question.type);
}
