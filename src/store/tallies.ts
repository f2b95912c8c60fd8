import type { Tallies } from '../core/ports.ts';
import type { Steps } from './tables.ts';

/** Placeholder until the real one is written into this file. */
export function talliesIn(steps: Steps): Tallies {
  return { count: () => steps.read(() => Promise.reject(new Error('soon'))), groups: () => Promise.resolve([]) };
}
