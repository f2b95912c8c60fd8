import type { Status } from '../core/interview/interview.ts';
import type { Language } from '../core/language.ts';
import { dayOf, isWeekend, monthOf, quarterOf, type Day } from './calendar.ts';
import type { Chance } from './chance.ts';
import { conditionsAt, type Conditions } from './patterns.ts';
import type { Script } from './script.ts';
import { departments, logistics, type Department } from './workplace.ts';

/** Somebody leaves: what is settled before anything is known of who. */
export interface Occasion {
  /** The day of the talk; for one that was not held, the last day of employment. */
  readonly day: Day;
  readonly status: Status;
  readonly department: Department;
  readonly conditions: Conditions;
  readonly script: Script;
  readonly language: Language;
}

const years = 3;

/** How many leave in each month, January first: few in July, many after the summer. */
const monthly = [20, 18, 19, 18, 22, 26, 7, 31, 29, 21, 18, 15];

/** Of the newest ones, the newest first. */
const newest = [
  'under-way',
  'held',
  'held',
  'paused',
  'held',
  'closed',
  'held',
  'paused',
  'held',
  'closed',
  'held',
] as const satisfies readonly Status[];

/** @param scripts the usual one first, then the one that is used more and more during the last year */
export function occasionsOf(
  chance: Chance,
  { count, today, scripts }: { count: number; today: string; scripts: readonly [Script, ...Script[]] },
): readonly Occasion[] {
  const last = dayOf(today);
  const possible = possibleDays(last);
  const days = Array.from({ length: count }, () => chance.one(possible)).toSorted((one, other) => one - other);
  const small = smallOnes(chance, count);
  // The newest are recent also when there are few: one in twenty-five at most.
  const recent = Math.min(newest.length, Math.floor(count / 25));
  return days.map((day, index) => {
    const quartersAgo = quarterOf(last) - quarterOf(day);
    const department = small.get(index) ?? departmentOf(chance, quartersAgo);
    const script = scriptAt(chance, scripts, last - day);
    const status = index < count - recent ? olderStatus(chance) : newest[count - 1 - index];
    return {
      // one that is going on is going on today
      day: status === 'under-way' ? last : day,
      status: status ?? 'closed',
      department,
      conditions: conditionsAt(department, quartersAgo),
      script,
      language: languageOf(chance, script),
    };
  });
}

/** The working days up to this one, each as often as people leave then. */
function possibleDays(last: Day): readonly [Day, ...Day[]] {
  const days: Day[] = [];
  for (let day = last - years * 365 + 1; day <= last; day += 1) {
    const times = isWeekend(day) ? 0 : (monthly[monthOf(day) - 1] ?? 0);
    for (let time = 0; time < times; time += 1) days.push(day);
  }
  return [days[0] ?? last, ...days.slice(1)];
}

function olderStatus(chance: Chance): Status {
  if (chance.happens(0.94)) return 'closed';
  return chance.happens(0.6) ? 'not-held' : 'cancelled';
}

/** Departments so small that few ever leave: where among all of them those few come. */
function smallOnes(chance: Chance, count: number): ReadonlyMap<number, Department> {
  const places = new Map<number, Department>();
  for (const department of departments) {
    const wanted = Math.min(department.inAll ?? 0, Math.floor(count / 40));
    for (let placed = 0; placed < wanted;) {
      const at = chance.between(0, count - 1);
      if (places.has(at)) continue;
      places.set(at, department);
      placed += 1;
    }
  }
  return places;
}

/** Where something has gone wrong, more people leave. */
function departmentOf(chance: Chance, quartersAgo: number): Department {
  const weight = (one: Department): number =>
    (one.share ?? 0) * (conditionsAt(one, quartersAgo).story === undefined ? 1 : 1.5);
  return chance.weighed(departments, weight) ?? logistics;
}

function scriptAt(chance: Chance, [usual, second, ...others]: readonly [Script, ...Script[]], daysAgo: number): Script {
  const share = 0.06 + 0.34 * Math.max(0, 1 - daysAgo / 365);
  if (second !== undefined && chance.happens(share)) return second;
  const [first, ...rest] = others;
  return first !== undefined && chance.happens(0.1) ? chance.one([first, ...rest]) : usual;
}

/** Seven talks of ten are in Swedish, where the template has it. */
function languageOf(chance: Chance, { copy }: Script): Language {
  const wanted = chance.happens(0.7) ? 'sv' : 'en';
  const { languages } = copy.template;
  return languages.find((language) => language === wanted) ?? languages[0] ?? wanted;
}
