import type { Path } from '../fault.ts';
import type { Text } from '../language.ts';
import { present } from '../present.ts';
import { namer, reservedCodes, slug } from './id.ts';
import { fieldsOf, fitting, idIn, isFields, type Raw, type RawQuestion } from './raw.ts';
import { scaleFrom, usedScale, type NamedScales } from './scale-input.ts';
import type { Scale } from './scale.ts';
import { gateHead, questionHead } from './schema.ts';
import type { GateInput, QuestionInput, SectionInput } from './schema.ts';
import type { Choice, QuestionType } from './template.ts';

/** A question whose shape is right, with its place, its id, its type and the codes of its choices. */
export interface QuestionPart {
  readonly path: Path;
  readonly id: string;
  readonly type: QuestionType;
  readonly given: QuestionInput;
  /** Those of the question it picks from, where it names one. */
  readonly choices?: '$reasons' | readonly Choice[];
  readonly pickedFrom?: string;
  readonly scale?: Scale;
  readonly gate?: GatePart;
}

/** The answer that a question follows on. */
export interface GatePart extends GateInput {
  readonly path: Path;
  readonly parent: string;
}

/** Reads questions in order: each gets a name of its own, and may refer to those before it. */
export class QuestionReader {
  readonly unreadable = new Set<string>();
  readonly #name: (base: string) => string;
  readonly #scales: NamedScales;
  readonly #ids = new Map<string, string>();
  readonly #parts = new Map<string, QuestionPart>();

  constructor(all: readonly Raw[], scales: NamedScales) {
    this.#name = namer(all.flatMap((one) => idIn(one.value)));
    this.#scales = scales;
  }

  /** The question with what its section says of all; none when its shape is wrong. */
  read(one: RawQuestion, section: SectionInput): readonly QuestionPart[] {
    const part = this.#partOf(one, section);
    if (part === undefined) {
      for (const id of idIn(one.value)) this.unreadable.add(id);
      return [];
    }
    this.#ids.set(one.path.join(), part.id);
    if (!this.#parts.has(part.id)) this.#parts.set(part.id, part);
    return [part];
  }

  #partOf(raw: RawQuestion, section: SectionInput): QuestionPart | undefined {
    const { given } = fitting(questionHead.safeParse(headOf(raw.value)));
    if (given === undefined) return undefined;
    const gate = raw.gate && this.#gateOf(raw.gate);
    const use = given.scale ?? gate?.scale ?? section.scale;
    const type = given.type ?? (use === undefined ? 'open' : 'scale');
    const scale = type === 'scale' ? usedScale(use, this.#scales) : undefined;
    return {
      path: raw.path,
      id: given.id ?? this.#name(slug(given.ask) || 'question'),
      type,
      given,
      ...this.#choicesOf(given.choices),
      ...present({ gate, scale: scale && scaleFrom(scale) }),
    };
  }

  #choicesOf(given: QuestionInput['choices']): Pick<QuestionPart, 'choices' | 'pickedFrom'> {
    if (given === undefined) return {};
    if (typeof given !== 'string') return { choices: namedChoices(given) };
    if (given === '$reasons') return { choices: given };
    const pickedFrom = given.slice(1);
    const from = this.#parts.get(pickedFrom);
    const choices = from?.type === 'choices' ? from.choices : undefined;
    return { pickedFrom, ...present({ choices: typeof choices === 'object' ? choices.filter(isShared) : choices }) };
  }

  #gateOf({ at, parent }: NonNullable<RawQuestion['gate']>): GatePart | undefined {
    const { questions: _, ...head } = fieldsOf(at.value);
    const { given } = fitting(gateHead.safeParse(head));
    const id = this.#ids.get(parent.path.join()) ?? idIn(parent.value)[0];
    return given === undefined || id === undefined ? undefined : { path: at.path, parent: id, ...given };
  }
}

/** A choice that goes with no other weighs nothing beside them. */
const isShared = ({ alone }: Choice): boolean => alone !== true;

/** A question without what follows on it; a plain text is the wording of an open one. */
function headOf(value: unknown): unknown {
  if (typeof value === 'string') return { ask: value };
  if (!isFields(value)) return value;
  const { then: _, ...head } = value;
  return head;
}

function namedChoices(given: Exclude<NonNullable<QuestionInput['choices']>, string>): readonly Choice[] {
  const codes = given.flatMap((choice) => (typeof choice === 'string' ? [] : [choice.code]));
  const name = namer([...reservedCodes, ...codes]);
  return given.map((choice) => (typeof choice === 'string' ? plainChoice(choice, name) : choiceFrom(choice)));
}

const plainChoice = (label: Text, name: (base: string) => string): Choice => ({
  code: name(slug(label) || 'choice'),
  label,
});

type ChoiceInput = Exclude<Exclude<NonNullable<QuestionInput['choices']>, string>[number], string>;

const choiceFrom = ({ code, label, alone, words }: ChoiceInput): Choice => ({
  code,
  label,
  ...(alone === true && { alone }),
  ...(words === true && { words }),
});
