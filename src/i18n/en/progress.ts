/** How far something has come that takes more than a moment. */
export const progress = {
  exporting: (done: number, total: number): string => `Exporting: ${percent(done, total)}%`,
};

const percent = (done: number, total: number): number => Math.floor((100 * done) / Math.max(done, total, 1));

/** Every language has exactly these. */
export type ProgressWords = typeof progress;
