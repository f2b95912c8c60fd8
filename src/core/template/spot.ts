import type { Place, WrittenTemplate } from '../ports.ts';

/** Where in a template something stands: a question or a section by its id, or the whole; and which key of it. */
export interface Spot {
  readonly question?: string;
  readonly section?: string;
  readonly key: readonly (string | number)[];
}

/** Says where each spot of a template is written. */
export function placer({ outline: { sections }, place }: WrittenTemplate): (spot: Spot) => Place {
  const questions = new Map(sections.flatMap((section) => section.questions).map(({ id, path }) => [id, path]));
  const parts = new Map(sections.map(({ id, path }) => [id, path]));
  return ({ question, section, key }) => {
    const around = question === undefined ? parts.get(section ?? '') : questions.get(question);
    return place([...(around ?? []), ...key]);
  };
}
