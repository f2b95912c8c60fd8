import type { Issue, Path } from '../fault.ts';
import type { Codebook } from './codebook.ts';
import { completed } from './completion.ts';
import { mayBeThere } from './missed-reasons.ts';
import { misfits, withoutExplained } from './misfit.ts';
import { outlineOf, type Outline } from './outline.ts';
import { questionIssues } from './question-check.ts';
import { referenceIssues } from './reference-check.ts';
import { repeated } from './repeated.ts';
import { questionsIn, sectionsIn } from './raw.ts';
import { scaleIssues } from './scale-check.ts';
import { templateShape } from './schema.ts';
import { sectionIssues } from './section-check.ts';
import type { Template } from './template.ts';
import { budgetRange } from './time-budget.ts';
import { whenIssues } from './when-check.ts';
import { missingLanguages, wordingsOf } from './wording.ts';

/**
 * A template from plain data with its outline, or everything that is wrong with it: faults of shape, and of meaning
 * wherever the shape is right. `name` is the file's, without its ending: id and title of a template that has none.
 */
export function readTemplate(
  value: unknown,
  codebook: Codebook,
  name: string,
): { readonly template: Template; readonly outline: Outline } | { readonly issues: readonly Issue[] } {
  const many = tooManyIn(value);
  if (many !== undefined) return { issues: [many] };
  const shape = templateShape.safeParse(value, { reportInput: true });
  const outline = outlineOf(value);
  const ofShape = withoutExplained([...misfits(shape.error?.issues ?? []), ...partsIssues(value)]);
  const ofMeaning = meaningIssues(outline, codebook);
  const all = [...ofShape, ...ofMeaning];
  const issues = all.filter((issue) => !mayBeThere(issue, all, outline));
  const template = issues.length === 0 ? completed(outline, name) : undefined;
  return template === undefined ? { issues } : { template, outline };
}

/** One for each minute of the longest talk: more are not looked at. */
const mostQuestions = budgetRange.to;

function tooManyIn(value: unknown): Issue | undefined {
  const beyond = sectionsIn(value).flatMap(questionsIn)[mostQuestions];
  return beyond && { path: beyond.path, fault: { code: 'too-many-questions', most: mostQuestions } };
}

function meaningIssues(outline: Outline, codebook: Codebook): readonly Issue[] {
  const { sections } = outline;
  const questions = sections.flatMap((section) => section.questions);
  return [
    ...repeated(sections.map(idOf)),
    ...repeated(questions.map(idOf)),
    ...questionIssues(questions, codebook),
    ...sectionIssues(outline),
    ...scaleIssues(outline),
    ...whenIssues(outline, codebook),
    ...referenceIssues(outline),
    ...missingLanguages(wordingsOf(outline)),
  ];
}

const idOf = ({ path, id }: { readonly path: Path; readonly id: string }) => ({ id, path: [...path, 'id'] });

/** Questions stand in the template or in its sections. */
function partsIssues(value: unknown): readonly Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const hasSections = Object.hasOwn(value, 'sections');
  const hasQuestions = Object.hasOwn(value, 'questions');
  if (hasSections && hasQuestions)
    return [{ path: ['questions'], at: 'key', fault: { code: 'questions-and-sections' } }];
  return hasSections || hasQuestions ? [] : [{ path: [], fault: { code: 'missing-key', key: 'questions' } }];
}
