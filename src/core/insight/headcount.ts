import type { Headcount } from '../employer.ts';
import { folded } from '../interview/leaver.ts';
import { nearest } from '../template/nearest.ts';

/** A department of a headcount that nobody is in, and the one that was probably meant. */
export interface Misnamed {
  readonly written: string;
  readonly meant: string;
}

/**
 * Departments of a headcount that are probably misspelt. Who is like no department there is may just have had no leavers,
 * and a department that has a headcount of its own was not meant.
 */
export function misnamedIn(
  headcount: Readonly<Record<string, Headcount>>,
  names: readonly string[],
): readonly Misnamed[] {
  const written = [...new Set(Object.values(headcount).flatMap(({ departments }) => Object.keys(departments)))];
  const told = new Set(written.map(folded));
  const known = new Set(names.map(folded));
  const free = names.filter((name) => !told.has(folded(name)));
  return written
    .filter((name) => !known.has(folded(name)))
    .flatMap((name) => {
      const meant = nearest(name, free);
      return meant === undefined ? [] : [{ written: name, meant }];
    });
}
