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
import { pickFor, stretched } from './pick.ts';
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
  const making = { material, codebook, frame, can, picked: pickedFor(can, wanted, frame) };
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

/** What is asked in any case is not picked. Without time to tell why, nobody is asked to tick why. */
function pickedFor(can: readonly Question[], themes: readonly string[], frame: Frame): readonly Question[] {
  const choosable = can.filter(({ id }) => id !== urgentId);
  const picked = withRound(choosable, themes, frame, frame.themes);
  if (picked.some(({ theme, type }) => theme === 'reasons' && type === 'open')) return picked;
  const others = themes.filter((theme) => theme !== 'reasons');
  return withRound(choosable, others, frame, frame.themes - frame.first);
}

/** Statements make a round: it is introduced, and ends with a question about it. */
function withRound(
  can: readonly Question[],
  themes: readonly string[],
  { roundTalk }: Frame,
  minutes: number,
): readonly Question[] {
  const afterRound = minutes - roundTalk - 1;
  const picked = pickFor(can, themes, afterRound);
  if (picked.some(isStatement)) return stretched(picked, afterRound);
  const loose = can.filter((question) => !isStatement(question));
  return stretched(pickFor(loose, themes, minutes), minutes);
}
