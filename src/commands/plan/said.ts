import type { Context } from '../../context.ts';
import { readDate } from '../../core/date.ts';
import { whyFacts, type Concern } from '../../core/interview/fit.ts';
import type { Facts } from '../../core/interview/facts.ts';
import type { Leaver } from '../../core/interview/interview.ts';
import { oneLine } from '../../core/one-line.ts';
import { remindersOf, type Reminder } from '../../core/plan/reminders.ts';
import { readTime } from '../../core/plan/time.ts';
import { followingFacts, whatFollows } from '../../core/plan/what-follows.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import type { PlanOptions } from './options.ts';
import { zoneHere } from './zone.ts';

/** What is said of a talk: of the leaver, and of everything else. */
export interface Said {
  readonly leaver: Partial<Omit<Leaver, 'id'>>;
  readonly facts: Facts;
}

/** The options as they are stored. Throws Refusal for what cannot be read. */
export async function readSaid(context: Context, options: PlanOptions, before: Facts = {}): Promise<Said> {
  const { name, startedOn, lastDay, lastWorkingDay, separation, mode } = options;
  const texts = {
    department: lineIn(options.department),
    role: lineIn(options.role),
    manager: lineIn(options.manager),
    interviewer: lineIn(options.interviewer),
    others: lineIn(options.others),
    place: lineIn(options.place),
    contribution: options.contribution?.trim() || undefined,
  };
  const days = { lastDay: day('--last-day', lastDay), lastWorkingDay: day('--last-working-day', lastWorkingDay) };
  const when = await timeOf(context, options, before);
  return {
    leaver: present({ name: lineIn(name), startedOn: day('--started-on', startedOn) }),
    facts: { ...present({ ...texts, ...days, separation, mode }), ...when },
  };
}

/** What is said on top of what was known, with what follows from it and what the guidance says of it. */
export function planOf(
  said: Facts,
  before: Facts,
  { despite }: PlanOptions,
  today: string,
): { readonly facts: Facts; readonly reminders: readonly Reminder[] } {
  const merged = { ...before, ...said };
  const others = Object.fromEntries(
    factsOf(merged)
      .filter(isOwn)
      .map((fact) => [fact, merged[fact]]),
  );
  const facts: Facts = { ...others, ...whatFollows(merged, before) };
  const reminders = remindersOf(facts, today);
  if (despite === undefined) return { facts, reminders };
  const whys = reminders
    .filter((one): one is Concern => one !== 'soon')
    .map((one) => [whyFacts[one], despite] as const);
  return { facts: { ...facts, ...Object.fromEntries(whys) }, reminders: reminders.filter((one) => one === 'soon') };
}

export const factsOf = (facts: Facts): readonly (keyof Facts)[] =>
  Object.keys(facts).filter((name): name is keyof Facts => name in facts);

const isOwn = (fact: keyof Facts): boolean => !followingFacts.some((one) => one === fact);

/** When it is to be, and by which clock: a time that clock shows, and that has not been. */
async function timeOf(context: Context, { at, zone }: PlanOptions, before: Facts): Promise<Facts> {
  if (at === undefined && zone === undefined) return {};
  const planAt = at === undefined ? before.planAt : readTime(at);
  if (at !== undefined && planAt === undefined) throw badForm('--at', at, timeForms);
  if (planAt === undefined) throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '--at' } });
  if (zone !== undefined) await checkZone(zone);
  const planZone = zone ?? before.planZone ?? (await zoneHere(context));
  await checkTime(context, planAt, planZone);
  return { planAt, planZone };
}

const timeForms = ['"2027-03-26 09:00"', '"26/3 2027 09:00"'] as const;

async function checkZone(zone: string): Promise<void> {
  const { isPlaceZone } = await import('../../render/time-zone.ts');
  if (!isPlaceZone(zone)) throw badForm('--zone', zone, ['Europe/Stockholm', 'Europe/London']);
}

/** Throws Refusal for a time that is none there, or that has been. */
async function checkTime({ clock }: Pick<Context, 'clock'>, at: string, zone: string): Promise<void> {
  const { instantOf } = await import('../../render/time-zone.ts');
  const instant = instantOf(at, zone);
  if (instant === undefined) throw new Refusal({ code: 'time-skipped', at, zone });
  if (instant < clock.now()) throw new Refusal({ code: 'time-passed', at });
}

function day(option: string, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const read = readDate(typed);
  if (read === undefined) throw badForm(option, typed, ['2027-03-31', '31/3 2027']);
  return read;
}

const badForm = (option: string, found: string, such: readonly string[]): Refusal =>
  new Refusal({ code: 'usage', detail: { kind: 'bad-form', option, found, such } });

/** A name or a place is one line; nothing where nothing is left. */
export const lineIn = (text: string | undefined): string | undefined => oneLine(text ?? '') || undefined;
