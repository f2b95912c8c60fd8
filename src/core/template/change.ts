import { languages, type Language, type Text } from '../language.ts';
import { longestCommon } from './marked-words.ts';
import type { Scale } from './scale.ts';
import type { Choice, Limits, When } from './template.ts';

/** One thing that differs; `key` is the key of the format. What has no `from` was not there before, without `to` it is gone. */
export type Change =
  | {
      readonly kind: 'text';
      readonly key: string;
      readonly code?: string;
      readonly language?: Language;
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly kind: 'value'; readonly key: string; readonly code?: string; readonly from?: Plain; readonly to?: Plain }
  | { readonly kind: 'scale'; readonly key: 'scale'; readonly from?: Scale; readonly to?: Scale }
  | { readonly kind: 'when'; readonly key: 'when'; readonly from?: When; readonly to?: When }
  | { readonly kind: 'limits'; readonly key: 'limits'; readonly from?: Limits; readonly to?: Limits }
  | {
      readonly kind: 'added' | 'removed';
      readonly key: string;
      readonly code?: string;
      readonly text: Text;
    }
  | { readonly kind: 'order'; readonly key: string };

type Plain = string | number | boolean;

/** Undefined leaves the key out, so that nothing is said of what is not there. */
const sides = <T>(from: T | undefined, to: T | undefined): { readonly from?: T; readonly to?: T } => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/** By language, or once where both are worded for every language. */
export function textChanges(
  key: string,
  from: Text | undefined,
  to: Text | undefined,
  code?: string,
): readonly Change[] {
  const about = { kind: 'text', key, ...(code !== undefined && { code }) } as const;
  if (typeof from !== 'object' && typeof to !== 'object') return from === to ? [] : [{ ...about, ...sides(from, to) }];
  return languages.flatMap((language): readonly Change[] => {
    const [before, after] = [wordingIn(from, language), wordingIn(to, language)];
    return before === after ? [] : [{ ...about, language, ...sides(before, after) }];
  });
}

const wordingIn = (text: Text | undefined, language: Language): string | undefined =>
  typeof text === 'object' ? text[language] : text;

export function valueChanges(
  key: string,
  from: Plain | undefined,
  to: Plain | undefined,
  code?: string,
): readonly Change[] {
  return from === to ? [] : [{ kind: 'value', key, ...(code !== undefined && { code }), ...sides(from, to) }];
}

/** Whether two values of a template are written alike; the order of keys aside. */
export const isAlike = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  ) ?? '';

export const scaleChanges = (from: Scale | undefined, to: Scale | undefined): readonly Change[] =>
  isAlike(from, to) ? [] : [{ kind: 'scale', key: 'scale', ...sides(from, to) }];

export const whenChanges = (from: When | undefined, to: When | undefined): readonly Change[] =>
  isAlike(from, to) ? [] : [{ kind: 'when', key: 'when', ...sides(from, to) }];

export const limitChanges = (from: Limits | undefined, to: Limits | undefined): readonly Change[] =>
  isAlike(from, to) ? [] : [{ kind: 'limits', key: 'limits', ...sides(from, to) }];

/** Texts of a list: between two that are the same, one for one are the same with another wording. */
export function listChanges(key: string, from: readonly Text[] = [], to: readonly Text[] = []): readonly Change[] {
  const kept = [...longestCommon(from.map(canonical), to.map(canonical)), [from.length, to.length] as const];
  let [left, right] = [0, 0];
  return kept.flatMap(([oneAt, otherAt]) => {
    const [gone, come] = [from.slice(left, oneAt), to.slice(right, otherAt)];
    [left, right] = [oneAt + 1, otherAt + 1];
    const both = Math.min(gone.length, come.length);
    return [
      ...gone.slice(0, both).flatMap((text, at) => textChanges(key, text, come[at])),
      ...gone.slice(both).map((text): Change => ({ kind: 'removed', key, text })),
      ...come.slice(both).map((text): Change => ({ kind: 'added', key, text })),
    ];
  });
}

type Choices = '$reasons' | readonly Choice[] | undefined;

/** Choices by their codes: what is counted. */
export function choiceChanges(from: Choices, to: Choices): readonly Change[] {
  const listed = (choices: Choices): readonly Choice[] => (typeof choices === 'object' ? choices : []);
  const named = (choices: Choices): string | undefined => (typeof choices === 'string' ? choices : undefined);
  const [before, after] = [byCode(listed(from)), byCode(listed(to))];
  const [kept, keptAfter] = [
    [...before.keys()].filter((code) => after.has(code)),
    [...after.keys()].filter((code) => before.has(code)),
  ];
  return [
    ...valueChanges('choices', named(from), named(to)),
    ...[...before.values()]
      .filter(({ code }) => !after.has(code))
      .map(({ code, label }): Change => ({ kind: 'removed', key: 'choices', code, text: label })),
    ...[...after.values()].flatMap((choice): readonly Change[] => {
      const earlier = before.get(choice.code);
      return earlier === undefined
        ? [{ kind: 'added', key: 'choices', code: choice.code, text: choice.label }]
        : oneChoice(earlier, choice);
    }),
    ...(kept.join() === keptAfter.join() ? [] : [{ kind: 'order', key: 'choices' } as const]),
  ];
}

const byCode = (choices: readonly Choice[]): ReadonlyMap<string, Choice> =>
  new Map(choices.map((choice) => [choice.code, choice]));

const oneChoice = (from: Choice, { code, label, alone, words }: Choice): readonly Change[] => [
  ...textChanges('choices', from.label, label, code),
  ...valueChanges('alone', from.alone, alone, code),
  ...valueChanges('words', from.words, words, code),
];
