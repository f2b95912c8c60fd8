import type { Path } from '../fault.ts';

/** A map as it stands. */
export type Fields = Readonly<Record<string, unknown>>;

/** A part of a file as it stands, and where. */
export interface Raw {
  readonly path: Path;
  readonly value: unknown;
}

/** A question as it stands, and the answer it follows on. */
export interface RawQuestion extends Raw {
  readonly gate?: { readonly at: Raw; readonly parent: RawQuestion };
}

/** The questions of a section or of a gate, each followed by those that follow on its answers. */
export function questionsIn({ path, value }: Raw): readonly RawQuestion[] {
  return listOf(fieldsOf(value)['questions'], [...path, 'questions']).flatMap((one) => withFollowing(one));
}

/** The sections of a template as they stand; the five-line form has one that its author never sees. */
export function sectionsIn(value: unknown): readonly Raw[] {
  const { sections, questions } = fieldsOf(value);
  return [
    ...(questions === undefined ? [] : [{ path: [], value: { id: 'questions', questions } }]),
    ...listOf(sections, ['sections']),
  ];
}

/** Where something follows on an answer and there is nothing to ask. */
export const emptyGatesIn = (questions: readonly RawQuestion[]): readonly Path[] =>
  questions.flatMap((one) =>
    listOf(fieldsOf(one.value)['then'], [...one.path, 'then'])
      .filter(({ value }) => isEmptyList(fieldsOf(value)['questions']))
      .map(({ path }) => [...path, 'questions']),
  );

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function withFollowing(one: RawQuestion): readonly RawQuestion[] {
  const gates = listOf(fieldsOf(one.value)['then'], [...one.path, 'then']);
  const following = gates.flatMap((at) =>
    listOf(fieldsOf(at.value)['questions'], [...at.path, 'questions']).flatMap((next) =>
      withFollowing({ ...next, gate: { at, parent: one } }),
    ),
  );
  return [one, ...following];
}

export function listOf(value: unknown, path: Path): readonly Raw[] {
  return Array.isArray(value) ? value.map((one: unknown, index) => ({ path: [...path, index], value: one })) : [];
}

export function idIn(value: unknown): readonly string[] {
  const { id } = fieldsOf(value);
  return typeof id === 'string' ? [id] : [];
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false };

/** What was parsed, where its shape is right. */
export const fitting = <T>(parsed: Parsed<T>): { readonly given?: T } => (parsed.success ? { given: parsed.data } : {});
