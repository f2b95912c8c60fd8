import type { Facts } from '../core/interview/facts.ts';
import type { Leaver } from '../core/interview/interview.ts';
import { tenureMonths } from '../core/interview/tenure.ts';
import type { Chance } from './chance.ts';
import type { Occasion } from './occasions.ts';
import { pickReasons } from './reasons.ts';
import type { Headed } from './script.ts';

export type Mood = 'good' | 'bad';

/** How somebody has had it, before a single question: every answer and every note follows from it. */
export interface Outlook {
  /** By theme, about as a scale from 1 to 5 would be answered. */
  readonly levels: ReadonlyMap<string, number>;
  /** The mean of all of them. */
  readonly overall: number;
  /** From 0 to 10. */
  readonly recommends: number;
  /** In the order of the codebook, one to four of them. */
  readonly reasons: readonly Headed[];
  readonly primary?: Headed;
}

const usual = 3.4;

export function outlookOf(
  chance: Chance,
  { conditions, script, department }: Occasion,
  { leaver, facts }: { readonly leaver: Leaver; readonly facts: Facts },
): Outlook {
  const person = chance.near(0, 0.4);
  const levels = new Map(
    script.themes.map((theme) => [
      theme,
      usual + (conditions.levels[theme] ?? conditions.otherwise) + person + chance.near(0, 0.65),
    ]),
  );
  const overall = mean([...levels.values()], usual);
  const leading = mean([levels.get('manager') ?? overall, levels.get('leadership') ?? overall], usual);
  const felt = 6.9 + 1.6 * (overall - usual) + 0.8 * (leading - usual) + conditions.recommends;
  const picked = pickReasons(chance, script.reasons, {
    levels,
    kind: department.kind,
    pull: conditions.pull,
    likelier: conditions.likelier,
    months: tenureMonths(leaver, facts) ?? 24,
    ownManager: facts.interviewerIsManager === 'yes',
  });
  return { levels, overall, recommends: whole(felt + chance.near(0, 1.4), 0, 10), ...picked };
}

/** The mood of somebody about a theme, or about it all: who would not recommend the place does not speak well of it. */
export function moodOf({ levels, recommends }: Outlook, theme?: string): Mood {
  const level = theme === undefined ? undefined : levels.get(theme);
  return (level === undefined ? recommends >= 7 : level >= 3.2) ? 'good' : 'bad';
}

/** A whole number within these ends. */
export function whole(number: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, Math.round(number)));
}

function mean(numbers: readonly number[], otherwise: number): number {
  return numbers.length === 0 ? otherwise : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
