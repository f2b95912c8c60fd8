import * as z from 'zod/mini';
import { sectors } from '../employer.ts';
import { disclosureKinds } from '../interview/interview.ts';
import { languages } from '../language.ts';
import { directions } from './codebook.ts';
import { codePattern, idPattern } from './id.ts';
import { keyWordPattern } from './key-words.ts';
import { defaultLabels, priorities, questionTypes } from './template.ts';
import { budgetRange, minutesOf, timePattern } from './time-budget.ts';

/*
 * The shape of a template, of a codebook and of config.yaml, once: what is read is checked by it, and editors get it as JSON Schema.
 * Where zod asks for a message stands a word for misfit.ts: a fault code, the shape wanted, the kind of map, or a range.
 */

const hasFitted = ({ issues }: { readonly issues: readonly unknown[] }): boolean => issues.length === 0;

const filled = z.string().check(z.trim(), z.regex(/\S/, 'empty-text'));
const wordings = z
  .partialRecord(z.enum(languages), filled, 'language')
  .check(z.refine((wording) => Object.keys(wording).length > 0, { error: 'empty-text', when: hasFitted }));
const text = z.union([filled, wordings], 'text');
const id = z.string().check(z.regex(idPattern, 'bad-id'));
const code = z.string().check(z.regex(codePattern, 'bad-id'));

const range = ({ from, to }: { readonly from: number; readonly to: number }): string => `${from}..${to}`;
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
const when = z.record(z.string(), condition);

const choice = z.strictObject({ code: id, label: text }, 'choice');
const choices = z.union([z.literal('$reasons'), z.array(z.union([filled, choice], 'text'))], 'list');

export const questionShape = z.strictObject(
  {
    id: z.exactOptional(id),
    type: z.exactOptional(z.enum(questionTypes)),
    ask: text,
    priority: z.exactOptional(z.enum(priorities)),
    minutes: z.exactOptional(minutes),
    probes: z.exactOptional(z.array(text)),
    cue: z.exactOptional(text),
    when: z.exactOptional(when),
    share: z.exactOptional(z.enum(defaultLabels)),
    measure: z.exactOptional(z.string()),
    theme: z.exactOptional(z.string()),
    choices: z.exactOptional(choices),
    discloses: z.exactOptional(z.enum(disclosureKinds)),
    equivalent_to: z.exactOptional(id),
  },
  'question',
);
export type QuestionInput = z.infer<typeof questionShape>;

const questions = z.array(z.union([filled, questionShape], 'question'));

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
    when: z.exactOptional(when),
  },
  'section',
);
export type SectionInput = z.infer<typeof sectionHead>;

const sectionShape = z.strictObject({ ...sectionHead.def.shape, questions: z.exactOptional(questions) }, 'section');

/** A template without its sections or questions. */
export const templateHead = z.strictObject(
  {
    id: z.exactOptional(id),
    version: z.exactOptional(z.int().check(z.gte(1, '1..9999'), z.lte(9999, '1..9999'))),
    title: z.exactOptional(text),
    purpose: text,
    time_budget: time,
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

const keyWord = z.string().check(z.trim(), z.regex(keyWordPattern, 'bad-key-word'));
const keyWords = z.partialRecord(z.enum(languages), z.array(keyWord), 'language');
const theme = z.strictObject({ code, label: text, words: z.exactOptional(keyWords) }, 'theme');
const reason = z.strictObject(
  {
    code,
    label: text,
    direction: z.exactOptional(z.enum(directions)),
    preventable: z.exactOptional(z.enum(['yes', 'partly', 'no'])),
    sensitive: z.exactOptional(z.boolean()),
    in_room: z.exactOptional(z.boolean()),
  },
  'reason',
);
const heading = z.strictObject({ code, label: text, reasons: z.array(reason) }, 'heading');
export const codebookShape = z.strictObject({ themes: z.array(theme), reasons: z.array(heading) }, 'codebook');
export type CodebookInput = z.infer<typeof codebookShape>;

const whole = (from: number, to: number) =>
  z.int().check(z.gte(from, range({ from, to })), z.lte(to, range({ from, to })));
const receiver = z.strictObject({ receiver: z.exactOptional(text), days: z.exactOptional(whole(0, 90)) }, 'receiver');
const disclosures = z.strictObject(
  {
    harassment: z.exactOptional(receiver),
    danger: z.exactOptional(receiver),
    wrongdoing: z.exactOptional(receiver),
  },
  'disclosures',
);
const retention = z.strictObject(
  {
    months: z.exactOptional(whole(1, 120)),
    log_months: z.exactOptional(whole(1, 120)),
    backup_days: z.exactOptional(whole(1, 365)),
  },
  'retention',
);
const employed = whole(1, 10_000_000);
const headcount = z.record(
  z.string().check(z.regex(/^\d{4}$/, 'bad-year')),
  z.union([employed, z.catchall(z.object({ all: employed }), employed)], 'number'),
);
export const configShape = z.strictObject(
  {
    employer: z.exactOptional(text),
    sector: z.exactOptional(z.enum(sectors)),
    readers: z.exactOptional(text),
    contact: z.exactOptional(text),
    retention: z.exactOptional(retention),
    decision: z.exactOptional(filled),
    disclosures: z.exactOptional(disclosures),
    channel: z.exactOptional(text),
    headcount: z.exactOptional(headcount),
  },
  'config',
);
export type ConfigInput = z.infer<typeof configShape>;

/** The keys of each kind of map, for the suggestion when one is misspelt. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  template: Object.keys(templateShape.def.shape),
  section: Object.keys(sectionShape.def.shape),
  question: Object.keys(questionShape.def.shape),
  choice: Object.keys(choice.def.shape),
  range: ['from', 'to', 'under'],
  codebook: Object.keys(codebookShape.def.shape),
  theme: Object.keys(theme.def.shape),
  heading: Object.keys(heading.def.shape),
  reason: Object.keys(reason.def.shape),
  config: Object.keys(configShape.def.shape),
  retention: Object.keys(retention.def.shape),
  disclosures: disclosureKinds,
  receiver: Object.keys(receiver.def.shape),
  language: languages,
};

/** The JSON Schema that editors use to help while a template is written. */
export function templateJsonSchema(): object {
  return z.toJSONSchema(templateShape, { io: 'input', target: 'draft-7' });
}
