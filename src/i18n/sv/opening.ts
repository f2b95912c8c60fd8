import type { OpeningWords } from '../en/opening.ts';

export const opening: OpeningWords = {};
