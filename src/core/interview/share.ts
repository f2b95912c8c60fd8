/** What the leaver allows with an answer or a line (design: what may leave). */
export const labels = ['share', 'no-quote', 'hr-only', 'with-name', 'not-kept'] as const;
export type Label = (typeof labels)[number];

/** A label, and for `with-name` to whom. */
export interface Share {
  readonly label: Label;
  readonly to?: string;
}
