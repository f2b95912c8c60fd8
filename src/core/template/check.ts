import type { Issue } from '../problem.ts';
import type { Codebook } from './codebook.ts';
import { completed } from './completion.ts';
import { misfits } from './misfit.ts';
import { outlineOf, type Outline } from './outline.ts';
import { questionIssues, repeated } from './question-check.ts';
import { templateShape } from './schema.ts';
import { sectionIssues } from './section-check.ts';
import type { Template } from './template.ts';
import { whenIssues } from './when-check.ts';
import { missingLanguages, wordingsOf } from './wording.ts';

/**
 * A template from plain data, or everything that is wrong with it: faults of shape, and of meaning wherever the shape
 * is right. `name` is the file's, without its ending: id and title of a template that has none.
 */
export function readTemplate(
  value: unknown,
  codebook: Codebook,
  name: string,
): { readonly template: Template } | { readonly issues: readonly Issue[] } {
  const shape = templateShape.safeParse(value, { reportInput: true });
  const outline = outlineOf(value);
  const issues = [...(shape.success ? rootIssues(shape.data) : misfits(shape.error.issues)), ...meaningIssues(outline, codebook)];
  const template = issues.length === 0 ? completed(outline, name) : undefined;
  return template === undefined ? { issues } : { template };
}

function meaningIssues(outline: Outline, codebook: Codebook): readonly Issue[] {
  const { sections } = outline;
  const questions = sections.flatMap((section) => section.questions);
  const withId = ({ path, id }: { readonly path: Issue['path']; readonly id: string }) => ({ id, path: [...path, 'id'] });
  return [
    ...repeated(sections.map(withId)),
    ...repeated(questions.map(withId)),
    ...questionIssues(questions, codebook),
    ...sectionIssues(outline),
    ...whenIssues(outline, codebook),
    ...missingLanguages(wordingsOf(outline)),
  ];
}

function rootIssues({ sections, questions }: { readonly sections?: unknown; readonly questions?: unknown }): readonly Issue[] {
  if (sections !== undefined && questions !== undefined)
    return [{ path: ['questions'], at: 'key', fault: { code: 'questions-and-sections' } }];
  if (sections === undefined && questions === undefined) return [{ path: [], fault: { code: 'missing-key', key: 'questions' } }];
  if (Array.isArray(sections) && sections.length === 0) return [{ path: ['sections'], fault: { code: 'no-questions' } }];
  return [];
}
