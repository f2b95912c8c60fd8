import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** What a program is started with: a terminal with colours, an account of its own, no settings. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** An account whose data is in `home`; all of them share one cache of compiled code. */
export function surroundingsIn({ room }: Place, home: string): Surroundings {
  const cwd = join(room, 'desk');
  mkdirSync(cwd, { recursive: true });
  const env = {
    HOME: join(room, 'account'),
    XDG_CACHE_HOME: join(room, 'cache'),
    EXIT_TALK_HOME: home,
    EXIT_TALK_LANG: language,
    TERM: 'xterm-256color',
  };
  return { cwd, env };
}

export const language = 'sv' as const;
