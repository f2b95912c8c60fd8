import type { Issue, Path } from '../fault.ts';
import { languages, type Language } from '../language.ts';
import type { Bank, BankQuestion } from './bank.ts';
import { fewMeanings } from './few-meanings.ts';
import { excerpt } from './meaning.ts';
import { misfits } from './misfit.ts';
import { fieldsOf, isFields, listOf } from './raw.ts';
import { id } from './shape.ts';

/** A template in which the questions of the bank stand where they were taken. */
export interface Filled {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** The same fault where its author can mend it: what came from the bank stands behind the key `bank`. */
  readonly placed: (issue: Issue) => Issue;
  /** Likewise where a part stands in what was written. */
  readonly pathOf: (path: Path) => Path;
}

type Fields = Readonly<Record<string, unknown>>;

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
    placed: (issue) => filling.placed(issue),
    pathOf: (path) => filling.pathOf(path),
  };
}

/** One pass over a template: remembers what was taken where. */
class Filling {
  readonly issues: Issue[] = [];
  readonly #meant = fewMeanings();
  readonly #bank: Bank;
  readonly #spoken: readonly Language[];
  readonly #own = new Map<string, Fields>();

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

  placed(issue: Issue): Issue {
    const { first, ...rest } = this.#taken(issue);
    return first === undefined ? rest : { ...rest, first: this.#taken({ path: first, fault: issue.fault }).path };
  }

  pathOf(path: Path): Path {
    for (let length = path.length - 1; length > 0; length -= 1) {
      const question = path.slice(0, length);
      const own = this.#own.get(keyOf(question));
      if (own !== undefined) return Object.hasOwn(own, path[length] ?? '') ? path : [...question, 'bank'];
    }
    return path;
  }

  #taken(issue: Issue): Issue {
    const path = this.pathOf(issue.path);
    if (path === issue.path) return issue;
    const { at: _, ...rest } = issue;
    return { ...rest, path };
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
      this.#own.set(keyOf(path), own);
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

const keyOf = (path: Path): string => JSON.stringify(path);

const without = (question: BankQuestion, own: Fields): Fields =>
  Object.fromEntries(Object.entries(question).filter(([key]) => !Object.hasOwn(own, key)));

/** The languages of the texts a template has of its own; none when all are plain. */
function spokenIn(value: unknown): readonly Language[] {
  const texts = textsIn(value);
  return languages.filter((language) => texts.some((text) => Object.hasOwn(text, language)));
}

/** The texts that are written by language. */
function textsIn(value: unknown): readonly Fields[] {
  const texts: Fields[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The same value with each text that is written by language replaced. */
function mapTexts(value: unknown, change: (text: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change));
  if (!isFields(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every(isLanguage)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]));
}

const isLanguage = (key: string): boolean => languages.some((language) => language === key);
