import type { Path } from '../fault.ts';
import { namer, slug } from './id.ts';
import { QuestionReader, type GatePart, type QuestionPart } from './question-reader.ts';
import { emptyGatesIn, fieldsOf, fitting, idIn, listOf, questionsIn, type Raw } from './raw.ts';
import { namedScales, type NamedScales } from './scale-input.ts';
import { sectionHead, templateHead, type SectionInput, type TemplateInput } from './schema.ts';

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
  readonly scales: NamedScales;
  readonly sections: readonly SectionPart[];
  /** The five-line form has questions and no sections. */
  readonly hasSections: boolean;
  readonly emptyGates: readonly Path[];
  /** Ids of questions whose shape is wrong: nothing is said about what refers to them. */
  readonly unreadable: ReadonlySet<string>;
}

/** The five-line form, questions without sections, has one section that the author never sees. */
export function outlineOf(value: unknown): Outline {
  const { sections, questions, ...head } = fieldsOf(value);
  const raw: readonly Raw[] = [
    ...(questions === undefined ? [] : [{ path: [], value: { id: 'questions', questions } }]),
    ...listOf(sections, ['sections']),
  ];
  const sectionName = namer(raw.flatMap((one) => idIn(one.value)));
  const scales = namedScales(head['scales']);
  const all = raw.flatMap(questionsIn);
  const reader = new QuestionReader(all, scales);
  return {
    ...fitting(templateHead.safeParse(head)),
    scales,
    sections: raw.map((one) => sectionPart(one, sectionName, reader)),
    hasSections: Array.isArray(sections),
    emptyGates: emptyGatesIn(all),
    unreadable: reader.unreadable,
  };
}

function sectionPart(raw: Raw, name: (base: string) => string, reader: QuestionReader): SectionPart {
  const { questions, ...head } = fieldsOf(raw.value);
  const { given } = fitting(sectionHead.safeParse(head));
  const parts = questionsIn(raw);
  return {
    path: raw.path,
    id: idIn(raw.value)[0] ?? name(slug(given?.title ?? '') || 'section'),
    ...(given !== undefined && { given }),
    questions: parts.flatMap((one) => reader.read(one, given ?? {})),
    size: Array.isArray(questions) || questions === undefined ? parts.length : 1,
  };
}

/** The gates of a section, each once however many questions are behind it. */
export const gatesOf = ({ questions }: SectionPart): readonly GatePart[] => [
  ...new Map(questions.flatMap(({ gate }) => (gate === undefined ? [] : [[gate.path.join(), gate] as const]))).values(),
];
