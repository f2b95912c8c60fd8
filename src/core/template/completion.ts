import type { Outline, SectionPart } from './outline.ts';
import type { QuestionPart } from './question-reader.ts';
import { slug } from './id.ts';
import { present } from '../present.ts';
import { readOn } from './scale.ts';
import type { QuestionInput, TemplateInput } from './schema.ts';
import {
  defaultMinutes,
  type Checklist,
  type Limits,
  type Question,
  type Section,
  type Template,
  type When,
} from './template.ts';
import { minutesOf } from './time-budget.ts';
import { languagesOf, wordingsOf } from './wording.ts';

/** The questions by id. */
type Asked = ReadonlyMap<string, QuestionPart>;

/** The template that a faultless outline stands for, every default filled in. */
export function completed(outline: Outline, name: string): Template | undefined {
  const { given, sections } = outline;
  if (given === undefined) return undefined;
  const parts = sections.flatMap(({ questions }) => questions.map((part) => [part.id, part] as const));
  const asked: Asked = new Map(parts);
  return {
    id: given.id ?? (slug(name) || 'template'),
    version: given.version ?? 1,
    title: given.title ?? titleFrom(name),
    purpose: given.purpose,
    minutes: minutesOf(given.time_budget) ?? 0,
    languages: languagesOf(wordingsOf(outline)),
    sections: sections.map((part) => sectionOf(part, given.title ?? titleFrom(name), asked)),
    ...present({ opening: given.opening, closing: given.closing, checklist: checklistOf(given) }),
  };
}

function checklistOf({ checklist }: TemplateInput): Checklist | undefined {
  const { before = [], after = [] } = checklist ?? {};
  return before.length + after.length === 0 ? undefined : { before, after };
}

/** A section without a title has the template's when it is the whole of it, else its id in words. */
function sectionOf(part: SectionPart, templateTitle: Template['title'], asked: Asked): Section {
  const { path, id, given = {}, questions } = part;
  const { title, record = true, time_budget: time, cue, say, stem, when } = given;
  const minutes = time === undefined ? undefined : minutesOf(time);
  return {
    id,
    title: title ?? (path.length === 0 ? templateTitle : titleFrom(id)),
    record,
    questions: questions.map((one) => questionOf(one, asked)),
    ...(minutes !== undefined && { minutes }),
    ...(cue !== undefined && { cue }),
    ...(say !== undefined && { say }),
    ...(stem !== undefined && { stem }),
    ...(when !== undefined && { when: whenOf(when, asked) }),
  };
}

function questionOf(part: QuestionPart, asked: Asked): Question {
  const { id, type, given, choices, pickedFrom, scale } = part;
  const { ask, priority = 'should', minutes = defaultMinutes[type], probes = [], share = usualShare(given) } = given;
  return {
    id,
    type,
    ask,
    priority,
    minutes,
    probes,
    share,
    ...present({
      cue: given.cue,
      when: conditionsOf(part, asked),
      measure: given.measure,
      theme: given.theme,
      choices,
      pickedFrom,
      atMost: given.at_most,
      scale,
      limits: limitsOf(given),
      comment: given.comment === false ? undefined : given.comment,
      discloses: given.discloses,
      equivalentTo: given.equivalent_to,
    }),
  };
}

/** A question behind a gate is asked when the gate is open and its own condition holds. */
function conditionsOf({ given, gate }: QuestionPart, asked: Asked): When | undefined {
  if (gate === undefined) return given.when && whenOf(given.when, asked);
  return whenOf({ [gate.parent]: gate.when, ...given.when }, asked);
}

function limitsOf({ from, to }: QuestionInput): Limits | undefined {
  const dayOrNumber = (limit: number | string | undefined) => (typeof limit === 'string' ? limit.trim() : limit);
  return from === undefined && to === undefined ? undefined : present({ from: dayOrNumber(from), to: dayOrNumber(to) });
}

/** What a yes discloses is HR's, unless the template says otherwise. */
const usualShare = ({ discloses }: QuestionInput): Question['share'] => (discloses === undefined ? 'share' : 'hr-only');

/** A single value is a list of one; a key of a scale is the number it stands for. */
function whenOf(given: NonNullable<QuestionInput['when']>, asked: Asked): When {
  return Object.fromEntries(
    Object.entries(given).map(([key, condition]): [string, When[string]] => {
      const scale = asked.get(key)?.scale;
      const valueOf = (one: string | number) => (scale === undefined ? one : (readOn(scale, one) ?? one));
      if (Array.isArray(condition)) return [key, condition.map(valueOf)];
      return [key, typeof condition === 'object' ? condition : [valueOf(condition)]];
    }),
  );
}

/** `night-shift` in words: `Night shift`. */
function titleFrom(name: string): string {
  const words = name.replace(/[-_]+/gu, ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
