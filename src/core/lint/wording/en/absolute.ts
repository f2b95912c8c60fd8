import { absoluteWord } from '../absolute.ts';
import { phrases } from '../phrases.ts';
import { openings } from './openings.ts';

const words = phrases(`
  always|never|all|every|everyone|everybody|everything|everywhere|nobody|constantly|invariably|entirely|completely|totally|perpetually
  no one|exceptions|exception
  no-one
  without (a) (single) exception|exceptions|fail
  at all times
  each and every
  each time
  100|hundred per|percent (cent)
  every single
  any and all
`);

/** Means something else than every one of them. */
const fine = phrases(`
  above|after|in|over|for|first (of) all
  at all >
  at all ,|in|about|to|with|when
  all in all
  all along|over|right|alone|told|in|sorts|kinds|too|but|things
  (all|every) the same
  not|hardly|nearly|almost|rarely|seldom|*n't all|always|every|everyone|everybody|everything|entirely|completely
  every now|so|other|few|two|three|second|third|week|month|year|fortnight|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  all day|week|year|night|morning|summer|winter
  none of these|those|them|the
  once and for all
  handed|returned|given|turned|brought|sent (in|back) … all|everything|every
  who|that|which|when|if … always|never
  everyone else
  for|to|with|about|of|by|from all (of) (the|our|your) patients|clients|customers|residents|pupils|students|children|guests|visitors|members|passengers
`);

/** The answer hangs on always, never, all or none, in English. */
export const absolute = absoluteWord(words, fine, openings);
