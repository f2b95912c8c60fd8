import type { Employer } from '../employer.ts';
import { reportFloor } from '../insight/floor.ts';
import { textIn, type Language } from '../language.ts';

/*
 * What the leaver is told before the first question, as codes; the wording is in i18n. Every sentence names what makes
 * it true, and a test (test/promises/4-true.test.ts) holds it to that. A new sentence needs both.
 */

/** What a sentence rests on: what the program does, what the employer has set, or the law; courtesies need nothing. */
export type Ground =
  | 'courtesy'
  | 'purpose'
  | 'manager-asked'
  | 'skipping'
  | 'noting'
  | 'readers'
  | 'floor'
  | 'floor-limits'
  | 'labels'
  | 'duty'
  | 'channel'
  | 'showing';

/** Said aloud, about a hundred words, in this order; sentences of one number make a paragraph. */
export const script = [
  { code: 'own-manager', ground: 'manager-asked', paragraph: 0 },
  { code: 'thanks', ground: 'courtesy', paragraph: 1 },
  { code: 'voluntary', ground: 'skipping', paragraph: 1 },
  { code: 'noting', ground: 'noting', paragraph: 2 },
  { code: 'readers', ground: 'readers', paragraph: 2 },
  { code: 'floor', ground: 'floor', paragraph: 2 },
  { code: 'small-group', ground: 'floor-limits', paragraph: 2 },
  { code: 'labels', ground: 'labels', paragraph: 2 },
  { code: 'duty', ground: 'duty', paragraph: 3 },
  { code: 'questions', ground: 'courtesy', paragraph: 3 },
] as const satisfies readonly { readonly code: string; readonly ground: Ground; readonly paragraph: number }[];

export type Said = (typeof script)[number]['code'];

/** The whole, to be read: on paper, or on the screen together. */
export const whole = [
  { code: 'purpose', ground: 'purpose' },
  { code: 'voluntary', ground: 'skipping' },
  { code: 'readers', ground: 'readers' },
  { code: 'own-manager', ground: 'manager-asked' },
  { code: 'floor', ground: 'floor' },
  { code: 'labels', ground: 'labels' },
  { code: 'duty', ground: 'duty' },
  { code: 'channel', ground: 'channel' },
  { code: 'access', ground: 'showing' },
] as const satisfies readonly { readonly code: string; readonly ground: Ground }[];

export type Written = (typeof whole)[number]['code'];

/** What the sentences are filled in with. */
export interface Told {
  readonly readers: string;
  /** The smallest group a report shows. */
  readonly floor: number;
  readonly employer?: string;
  readonly channel?: string;
}

export function toldBy({ readers, name, channel }: Employer, language: Language): Told {
  return {
    readers: textIn(readers, language),
    floor: reportFloor,
    ...(name !== undefined && { employer: textIn(name, language) }),
    ...(channel !== undefined && { channel: textIn(channel, language) }),
  };
}

/** The sentences of the script by paragraph. That the interviewer is the manager is said when it is so. */
export function scriptFor(ownManager: boolean): readonly (readonly Said[])[] {
  const said = script.filter(({ code }) => code !== 'own-manager' || ownManager);
  const paragraphs = [...new Set(said.map(({ paragraph }) => paragraph))];
  return paragraphs.map((number) => said.filter(({ paragraph }) => paragraph === number).map(({ code }) => code));
}

/** The parts of the whole; where to report wrongdoing only when the employer has said. */
export function wholeFor({ channel }: Told): readonly Written[] {
  return whole.map(({ code }) => code).filter((code) => code !== 'channel' || channel !== undefined);
}
