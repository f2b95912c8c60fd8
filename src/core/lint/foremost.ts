import type { Advice } from './advice.ts';

/** What matters most, in order: the same thing about both languages of a text is said once. */
export function foremost<T extends { readonly advice: Advice }>(all: readonly T[], count: number): readonly T[] {
  const told = new Set<string>();
  return all
    .filter(({ advice }) => {
      const about = aboutWhat(advice);
      const isNew = !told.has(about);
      told.add(about);
      return isNew;
    })
    .slice(0, count);
}

function aboutWhat({ rule, path, language, about }: Advice): string {
  const text = language !== undefined && path.at(-1) === language ? path.slice(0, -1) : path;
  return JSON.stringify([rule, text, about]);
}
