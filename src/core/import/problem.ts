/** What stands in the way of reading a table, or of taking anything in. */
export type ImportProblem =
  | { readonly code: 'table-unreadable'; readonly file: string; readonly what: TableTrouble; readonly line?: number }
  | { readonly code: 'table-too-large'; readonly file: string; readonly megabytes: number; readonly rows: number }
  | { readonly code: 'table-encoding'; readonly file: string; readonly encoding: 'utf-16' | 'not-utf-8' }
  /** It was changed between being looked at and being taken in. */
  | { readonly code: 'table-changed'; readonly file: string }
  | {
      readonly code: 'sheet-not-found';
      readonly file: string;
      readonly sheet: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'column-twice';
      readonly file: string;
      readonly column: string;
      readonly first: string;
      readonly second: string;
    }
  /** Rows were refused, and none is left. */
  | { readonly code: 'nothing-taken'; readonly file: string; readonly refused: number };

export type TableTrouble = 'quotes' | 'row-too-long' | 'no-workbook' | 'empty';
