export const disclosure = {};

/** Every language has exactly these. */
export type DisclosureWords = typeof disclosure;
