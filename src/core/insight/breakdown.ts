/** What interviews can be told apart by in a report, and filtered by. */
export const breakdowns = ['department', 'manager', 'role', 'tenure', 'separation', 'mode', 'template'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** What talks are compared by, to see whether it matters how they were held. */
export const talkGroupings = ['mode', 'template', 'own-manager'] as const;
export type TalkGrouping = (typeof talkGroupings)[number];

/** Groups of whole months of employment (tenure.ts): `from` inclusive, `under` exclusive. Named in years. */
export const tenureBands = [
  { code: 'under-1', from: 0, under: 12 },
  { code: 'from-1-to-2', from: 12, under: 24 },
  { code: 'from-2-to-5', from: 24, under: 60 },
  { code: 'from-5-to-10', from: 60, under: 120 },
  { code: 'over-10', from: 120, under: Infinity },
] as const;
export type TenureBand = (typeof tenureBands)[number]['code'];
