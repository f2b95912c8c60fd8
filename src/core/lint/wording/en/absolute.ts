import { phrases, saying } from '../phrases.ts';

/** The answer hangs on always or never. */
export const absolute = saying(phrases('always|never'));
