import type { ProgressWords } from '../en/progress.ts';

export const progress: ProgressWords = {
  exporting: (done, total) => `Exporterar: ${percent(done, total)} %`,
};

const percent = (done: number, total: number): number => Math.floor((100 * done) / Math.max(done, total, 1));
