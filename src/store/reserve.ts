import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';

/** Enough for the journal of one small step; says what it is to whoever opens it. */
const content = 'exit-talk keeps this room so that an erasing can be noted down on a full disk.\n'.repeat(830);

const place = (file: string): string => `${file}-reserve`;

/**
 * Keeps a little room beside the database: on a full disk it is given up, so that what is to be erased can at least be
 * noted down, and is done when there is room again. Where it cannot be kept, there is none.
 */
export function keepReserve(file: string): void {
  if (existsSync(place(file))) return;
  try {
    const reserve = openSync(place(file), 'wx', 0o600);
    try {
      writeSync(reserve, content);
    } finally {
      closeSync(reserve);
    }
  } catch {
    rmSync(place(file), { force: true });
  }
}

/** Gives the room up; says whether there was any. */
export function spendReserve(file: string): boolean {
  const kept = existsSync(place(file));
  rmSync(place(file), { force: true });
  return kept;
}
