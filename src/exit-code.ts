import type { Interrupted, Problem } from './core/problem.ts';

/** What each known problem ends the program with; a new one must choose. */
export const exitCodes: Readonly<Record<Problem['code'], number>> = {
  usage: 2,
  'no-terminal': 2,
  'interview-not-found': 3,
  'interview-ambiguous': 3,
  'id-too-short': 2,
  'interview-closed': 5,
  'disclosure-not-found': 3,
  'disclosure-ambiguous': 3,
  'disclosure-received': 5,
  'interview-not-held': 5,
  'no-message': 3,
  'template-not-found': 3,
  'file-not-found': 3,
  'file-unreadable': 1,
  'file-too-large': 4,
  'file-encoding': 4,
  'invalid-file': 4,
  'group-not-found': 3,
  'folder-in-use': 5,
  'file-in-use': 5,
  'file-is-database': 5,
  'not-written': 1,
  'database-not-found': 3,
  'database-newer': 4,
  'database-foreign': 4,
  'database-empty': 4,
  'not-made-up': 5,
  'database-damaged': 4,
  'database-busy': 1,
  'database-read-only': 5,
  'database-full': 1,
  'database-failed': 1,
  'driver-failed': 1,
};

/** 128 and the number of the signal; the end of input counts as an interruption. */
export const interruptionCodes: Readonly<Record<Interrupted['by'], number>> = {
  'ctrl-c': 130,
  'end-of-input': 130,
  SIGINT: 130,
  SIGTERM: 143,
  SIGHUP: 129,
};
