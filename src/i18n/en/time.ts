export const time = {};

/** Every language has exactly these. */
export type TimeWords = typeof time;
