import type { Counted, Draft } from './sheet.ts';

/** The command that makes an extract once more, read through: covered is what was covered, else the first who is named. */
export function finishing({ leaverId, folder, cover }: Draft, named: readonly Counted[]): string {
  const names = cover.length > 0 ? cover : named.slice(0, 1).map(({ name }) => name);
  const covered = names.length === 0 ? [] : ['--cover', ...names.map(typed)];
  const where = /^[\w./\\:~-]+$/u.test(folder) ? folder : `"${folder}"`;
  return ['exit-talk leaver export', leaverId, where, '--checked --overwrite', ...covered].join(' ');
}

/** Somebody may copy it into a shell, so nothing but letters is taken over from what people wrote. */
const typed = (name: string): string => (/^\p{L}[\p{L}\p{M} .-]*$/u.test(name) ? `"${name}"` : '"…"');
