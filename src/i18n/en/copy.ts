export const copy = {};

/** Every language has exactly these. */
export type CopyWords = typeof copy;
