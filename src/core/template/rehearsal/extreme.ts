import { marginOf } from '../margin.ts';
import type { Priority, Section } from '../template.ts';
import type { Course, Stop } from './course.ts';
import { Front, wins, type Better, type Reached, type Spent } from './front.ts';

/** The time of one way through a template. */
export interface Way {
  readonly minutes: number;
  /** Minutes of each section by its id; nothing for one that is not met. */
  readonly sections: ReadonlyMap<string, number>;
  /** False where it is a bound: there is no shorter, or no longer, way than this. */
  readonly exact: boolean;
}

/** What is asked: of everybody who gets it, however short time is, or all there is. */
export interface Search {
  readonly better: Better;
  readonly asks: readonly Priority[];
  /** Ways told apart at once; beyond it what matters least is not told apart any more. */
  readonly most?: number;
}

/** Steps that may be taken in all: a short template can have more ways side by side than a long one. */
const steps = 50_000;
const fewest = 60;

/** Walks all branches side by side, stop by stop. */
export function extremeWay({ stops, stakes, exact }: Course, { better, asks, most = mostFor(stops) }: Search): Way {
  let sure = exact;
  let front = new Front(better, [{ bits: 0n, minutes: 0, begun: false }]);
  const advance = (branches: (way: Reached) => readonly Reached[]): void => {
    const next = new Front(better);
    for (const way of front.ways) for (const one of branches(way)) next.add(one);
    front = next.thinned(most, stakes);
    sure &&= front === next;
  };
  let section: Section | undefined;
  for (const stop of stops) {
    if (stop.section !== section) advance((way) => [{ ...way, begun: false }]);
    section = stop.section;
    for (const ways of stop.facts) advance((way) => ways.map((bits) => ({ ...way, bits: way.bits | bits })));
    advance((way) => branchesAt(stop, way, asks));
  }
  const [first, ...others] = front.ways;
  const best = others.reduce((one, other) => (wins(other.minutes, one?.minutes ?? 0, better) ? other : one), first);
  return { minutes: best?.minutes ?? 0, sections: bySection(best?.spent), exact: sure };
}

const mostFor = (stops: readonly Stop[]): number => Math.max(fewest, Math.floor(steps / Math.max(1, stops.length)));

function branchesAt(stop: Stop, way: Reached, asks: readonly Priority[]): readonly Reached[] {
  const { question, needs, ways, done } = stop;
  if ((way.bits & needs) !== needs) return [{ ...way, bits: way.bits & ~done }];
  const asked = question === undefined || asks.includes(question.priority);
  const after = spending(stop, asked, way);
  if (!asked) return [{ ...after, bits: way.bits & ~done }];
  return ways.map((bits) => ({ ...after, bits: (way.bits | bits) & ~done }));
}

/** What is around a section is said also when its first question is left out. */
function spending({ section, question, minutes }: Stop, asked: boolean, way: Reached): Reached {
  const own = (asked ? minutes : 0) + (question === undefined || way.begun ? 0 : marginOf(section));
  const spent: Spent = { section: section.id, minutes: own, before: way.spent };
  return { ...way, minutes: way.minutes + own, begun: true, spent };
}

function bySection(last: Spent | undefined): ReadonlyMap<string, number> {
  const sections = new Map<string, number>();
  for (let spent = last; spent !== undefined; spent = spent.before)
    sections.set(spent.section, (sections.get(spent.section) ?? 0) + spent.minutes);
  return sections;
}
