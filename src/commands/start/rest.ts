/* All of a talk that comes after its beginning, loaded at once: the program may be replaced while the talk goes on. */
export { conduct } from './conduct.ts';
export { wrapUp } from './wrap-up/wrap-up.ts';
