import type { CopyWords } from '../en/copy.ts';

export const copy: CopyWords = {};
