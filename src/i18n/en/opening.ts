export const opening = {};

/** Every language has exactly these. */
export type OpeningWords = typeof opening;
