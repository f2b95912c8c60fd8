import type { Employer, Retention, Sector } from '../employer.ts';
import { reportFloor } from '../insight/floor.ts';
import { disclosureKinds } from '../interview/interview.ts';
import { textIn, type Language } from '../language.ts';

/*
 * What the leaver is told before the first question, as codes; the wording is in i18n. Every sentence names what makes
 * it true, and a test (test/promises/4-true.test.ts) holds it to that. A new sentence needs both.
 */

/** What a sentence rests on: what the program does, what the employer has set, or the law; courtesies need nothing. */
export type Ground =
  | 'courtesy'
  | 'law'
  | 'purpose'
  | 'manager-asked'
  | 'skipping'
  | 'noting'
  | 'readers'
  | 'log'
  | 'log-end'
  | 'floor'
  | 'floor-limits'
  | 'labels'
  | 'duty'
  | 'receivers'
  | 'channel'
  | 'erase-on'
  | 'retention'
  | 'decision'
  | 'no-decision'
  | 'counts-stay'
  | 'holds'
  | 'own-address'
  | 'backups'
  | 'employer'
  | 'contact'
  | 'sector'
  | 'showing'
  | 'copying'
  | 'correcting'
  | 'erasing'
  | 'erasing-by-decision';

/** Said aloud, about a hundred words, in this order; sentences of one number make a paragraph. */
export const script = [
  { code: 'own-manager', ground: 'manager-asked', paragraph: 0 },
  { code: 'thanks', ground: 'courtesy', paragraph: 1 },
  { code: 'voluntary', ground: 'skipping', paragraph: 1 },
  { code: 'noting', ground: 'noting', paragraph: 2 },
  { code: 'readers', ground: 'readers', paragraph: 2 },
  { code: 'public-record', ground: 'sector', paragraph: 2 },
  { code: 'floor', ground: 'floor', paragraph: 2 },
  { code: 'small-group', ground: 'floor-limits', paragraph: 2 },
  { code: 'labels', ground: 'labels', paragraph: 2 },
  { code: 'erased', ground: 'erase-on', paragraph: 2 },
  { code: 'duty', ground: 'duty', paragraph: 3 },
  { code: 'questions', ground: 'courtesy', paragraph: 3 },
] as const satisfies readonly { readonly code: string; readonly ground: Ground; readonly paragraph: number }[];

export type Said = (typeof script)[number]['code'];

/** When a sentence is true and therefore told: by the settings in force. */
const cases = {
  channel: ({ channel }) => channel !== undefined,
  private: ({ sector }) => sector === 'private',
  public: ({ sector }) => sector === 'public',
  decided: ({ sector, decision }) => sector === 'public' && decision !== undefined,
  undecided: ({ sector, decision }) => sector === 'public' && decision === undefined,
  erased: ({ sector, decision }) => sector === 'private' || decision !== undefined,
} as const satisfies Readonly<Record<string, (told: Told) => boolean>>;

interface Sentence {
  readonly code: string;
  /** Sentences of one part stand under its heading. */
  readonly part: string;
  readonly ground: Ground;
  readonly when?: keyof typeof cases;
}

/** The whole, to be read: on paper, or on the screen together. */
export const whole = [
  { code: 'purpose', part: 'purpose', ground: 'purpose' },
  { code: 'voluntary', part: 'voluntary', ground: 'skipping' },
  { code: 'readers', part: 'readers', ground: 'readers' },
  { code: 'logged', part: 'readers', ground: 'log' },
  { code: 'log-end', part: 'readers', ground: 'log-end' },
  { code: 'own-manager', part: 'own-manager', ground: 'manager-asked' },
  { code: 'floor', part: 'floor', ground: 'floor' },
  { code: 'small-group', part: 'floor', ground: 'floor-limits' },
  { code: 'labels', part: 'labels', ground: 'labels' },
  { code: 'duty', part: 'duty', ground: 'duty' },
  { code: 'receivers', part: 'duty', ground: 'receivers' },
  { code: 'channel', part: 'channel', ground: 'channel', when: 'channel' },
  { code: 'public-record', part: 'kept', ground: 'sector', when: 'public' },
  { code: 'erased', part: 'kept', ground: 'retention', when: 'private' },
  { code: 'erased-by-decision', part: 'kept', ground: 'decision', when: 'decided' },
  { code: 'no-decision', part: 'kept', ground: 'no-decision', when: 'undecided' },
  { code: 'counts-stay', part: 'kept', ground: 'counts-stay', when: 'erased' },
  { code: 'holds', part: 'kept', ground: 'holds', when: 'erased' },
  { code: 'backups', part: 'kept', ground: 'backups', when: 'erased' },
  { code: 'own-address', part: 'kept', ground: 'own-address' },
  { code: 'employer', part: 'employer', ground: 'employer' },
  { code: 'legitimate-interest', part: 'employer', ground: 'sector', when: 'private' },
  { code: 'public-interest', part: 'employer', ground: 'sector', when: 'public' },
  { code: 'contact', part: 'rights', ground: 'contact' },
  { code: 'access', part: 'rights', ground: 'showing' },
  { code: 'copy', part: 'rights', ground: 'copying' },
  { code: 'correct', part: 'rights', ground: 'correcting' },
  { code: 'erase', part: 'rights', ground: 'erasing', when: 'private' },
  { code: 'archive', part: 'rights', ground: 'erasing-by-decision', when: 'public' },
  { code: 'object', part: 'rights', ground: 'law' },
  { code: 'complain', part: 'rights', ground: 'law' },
] as const satisfies readonly Sentence[];

export type Written = (typeof whole)[number]['code'];
export type Part = (typeof whole)[number]['part'];

/** What the sentences are filled in with. */
export interface Told {
  readonly readers: string;
  /** The smallest group a report shows. */
  readonly floor: number;
  readonly retention: Retention;
  readonly sector: Sector;
  readonly decision?: string;
  readonly contact: string;
  /** Who receives what must be acted on, each once. */
  readonly receivers: readonly string[];
  readonly employer?: string;
  readonly channel?: string;
  /** ISO date; said aloud of one talk, and nothing where nothing is erased by a day. */
  readonly eraseOn?: string;
}

/** @param eraseOn of the talk; left out of what is told of talks in general */
export function toldBy(employer: Employer, language: Language, eraseOn?: string): Told {
  const { readers, name, channel, contact, sector, decision, retention, disclosures } = employer;
  const receivers = disclosureKinds.map((kind) => textIn(disclosures[kind].receiver, language));
  return {
    readers: textIn(readers, language),
    floor: reportFloor,
    retention,
    sector,
    contact: textIn(contact, language),
    receivers: [...new Set(receivers)],
    ...(decision !== undefined && { decision }),
    ...(name !== undefined && { employer: textIn(name, language) }),
    ...(channel !== undefined && { channel: textIn(channel, language) }),
    ...(eraseOn !== undefined && { eraseOn }),
  };
}

/** The sentences of the script by paragraph: that the interviewer is the manager, that the employer is public, and until when, where it is so. */
export function scriptFor({ eraseOn, sector }: Told, ownManager: boolean): readonly (readonly Said[])[] {
  const holds: Partial<Record<Said, boolean>> = {
    'own-manager': ownManager,
    'public-record': sector === 'public',
    erased: eraseOn !== undefined,
  };
  const isSo = (code: Said): boolean => holds[code] !== false;
  const said = script.filter(({ code }) => isSo(code));
  const paragraphs = [...new Set(said.map(({ paragraph }) => paragraph))];
  return paragraphs.map((number) => said.filter(({ paragraph }) => paragraph === number).map(({ code }) => code));
}

/** The parts of the whole with their sentences: those that are true by the settings. */
export function wholeFor(told: Told): readonly { readonly part: Part; readonly codes: readonly Written[] }[] {
  const sentences = whole.filter((sentence) => !('when' in sentence) || cases[sentence.when](told));
  const parts = [...new Set(sentences.map(({ part }) => part))];
  return parts.map((part) => ({ part, codes: sentences.filter((one) => one.part === part).map(({ code }) => code) }));
}
