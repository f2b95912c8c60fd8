import { joinWritten } from './disclose.ts';
import { keepHalfLines } from './notes.ts';
import type { Talk } from './talk.ts';

/** Nothing that was said is left half, or apart from what it belongs to. */
export async function gather(talk: Talk): Promise<void> {
  await keepHalfLines(talk);
  await joinWritten(talk);
}
