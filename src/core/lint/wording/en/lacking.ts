/** Says something bad without a negation, of what it stands with. */
export const bad = (
  'bad|poor|awful|terrible|worse|worst|dreadful|unhappy|dissatisfied|disappointed|disappointing|unclear|unfair|unpredictable|' +
  'unreasonable|unreliable|unsafe|unstable|uneven|unpleasant|unhelpful|unfriendly|unsupportive|unavailable|unapproachable|' +
  'unrealistic|unmanageable|inadequate|insufficient|inconsistent|chaotic|stressful|disorganised|disorganized|frustrating|' +
  'monotonous|boring|tedious|excessive|hard|difficult|impossible'
).split('|');

/** Misses something. */
export const lacks = 'lacked|lack|lacks'.split('|');
