import type { Template } from './template.ts';

/** What a text may name beside questions: the organisation, the leaver, and in `choices` what is marked. */
export const namedInText = ['employer', 'first-name', 'picked'] as const;

/** A place in a text that is filled in while it is read aloud. */
export interface Reference {
  readonly name: string;
  /** Read instead where nothing is known. */
  readonly fallback?: string;
}

const pattern = /\{([^{}|]{0,80})(?:\|([^{}]{0,200}))?\}/gu;

/** The references of one wording, `{employer}` or `{shift|your shift}`, in order. */
export function referencesIn(wording: string): readonly Reference[] {
  return [...wording.matchAll(pattern)].map(([, name = '', fallback]) => referenceOf(name, fallback));
}

/** The wording with each reference replaced. */
export function filledIn(wording: string, fill: (reference: Reference) => string): string {
  return wording.replace(pattern, (_, name: string, fallback: string | undefined) => fill(referenceOf(name, fallback)));
}

/** Whether any text of a template names the employer. */
export const namesEmployer = (template: Template): boolean => /\{\s*employer\s*[|}]/u.test(JSON.stringify(template));

/** The wording where no answer may stand in it: with what the text itself says instead. */
export const withFallbacks = (wording: string): string =>
  filledIn(wording, ({ name, fallback }) => fallback ?? `{${name}}`);

const referenceOf = (name: string, fallback: string | undefined): Reference => ({
  name: name.trim(),
  ...(fallback !== undefined && { fallback: fallback.trim() }),
});
