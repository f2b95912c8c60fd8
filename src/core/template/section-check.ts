import type { FileFault, Issue } from '../fault.ts';
import type { Outline, SectionPart } from './outline.ts';
import { minutesOf } from './time-budget.ts';
import { defaultMinutes } from './template.ts';

/** What is wrong with sections whose shape is right: which have questions, and whether they fit their time. */
export function sectionIssues(outline: Outline): readonly Issue[] {
  const { sections } = outline;
  const recorded = sections.some(({ size, given }) => size > 0 || given?.record !== false);
  return [
    ...sections.flatMap((section) => [...contentIssues(section), ...budgetIssues(section)]),
    ...outline.emptyGates.map(noQuestions),
    ...(outline.hasSections && !recorded ? [{ ...noQuestions(['sections']), at: 'key' } as const] : []),
    ...wholeBudgetIssues(outline),
  ];
}

const noQuestions = (path: Issue['path']): Issue => ({ path, fault: { code: 'no-questions' } });

const isEmpty = ({ given, size }: SectionPart): boolean => given !== undefined && given.record !== false && size === 0;

function contentIssues(section: SectionPart): readonly Issue[] {
  const { path, id, given, size } = section;
  if (isEmpty(section)) return [noQuestions(path.length === 0 ? ['questions'] : path)];
  if (given?.record === false && size > 0)
    return [{ path: [...path, 'questions'], at: 'key', fault: { code: 'unrecorded-questions', section: id } }];
  return [];
}

function budgetIssues(section: SectionPart): readonly Issue[] {
  const { path, id, given } = section;
  const budget = given?.time_budget === undefined ? undefined : minutesOf(given.time_budget);
  const minutes = mustMinutes(section);
  if (budget === undefined || minutes <= budget) return [];
  return [{ path: [...path, 'time_budget'], fault: over(minutes, budget, id) }];
}

/** Conditional sections may stand for each other, so only those that everybody meets are counted. */
function wholeBudgetIssues({ given, sections }: Outline): readonly Issue[] {
  const budget = given === undefined ? undefined : minutesOf(given.time_budget);
  const minutes = sections
    .filter((section) => section.given?.when === undefined)
    .reduce((sum, section) => sum + Math.max(mustMinutes(section), minutesOf(section.given?.time_budget ?? 0) ?? 0), 0);
  if (budget === undefined || minutes <= budget) return [];
  return [{ path: ['time_budget'], fault: over(minutes, budget) }];
}

/** The minutes of what is asked of everybody, however short time is: no less than these makes the budget true. */
function mustMinutes({ questions }: SectionPart): number {
  return questions
    .filter(({ given, gate }) => given.priority === 'must' && given.when === undefined && gate === undefined)
    .reduce((sum, { given, type }) => sum + (given.minutes ?? defaultMinutes[type]), 0);
}

function over(minutes: number, budget: number, section?: string): FileFault {
  return { code: 'over-budget', minutes, budget, ...(section !== undefined && { section }) };
}
