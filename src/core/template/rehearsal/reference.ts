import type { Text } from '../../language.ts';
import { referencesIn } from '../reference.ts';
import type { Question, Section, Template } from '../template.ts';
import { fits } from '../when.ts';
import type { Domain } from './domain.ts';
import { canMeet, valuesFor } from './fitting.ts';
import type { Impossible } from './impossible.ts';
import { spotOf } from './impossible.ts';
import { conditionsOn, nothing, type Requirement, type Requirements } from './requirement.ts';
import type { Trouble, TroubleOf, Unreached } from './trouble.ts';

type Domains = ReadonlyMap<string, Domain>;

/** Texts that name an answer which many, or all, of those who hear them have never been asked for. */
export function fallbacksIn(
  template: Template,
  requirements: Requirements,
  domains: Domains,
  impossible: Impossible,
): readonly Trouble[] {
  const look = (what: Unreached, needed: Requirement, texts: Texts): readonly Trouble[] =>
    Object.entries(texts).flatMap(([key, written]) =>
      [...namesIn(written)].flatMap(([name, fallback]): readonly TroubleOf<'falls-back'>[] => {
        const other = requirements.questions.get(name);
        if (other === undefined || isSure(needed, other, name, domains)) return [];
        const never = impossible.questions.has(name) || !together(needed, other, domains);
        return [
          { code: 'falls-back', what, key: name, how: never ? 'always' : 'often', fallback, at: spotOf(what, [key]) },
        ];
      }),
    );
  const sections = template.sections.flatMap((section) => [
    ...look({ kind: 'section', id: section.id }, requirements.sections.get(section.id) ?? nothing, textsOf(section)),
    ...section.questions
      .filter(({ id }) => !impossible.questions.has(id))
      .flatMap((question) =>
        look(
          { kind: 'question', id: question.id },
          requirements.questions.get(question.id) ?? nothing,
          questionTexts(question),
        ),
      ),
  ]);
  const closing = look({ kind: 'closing', id: 'closing' }, nothing, { closing: given(template.closing) });
  return [...sections, ...closing];
}

type Texts = Readonly<Record<string, readonly Text[]>>;

const given = (text: Text | true | undefined): readonly Text[] => (text === undefined || text === true ? [] : [text]);

const textsOf = ({ say, stem, cue }: Section): Texts => ({ say: given(say), stem: given(stem), cue: given(cue) });

function questionTexts({ ask, probes, cue, comment }: Question): Texts {
  return { ask: [ask], probes, cue: given(cue), comment: given(comment) };
}

/** Names with what is said instead, each once. */
function namesIn(texts: readonly Text[]): ReadonlyMap<string, string> {
  const wordings = texts.flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));
  return new Map(wordings.flatMap(referencesIn).map(({ name, fallback = '' }) => [name, fallback]));
}

/** Whoever hears the one has been asked the other. */
function isSure(needed: Requirement, other: Requirement, name: string, domains: Domains): boolean {
  if (needed.has(name)) return true;
  return [...other].every(([key, demands]) => {
    const own = needed.get(key) ?? new Set();
    const domain = domains.get(key);
    const missing = [...demands].filter((demand) => !own.has(demand)).map(({ condition }) => condition);
    if (missing.length === 0) return true;
    if (domain === undefined || domain.kind === 'several') return false;
    const known = conditionsOn(needed, key);
    return (
      own.size > 0 &&
      valuesFor(domain, [...known, ...missing])
        .filter((value) => known.every((condition) => fits(value, condition)))
        .every((value) => missing.every((condition) => fits(value, condition)))
    );
  });
}

function together(needed: Requirement, other: Requirement, domains: Domains): boolean {
  return [...other.keys()].every((key) => {
    const domain = domains.get(key);
    return domain === undefined || canMeet(domain, [...conditionsOn(needed, key), ...conditionsOn(other, key)]);
  });
}
