import type { Path } from '../fault.ts';
import { namer, slug } from './id.ts';
import { QuestionReader, type GatePart, type QuestionPart } from './question-reader.ts';
import { emptyGatesIn, fieldsOf, fitting, idIn, questionsIn, sectionsIn, type Raw } from './raw.ts';
import { namedScales, type NamedScales } from './scale-input.ts';
import type { ScaleUse } from './scale-shape.ts';
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
  const { sections, questions: _, ...head } = fieldsOf(value);
  const raw = sectionsIn(value);
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

/** What a section, a gate or a question says of the scale its answers are given on. */
interface PlacedUse {
  readonly path: Path;
  readonly use: ScaleUse;
}

/** Every such saying, in the order of the file: of a gate before that of the questions behind it. */
export function scaleUsesIn({ sections }: Outline): readonly PlacedUse[] {
  const told = new Set<string>();
  const isFirst = ({ path }: GatePart): boolean => told.size < told.add(path.join()).size;
  const at = (path: Path, use: ScaleUse | undefined): readonly PlacedUse[] =>
    use === undefined ? [] : [{ path, use }];
  return sections.flatMap((section) => [
    ...at(section.path, section.given?.scale),
    ...section.questions.flatMap(({ path, given, gate }) => [
      ...(gate !== undefined && isFirst(gate) ? at(gate.path, gate.scale) : []),
      ...at(path, given.scale),
    ]),
  ]);
}

/** The gates of a section, each once however many questions are behind it. */
export const gatesOf = ({ questions }: SectionPart): readonly GatePart[] => [
  ...new Map(questions.flatMap(({ gate }) => (gate === undefined ? [] : [[gate.path.join(), gate] as const]))).values(),
];
