import type { Codebook } from './codebook.ts';
import type { Asker } from './material.ts';

/** What somebody wants of a template of their own. */
export interface Wish {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly askedBy: Asker;
  /** Codes of themes to choose among. */
  readonly themes: readonly string[];
}

/** The shortest and the longest talk that a template is made for. */
export const wishRange = { from: 20, to: 180 } as const;

/** What belongs to every talk is not chosen. */
const always: readonly string[] = ['opening', 'closing'];

/** The themes one can choose among. */
export const themesToChoose = ({ themes }: Codebook): Codebook['themes'] =>
  themes.filter(({ code }) => !always.includes(code));

/** How the time is shared out before anything is picked, in minutes. */
export interface Frame {
  readonly smallTalk: number;
  readonly opening: number;
  /** The open question everything begins with. */
  readonly first: number;
  /** Why somebody leaves is asked whatever else is. */
  readonly asksWhy: boolean;
  /** To say more about a number. */
  readonly roundTalk: number;
  /** With the read-back and the thanks, which are the program's. */
  readonly closing: {
    readonly minutes: number;
    readonly anythingElse: number;
    readonly sharing: number;
    readonly contact: number;
  };
  /** What is left for the themes, with a reserve kept. */
  readonly themes: number;
}

/** Anything dangerous; and for the own manager, what HR asks instead. */
const urgent = 1;
const ownManager = 1;

/** In less time than this there is either why somebody leaves or what was chosen. */
const whyFrom = 30;

/** A short talk has a short beginning and end: of forty minutes a third would be gone else. */
export function shareOut({ minutes, askedBy }: Pick<Wish, 'minutes' | 'askedBy'>): Frame {
  const length = minutes < 40 ? short : minutes < 75 ? middling : long;
  const reserve = Math.min(5, Math.max(1, Math.floor(minutes / 15)));
  const around = length.smallTalk + length.opening + length.closing.minutes + urgent;
  const said = askedBy === 'manager' ? ownManager : 0;
  return { ...length, asksWhy: minutes >= whyFrom, themes: Math.max(0, minutes - reserve - around - said) };
}

type Length = Omit<Frame, 'themes' | 'asksWhy'>;

const short: Length = {
  smallTalk: 1,
  opening: 2,
  first: 4,
  roundTalk: 2,
  closing: { minutes: 5, anythingElse: 1.5, sharing: 1, contact: 0.5 },
};
const middling: Length = {
  smallTalk: 1,
  opening: 2,
  first: 5,
  roundTalk: 3,
  closing: { minutes: 7, anythingElse: 2, sharing: 2, contact: 0.5 },
};
const long: Length = {
  smallTalk: 2,
  opening: 2,
  first: 7,
  roundTalk: 5,
  closing: { minutes: 10, anythingElse: 3, sharing: 3, contact: 1 },
};
