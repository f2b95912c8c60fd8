import type { Issue, Path } from '../fault.ts';
import type { Language } from '../language.ts';
import type { Bank, BankQuestion } from './bank.ts';
import { fewMeanings } from './few-meanings.ts';
import { excerpt } from './meaning.ts';
import { misfits } from './misfit.ts';
import { fieldsOf, isFields, listOf, type Fields } from './raw.ts';
import { id } from './shape.ts';
import { Taken } from './taken.ts';
import { mapTexts, spokenIn, textsIn } from './texts.ts';

/** A template in which the questions of the bank stand where they were taken. */
export interface Filled {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** The same fault where its author can mend it: what came from the bank stands behind the key `bank`. */
  readonly placed: (issue: Issue) => Issue;
  /** Likewise where a part stands in what was written. */
  readonly pathOf: (path: Path) => Path;
}

/** Whether any question of a template is taken from the bank: only then is it read. */
export function takesFromBank(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(takesFromBank);
  return isFields(value) && (Object.hasOwn(value, 'bank') || Object.values(value).some(takesFromBank));
}

/**
 * The template as it was written, with `{ bank: <id>, ...own }` replaced by that question of the bank and the own keys
 * over it. What the template says in one language it takes in that one.
 */
export function withBank(value: unknown, bank: Bank): Filled {
  const filling = new Filling(bank, spokenIn(value));
  const filled = isFields(value) ? filling.parts(value) : value;
  return {
    value: filled,
    issues: filling.issues,
    placed: (issue) => filling.taken.placed(issue),
    pathOf: (path) => filling.taken.pathOf(path),
  };
}

/** One pass over a template: remembers what was taken where. */
class Filling {
  readonly issues: Issue[] = [];
  readonly taken = new Taken();
  readonly #meant = fewMeanings();
  readonly #bank: Bank;
  readonly #spoken: readonly Language[];

  constructor(bank: Bank, spoken: readonly Language[]) {
    this.#bank = bank;
    this.#spoken = spoken;
  }

  parts(template: Fields): Fields {
    const { sections } = template;
    return {
      ...this.#asked(template, []),
      ...(Array.isArray(sections) && {
        sections: listOf(sections, ['sections']).map(({ value, path }) =>
          isFields(value) ? this.#asked(value, path) : value,
        ),
      }),
    };
  }

  /** What has questions: a template, a section, a gate. */
  #asked(fields: Fields, path: Path): Fields {
    const { questions } = fields;
    if (!Array.isArray(questions)) return fields;
    return {
      ...fields,
      questions: listOf(questions, [...path, 'questions']).map((one) =>
        isFields(one.value) ? this.#question(one.value, one.path) : one.value,
      ),
    };
  }

  #question(fields: Fields, path: Path): Fields {
    const own = Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, key === 'then' ? this.#gates(value, [...path, key]) : value]),
    );
    return Object.hasOwn(own, 'bank') ? this.#merged(own, path) : own;
  }

  #gates(gates: unknown, path: Path): unknown {
    if (!Array.isArray(gates)) return gates;
    return listOf(gates, path).map((gate) => (isFields(gate.value) ? this.#asked(gate.value, gate.path) : gate.value));
  }

  #merged({ bank: wanted, ...own }: Fields, path: Path): Fields {
    const at = [...path, 'bank'];
    const { data, error } = id.safeParse(wanted, { reportInput: true });
    const found = data === undefined ? undefined : this.#bank.get(data);
    const lent = fieldsOf(found && without(found, own));
    const issues = data === undefined ? misfits(error?.issues ?? [], at) : this.#lack(found && lent, data, at);
    if (found !== undefined && issues.length === 0) {
      this.taken.add(path, own);
      return { type: found.scale === undefined ? 'open' : 'scale', ...this.#heard(lent), ...own };
    }
    this.issues.push(...issues);
    // Nothing more is said about it before it is known what it is.
    const name = own['id'] ?? data;
    return { bank: 'unknown', ...(name !== undefined && { id: name }) };
  }

  /** The bank has no such question, or not in a language of the template. */
  #lack(lent: Fields | undefined, wanted: string, path: Path): readonly Issue[] {
    if (lent === undefined) {
      const known = [...this.#bank.keys()];
      return [{ path, fault: { code: 'unknown-bank', found: excerpt(wanted), ...this.#meant(wanted, known) } }];
    }
    const texts = textsIn(lent);
    return this.#spoken
      .filter((language) => texts.some((text) => !Object.hasOwn(text, language)))
      .map((language) => ({ path, fault: { code: 'missing-language', language } }));
  }

  /** In the languages of the template: in all there are when it is written in none. */
  #heard(lent: Fields): Fields {
    if (this.#spoken.length === 0) return lent;
    return fieldsOf(
      mapTexts(lent, (text) => Object.fromEntries(this.#spoken.map((language) => [language, text[language]]))),
    );
  }
}

const without = (question: BankQuestion, own: Fields): Fields =>
  Object.fromEntries(Object.entries(question).filter(([key]) => !Object.hasOwn(own, key)));
