import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** A folder of data with a thousand interviews. */
export function fullHome({ room }: Place): string {
  return join(room, 'full');
}

/** One with a hundred thousand interviews and a million answers, and one with a tenth of both. */
export function manyHome({ room }: Place): string {
  return join(room, 'many');
}

export function tenthHome({ room }: Place): string {
  return join(room, 'tenth');
}

/** One with a database that holds nothing yet. */
export function emptyHome({ room }: Place): string {
  return join(room, 'empty');
}

let count = 0;

/** One that is not there yet, another each time. */
export function newHome({ room }: Place): string {
  count += 1;
  return join(room, `home-${count}`);
}

/** A copy of the empty one, another each time. */
export function newEmptyHome(place: Place): string {
  const home = newHome(place);
  mkdirSync(home, { mode: 0o700 });
  copyFileSync(databaseIn(emptyHome(place)), databaseIn(home));
  return home;
}

export function databaseIn(home: string): string {
  return join(home, 'exit-talk.db');
}
