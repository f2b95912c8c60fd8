import type { Codebook } from './codebook.ts';
import {
  closing,
  first,
  isStatement,
  opening,
  round,
  safety,
  smallTalk,
  ofTheme,
  urgentId,
  type MadeSection,
} from './made-section.ts';
import { askable, type Material } from './material.ts';
import { isOpen, pickFor, shortened, stretched } from './pick.ts';
import type { Question } from './template.ts';
import { shareOut, type Frame, type Wish } from './wish.ts';

/** A template that is ready to be written, and how much of its time is taken. */
export interface Made {
  readonly wish: Wish;
  readonly sections: readonly MadeSection[];
  /** Without what stands in for another section, which takes no longer. */
  readonly planned: number;
}

/** A template by this wish: the opening, something to tell first, what there is time for of the themes, the closing. */
export function make(wish: Wish, material: Material, codebook: Codebook): Made {
  const frame = shareOut(wish);
  const can = askable(material.questions, wish.askedBy, codebook);
  const wanted = codebook.themes.map(({ code }) => code).filter((code) => wish.themes.includes(code));
  const making = { material, codebook, frame, can, picked: pickedFor({ can, themes: wanted, frame }) };
  const about = (themes: readonly string[]): readonly MadeSection[] =>
    themes.flatMap((theme) => ofTheme(making, theme));
  const sections = [
    ...smallTalk(making),
    ...opening(making),
    ...first(making),
    ...about(wanted.filter(isBefore)),
    ...round(making),
    ...about(wanted.filter((theme) => !isBefore(theme) && !isAhead(theme))),
    ...safety(making, wish.askedBy),
    ...about(wanted.filter(isAhead)),
    ...closing(making),
  ];
  return { wish, sections, planned: minutesOf(sections.filter(({ part }) => part !== 'been')) };
}

/** The questions there are leave more than a reserve. */
export const hasRoom = ({ wish, planned }: Made): boolean => wish.minutes - planned > Math.max(6, wish.minutes / 10);

const minutesOf = (parts: readonly { readonly minutes: number }[]): number =>
  parts.reduce((total, { minutes }) => total + minutes, 0);

/** What led up to the leaving belongs to it; what comes after it is talked about last. */
const isBefore = (theme: string): boolean => theme === 'decision';
const isAhead = (theme: string): boolean => ['next-job', 'recommendation', 'suggestions'].includes(theme);

/** What is picked from, for which themes, in how much time. */
interface Picking {
  readonly can: readonly Question[];
  readonly themes: readonly string[];
  readonly frame: Frame;
}

/** What is asked in any case is not picked. Without time to tell why, nobody is asked to tick why. */
function pickedFor({ can, themes, frame }: Picking): readonly Question[] {
  const choosable = can.filter(({ id }) => id !== urgentId);
  const picking = { can: choosable, themes, frame };
  const why = frame.asksWhy ? whyOf(choosable, frame.first) : [];
  if (why.length > 0) return withRound(picking, frame.themes, why);
  const picked = withRound(picking, frame.themes, []);
  if (picked.some((one) => one.theme === 'reasons' && isOpen(one))) return picked;
  const others = themes.filter((theme) => theme !== 'reasons');
  return withRound({ ...picking, themes: others }, frame.themes - frame.first, []);
}

/** Why somebody leaves, in their own words, as marks, and what weighed most. */
function whyOf(can: readonly Question[], minutes: number): readonly Question[] {
  const found = can.filter(({ id, theme }) => theme === 'reasons' && ['why', 'reasons', 'primary-reason'].includes(id));
  return found.some(isOpen) ? found.map((one) => (isOpen(one) ? shortened(one, minutes) : one)) : [];
}

/** Statements make a round, if there is time for it: it is introduced, and ends with a question about it. */
function withRound({ can, themes, frame }: Picking, minutes: number, why: readonly Question[]): readonly Question[] {
  const own = new Map(can.map((one) => [one.id, one.minutes]));
  const pick = (from: readonly Question[], time: number): readonly Question[] =>
    pickFor(from, themes, time - minutesOf(why), why);
  const afterRound = minutes - frame.roundTalk - 1;
  const picked = pick(can, afterRound);
  const loose = pick(
    can.filter((question) => !isStatement(question)),
    minutes,
  );
  return picked.some(isStatement) && told(picked) >= told(loose)
    ? stretched(picked, afterRound, own)
    : stretched(loose, minutes, own);
}

/** On how many themes there is something to tell freely. */
const told = (picked: readonly Question[]): number => new Set(picked.filter(isOpen).map(({ theme }) => theme)).size;
