import type { Leaver } from './interview.ts';

/** A text as it is compared: surrounding space, case and the way its letters are composed do not count. */
export function folded(text: string): string {
  return text.trim().toLowerCase().normalize('NFC');
}

/** Equal for the same person met twice: the same name and the same first day. Nothing when either is unknown. */
export function leaverKey(leaver: Omit<Leaver, 'id'>): string | undefined {
  const name = folded(leaver.name);
  if (name === '' || leaver.startedOn === undefined) return undefined;
  return `${leaver.startedOn} ${name}`;
}
