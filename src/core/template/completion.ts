import type { Outline, QuestionPart, SectionPart } from './outline.ts';
import { slug } from './id.ts';
import type { QuestionInput } from './schema.ts';
import { defaultMinutes, type Question, type Section, type Template, type When } from './template.ts';
import { minutesOf } from './time-budget.ts';
import { languagesOf, wordingsOf } from './wording.ts';

/** The template that a faultless outline stands for, every default filled in. */
export function completed(outline: Outline, name: string): Template | undefined {
  const { given, sections } = outline;
  if (given === undefined) return undefined;
  return {
    id: given.id ?? (slug(name) || 'template'),
    version: given.version ?? 1,
    title: given.title ?? titleFrom(name),
    purpose: given.purpose,
    minutes: minutesOf(given.time_budget) ?? 0,
    languages: languagesOf(wordingsOf(outline)),
    sections: sections.map((part) => sectionOf(part, given.title ?? titleFrom(name))),
  };
}

/** A section without a title has the template's when it is the whole of it, else its id in words. */
function sectionOf({ path, id, given = {}, questions }: SectionPart, templateTitle: Template['title']): Section {
  const { title, record = true, time_budget: time, cue, say, stem, when } = given;
  const minutes = time === undefined ? undefined : minutesOf(time);
  return {
    id,
    title: title ?? (path.length === 0 ? templateTitle : titleFrom(id)),
    record,
    questions: questions.map(questionOf),
    ...(minutes !== undefined && { minutes }),
    ...(cue !== undefined && { cue }),
    ...(say !== undefined && { say }),
    ...(stem !== undefined && { stem }),
    ...(when !== undefined && { when: whenOf(when) }),
  };
}

function questionOf({ id, type, given, choices }: QuestionPart): Question {
  const { ask, priority = 'should', minutes = defaultMinutes[type], probes = [], share = usualShare(given) } = given;
  const { cue, when, measure, theme, equivalent_to: equivalentTo, discloses } = given;
  return {
    id,
    type,
    ask,
    priority,
    minutes,
    probes,
    share,
    ...(cue !== undefined && { cue }),
    ...(when !== undefined && { when: whenOf(when) }),
    ...(measure !== undefined && { measure }),
    ...(theme !== undefined && { theme }),
    ...(choices !== undefined && { choices }),
    ...(discloses !== undefined && { discloses }),
    ...(equivalentTo !== undefined && { equivalentTo }),
  };
}

/** What a yes discloses is HR's, unless the template says otherwise. */
const usualShare = ({ discloses }: QuestionInput): Question['share'] => (discloses === undefined ? 'share' : 'hr-only');

/** A single value is a list of one. */
function whenOf(given: NonNullable<QuestionInput['when']>): When {
  return Object.fromEntries(
    Object.entries(given).map(([key, condition]) => [key, typeof condition === 'object' ? condition : [condition]]),
  );
}

/** `night-shift` in words: `Night shift`. */
function titleFrom(name: string): string {
  const words = name.replace(/[-_]+/gu, ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
