import type { Text } from '../language.ts';
import type { Path } from '../fault.ts';
import { namer, reservedCodes, slug } from './id.ts';
import { questionShape, sectionHead, templateHead } from './schema.ts';
import type { QuestionInput, SectionInput, TemplateInput } from './schema.ts';
import type { Choice, QuestionType } from './template.ts';

/** A question whose shape is right, with its place, its id, its type and the codes of its choices. */
export interface QuestionPart {
  readonly path: Path;
  readonly id: string;
  readonly type: QuestionType;
  readonly given: QuestionInput;
  readonly choices?: '$reasons' | readonly Choice[];
}

/**
 * `given` is missing when the shape is wrong; its questions are read all the same. `size` counts wrong ones
 * too, and is one when there is something else than a list of them.
 */
export interface SectionPart {
  readonly path: Path;
  readonly id: string;
  readonly given?: SectionInput;
  readonly questions: readonly QuestionPart[];
  readonly size: number;
}

/** What can be read of a template, whatever is wrong with the rest of it. */
export interface Outline {
  readonly given?: TemplateInput;
  readonly sections: readonly SectionPart[];
  /** The five-line form has questions and no sections. */
  readonly hasSections: boolean;
  /** Ids of questions whose shape is wrong: nothing is said about what refers to them. */
  readonly unreadable: ReadonlySet<string>;
}

type Fields = Readonly<Record<string, unknown>>;

interface Raw {
  readonly path: Path;
  readonly value: unknown;
}

/** The five-line form, questions without sections, has one section that the author never sees. */
export function outlineOf(value: unknown): Outline {
  const { sections, questions, ...head } = fieldsOf(value);
  const raw: readonly Raw[] = [
    ...(questions === undefined ? [] : [{ path: [], value: { id: 'questions', questions } }]),
    ...listOf(sections, ['sections']),
  ];
  const sectionName = namer(raw.flatMap((one) => idIn(one.value)));
  const all = raw.flatMap((one) => questionsIn(one));
  const questionName = namer(all.flatMap((one) => idIn(one.value)));
  const unreadable = new Set<string>();
  const read = (one: Raw): readonly QuestionPart[] => {
    const part = questionPart(one, questionName);
    if (part === undefined) for (const id of idIn(one.value)) unreadable.add(id);
    return part === undefined ? [] : [part];
  };
  return {
    ...fitting(templateHead.safeParse(head)),
    sections: raw.map((one) => sectionPart(one, sectionName, read)),
    hasSections: Array.isArray(sections),
    unreadable,
  };
}

function sectionPart(
  raw: Raw,
  name: (base: string) => string,
  read: (one: Raw) => readonly QuestionPart[],
): SectionPart {
  const { questions, ...head } = fieldsOf(raw.value);
  const { given } = fitting(sectionHead.safeParse(head));
  const parts = questionsIn(raw);
  return {
    path: raw.path,
    id: idIn(raw.value)[0] ?? name(slug(given?.title ?? '') || 'section'),
    ...(given !== undefined && { given }),
    questions: parts.flatMap(read),
    size: Array.isArray(questions) || questions === undefined ? parts.length : 1,
  };
}

function questionPart({ path, value }: Raw, name: (base: string) => string): QuestionPart | undefined {
  const { given } = fitting(questionShape.safeParse(typeof value === 'string' ? { ask: value } : value));
  if (given === undefined) return undefined;
  return {
    path,
    id: given.id ?? name(slug(given.ask) || 'question'),
    type: given.type ?? 'open',
    given,
    ...(given.choices !== undefined && { choices: choicesOf(given.choices) }),
  };
}

function choicesOf(given: NonNullable<QuestionInput['choices']>): '$reasons' | readonly Choice[] {
  if (given === '$reasons') return given;
  const codes = given.flatMap((choice) => (typeof choice === 'string' ? [] : [choice.code]));
  const name = namer([...reservedCodes, ...codes]);
  return given.map((choice) => (typeof choice === 'string' ? plainChoice(choice, name) : choice));
}

const plainChoice = (label: Text, name: (base: string) => string): Choice => ({
  code: name(slug(label) || 'choice'),
  label,
});

const questionsIn = ({ path, value }: Raw): readonly Raw[] =>
  listOf(fieldsOf(value)['questions'], [...path, 'questions']);

function listOf(value: unknown, path: Path): readonly Raw[] {
  return Array.isArray(value) ? value.map((one: unknown, index) => ({ path: [...path, index], value: one })) : [];
}

function idIn(value: unknown): readonly string[] {
  const { id } = fieldsOf(value);
  return typeof id === 'string' ? [id] : [];
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false };

const fitting = <T>(parsed: Parsed<T>): { readonly given?: T } => (parsed.success ? { given: parsed.data } : {});
