import type { Path } from '../fault.ts';
import { outlineOf } from './outline.ts';

/** Where in a template something stands: a question or a section by its id, or the whole; and which key of it. */
export interface Spot {
  readonly question?: string;
  readonly section?: string;
  readonly key: readonly (string | number)[];
}

/** Where in the plain data of a template each spot is. */
export function pathsIn(value: unknown, spots: readonly Spot[]): readonly Path[] {
  const { sections } = outlineOf(value);
  const questions = new Map(sections.flatMap((section) => section.questions).map(({ id, path }) => [id, path]));
  const parts = new Map(sections.map(({ id, path }) => [id, path]));
  return spots.map(({ question, section, key }) => {
    const around = question === undefined ? parts.get(section ?? '') : questions.get(question);
    return [...(around ?? []), ...key];
  });
}
