import type { Rehearsed } from './page.ts';
import { audienceText } from './page.ts';

/** A rehearsal for other programs. */
export function rehearsalJson(rehearsed: Rehearsed): object {
  const { template, rehearsal, places, words } = rehearsed;
  const { times, exact, budget, sections, questions, gated, troubles, audiences } = rehearsal;
  return {
    template: template.id,
    template_version: template.version,
    budget,
    ...times,
    shortest_exact: exact.shortest,
    longest_exact: exact.longest,
    questions,
    gated,
    sections: sections.map(({ id, budget: own, shortest, typical, longest }) => ({
      section_id: id,
      ...(own !== undefined && { budget: own }),
      shortest,
      typical,
      longest,
    })),
    problems: troubles.map((trouble, index) => ({
      code: trouble.code,
      ...(trouble.at.question !== undefined && { question_id: trouble.at.question }),
      ...(trouble.at.section !== undefined && { section_id: trouble.at.section }),
      file: places[index]?.file,
      line: places[index]?.line,
      column: places[index]?.column,
      text: words.trouble(trouble),
    })),
    audiences: audiences.map((audience) => ({
      text: audienceText(audience, rehearsed),
      question_ids: audience.gets.filter(({ kind }) => kind === 'question').map(({ id }) => id),
      section_ids: audience.gets.filter(({ kind }) => kind === 'section').map(({ id }) => id),
    })),
  };
}
