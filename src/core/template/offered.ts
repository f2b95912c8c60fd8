import type { TemplateEntry } from '../ports.ts';

/**
 * The shipped templates that are offered first, in this order. Most people hold two talks a year: with the time one
 * wants (standard), with the time there is (short), and about somebody who worked for them (manager). The others fit a
 * leaver or an interviewer of a special kind; whoever needs one of them looks for it.
 */
export const foremost: readonly string[] = ['standard', 'short', 'manager'];

/** Templates as they are offered. */
export interface Offered {
  readonly first: readonly TemplateEntry[];
  readonly more: readonly TemplateEntry[];
}

/** What somebody has written themselves is always among the first; of what is shipped, those that are needed most often. */
export function offered(entries: readonly TemplateEntry[]): Offered {
  const isOwn = ({ file }: TemplateEntry): boolean => file !== undefined;
  const shipped = entries.filter((entry) => !isOwn(entry));
  return {
    first: [
      ...entries.filter(isOwn),
      ...foremost.flatMap((name) => shipped.find((entry) => entry.name === name) ?? []),
    ],
    more: shipped.filter(({ name }) => !foremost.includes(name)),
  };
}
