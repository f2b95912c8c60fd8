import { idFrom, idLength } from '../core/interview/id.ts';
import type { Facts, Mode, Separation } from '../core/interview/facts.ts';
import type { Leaver } from '../core/interview/interview.ts';
import { dateOf, type Day } from './calendar.ts';
import type { Chance } from './chance.ts';
import { nameFor } from './names.ts';
import type { Occasion } from './occasions.ts';
import { interviewers, type Department } from './workplace.ts';

const separations: readonly (readonly [Separation, number])[] = [
  ['resign', 80],
  ['fixed-end', 6],
  ['retire', 4.5],
  ['transfer', 3.5],
  ['redundant', 2],
  ['probation-end', 2],
  ['mutual', 2],
];

const modes: readonly (readonly [Mode, number])[] = [
  ['in-person', 58],
  ['video', 32],
  ['phone', 10],
];

/** Who leaves, and what is known about the talk beside the answers. */
export function leaverFor(chance: Chance, occasion: Occasion): { readonly leaver: Leaver; readonly facts: Facts } {
  const { day, department, conditions } = occasion;
  const separation = drawn(chance, separations, 'resign');
  const taken = occasion.status !== 'not-held' && occasion.status !== 'cancelled';
  // Most talks are a week or two before the end, a few on the phone just after it.
  const lastDay = taken ? day + chance.between(-2, 26) : day;
  const employed = Math.round(365 * yearsOf(chance, department, separation));
  const known: Facts = {
    department: department.name,
    role: chance.one(department.roles),
    manager: conditions.manager ?? chance.one(department.managers),
    lastDay: dateOf(lastDay),
    separation,
  };
  return {
    leaver: {
      id: idFrom(chance.bytes(idLength)),
      name: nameFor(chance, occasion.language),
      startedOn: dateOf(lastDay - employed),
    },
    facts: taken ? { ...known, ...talkFacts(chance, occasion, known, lastDay) } : known,
  };
}

function talkFacts(chance: Chance, { day, status }: Occasion, { manager, separation }: Facts, lastDay: Day): Facts {
  const byManager = chance.happens(1 / 3);
  const weighs = status === 'closed' && separation !== 'retire' && chance.happens(0.6);
  return {
    heldOn: dateOf(day),
    mode: day > lastDay ? 'phone' : drawn(chance, modes, 'in-person'),
    interviewer: byManager && manager !== undefined ? manager : chance.one(interviewers),
    interviewerIsManager: byManager ? 'yes' : 'no',
    ...(weighs && { regretted: chance.happens(0.6) ? 'yes' : 'no' }),
  };
}

function yearsOf(chance: Chance, { years }: Department, separation: Separation): number {
  switch (separation) {
    case 'retire':
      return 9 + 28 * chance.number();
    case 'fixed-end':
      return 0.4 + 1.6 * chance.number();
    case 'probation-end':
      return 0.15 + 0.3 * chance.number();
    default:
      // Many go early, and a few have been there as long as anybody remembers.
      return chance.happens(0.06) ? 8 + 16 * chance.number() : years * (0.1 + 3 * chance.number() ** 2);
  }
}

function drawn<T>(chance: Chance, from: readonly (readonly [T, number])[], otherwise: T): T {
  return chance.weighed(from, ([, weight]) => weight)?.[0] ?? otherwise;
}
