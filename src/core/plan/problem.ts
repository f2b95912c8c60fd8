/** What can be wrong with a plan, beside its form. */
export type PlanProblem =
  /** No clock there ever shows that time: the hour that summer time takes away. */
  | { readonly code: 'time-skipped'; readonly at: string; readonly zone: string }
  | { readonly code: 'time-passed'; readonly at: string }
  /** Something has come of the talk, or nothing is left of it. */
  | { readonly code: 'not-to-plan'; readonly id: string; readonly status: string }
  /** A list of leavers has no column for their names. */
  | { readonly code: 'no-name-column'; readonly file: string; readonly columns: readonly string[] }
  /** Rows of it that do not fit; nothing was written. */
  | { readonly code: 'leavers-unfit'; readonly file: string; readonly rows: number };
