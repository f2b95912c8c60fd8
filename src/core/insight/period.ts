/** A stretch of days, either end open: ISO dates, inclusive, and how it was asked for. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
  readonly written: string;
}
