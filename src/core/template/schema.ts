import * as z from 'zod/mini';
import { disclosureKinds } from '../interview/interview.ts';
import { languages } from '../language.ts';
import { codebookKeys } from './codebook-shape.ts';
import { configKeys } from './config-shape.ts';
import { scaleKeys, scaleShape, scaleUse } from './scale-shape.ts';
import { filled, hasFitted, id, range, text, whole } from './shape.ts';
import { defaultLabels, priorities, questionTypes } from './template.ts';
import { budgetRange, minutesOf, timePattern } from './time-budget.ts';

/* The shape of a template, once: what is read is checked by it, and editors get it as JSON Schema. */

const inBudgetRange = (time: number | string): boolean => {
  const minutes = minutesOf(time) ?? 0;
  return minutes >= budgetRange.from && minutes <= budgetRange.to;
};
const time = z
  .union([z.number(), z.string().check(z.trim(), z.toLowerCase(), z.regex(timePattern, 'bad-time'))], 'number')
  .check(z.refine(inBudgetRange, { error: range(budgetRange), when: hasFitted }));
const questionMinutes = { from: 0, to: 120 };
const minutes = z
  .number()
  .check(z.gte(questionMinutes.from, range(questionMinutes)), z.lte(questionMinutes.to, range(questionMinutes)));

const scalar = z.union([z.string(), z.number()], 'value');
const months = z.exactOptional(z.number());
const condition = z.union(
  [scalar, z.array(scalar), z.strictObject({ from: months, to: months, under: months }, 'range')],
  'list',
);
export type Condition = z.infer<typeof condition>;
const when = z.record(z.string(), condition);

const choice = z.strictObject(
  { code: id, label: text, alone: z.exactOptional(z.boolean()), words: z.exactOptional(z.boolean()) },
  'choice',
);
const picks = z.string().check(z.regex(/^\$[a-z0-9-]{1,64}$/, 'bad-choices'));
const choices = z.union([picks, z.array(z.union([filled, choice], 'text'))], 'list');

/** A question without what follows on its answer. */
export const questionHead = z.strictObject(
  {
    id: z.exactOptional(id),
    type: z.exactOptional(z.enum(questionTypes)),
    ask: text,
    priority: z.exactOptional(z.enum(priorities)),
    minutes: z.exactOptional(minutes),
    probes: z.exactOptional(z.array(text)),
    cue: z.exactOptional(text),
    comment: z.exactOptional(z.union([z.boolean(), text], 'text')),
    when: z.exactOptional(when),
    share: z.exactOptional(z.enum(defaultLabels)),
    measure: z.exactOptional(z.string()),
    theme: z.exactOptional(z.string()),
    choices: z.exactOptional(choices),
    at_most: z.exactOptional(whole(1, 20)),
    scale: z.exactOptional(scaleUse),
    from: z.exactOptional(scalar),
    to: z.exactOptional(scalar),
    discloses: z.exactOptional(z.enum(disclosureKinds)),
    equivalent_to: z.exactOptional(id),
  },
  'question',
);
export type QuestionInput = z.infer<typeof questionHead>;

/** What follows on an answer, without its questions. */
export const gateHead = z.strictObject({ when: condition, scale: z.exactOptional(scaleUse) }, 'gate');
export type GateInput = z.infer<typeof gateHead>;

/** Questions may follow on the answers of questions that follow on answers. */
const within: z.ZodMiniType = z.lazy(() => questions);
const gate = z.strictObject({ ...gateHead.def.shape, questions: within }, 'gate');
export const questionShape = z.strictObject(
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the format, and never a function
  { ...questionHead.def.shape, then: z.exactOptional(z.array(gate)) },
  'question',
);
/** A question of the bank, with what is this template's own about it. */
const takenShape = z.strictObject({ ...questionShape.def.shape, ask: z.exactOptional(text), bank: id }, 'question');
const questions = z.array(z.union([filled, questionShape, takenShape], 'question'));

/** A section without its questions. */
export const sectionHead = z.strictObject(
  {
    id: z.exactOptional(id),
    title: z.exactOptional(text),
    time_budget: z.exactOptional(time),
    record: z.exactOptional(z.boolean()),
    cue: z.exactOptional(text),
    say: z.exactOptional(text),
    stem: z.exactOptional(text),
    scale: z.exactOptional(scaleUse),
    when: z.exactOptional(when),
  },
  'section',
);
export type SectionInput = z.infer<typeof sectionHead>;

const sectionShape = z.strictObject({ ...sectionHead.def.shape, questions: z.exactOptional(questions) }, 'section');

const checklist = z.strictObject(
  { before: z.exactOptional(z.array(text)), after: z.exactOptional(z.array(text)) },
  'checklist',
);

/** A template without its sections or questions. */
export const templateHead = z.strictObject(
  {
    id: z.exactOptional(id),
    version: z.exactOptional(whole(1, 9999)),
    title: z.exactOptional(text),
    purpose: text,
    time_budget: time,
    opening: z.exactOptional(text),
    closing: z.exactOptional(text),
    checklist: z.exactOptional(checklist),
    scales: z.exactOptional(z.record(id, scaleShape, 'scales')),
  },
  'template',
);
export type TemplateInput = z.infer<typeof templateHead>;

export const templateShape = z.strictObject(
  {
    ...templateHead.def.shape,
    sections: z.exactOptional(z.array(sectionShape)),
    questions: z.exactOptional(questions),
  },
  'template',
);

/** The keys of each kind of map, for the suggestion when one is misspelt. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  template: Object.keys(templateShape.def.shape),
  section: Object.keys(sectionShape.def.shape),
  question: Object.keys(takenShape.def.shape),
  bank: ['questions'],
  banked: Object.keys(questionShape.def.shape),
  choice: Object.keys(choice.def.shape),
  gate: Object.keys(gate.def.shape),
  checklist: Object.keys(checklist.def.shape),
  range: ['from', 'to', 'under'],
  language: languages,
  ...scaleKeys,
  ...codebookKeys,
  ...configKeys,
};

/** The JSON Schema that editors use to help while a template is written. */
export function templateJsonSchema(): object {
  return z.toJSONSchema(templateShape, { io: 'input', target: 'draft-7' });
}
