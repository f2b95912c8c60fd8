import { readDate } from '../../core/date.ts';
import { separations, type Facts, type Mode, type Separation } from '../../core/interview/facts.ts';
import type { Option } from '../../core/prompt.ts';
import type { Recalled } from '../../core/store.ts';
import { labelOf } from '../../render/codes.ts';
import { liveModes } from '../start/meeting.ts';
import { planScreen, type Planning } from './planning.ts';
import { lineIn } from './said.ts';

/** Picked from what was written before, so that a group has one name. */
export async function pickKnown(planning: Planning, name: Recalled): Promise<void> {
  const { plan, talk: words } = planning.context.messages;
  const known = await planning.store.interviews.known(name);
  const options = known.map((value): Option<string> => ({ label: value, value }));
  const screen = planScreen(planning, plan.asks[name], words.hints.pick);
  const reply = await planning.prompter.pick(screen, options, [], (typed) => typed);
  const value = reply.kind === 'value' ? lineIn(reply.value) : undefined;
  if (value !== undefined) await planning.setFact(name, value);
}

export async function askStartedOn(planning: Planning): Promise<void> {
  const startedOn = await askDay(planning, planning.context.messages.plan.asks.startedOn);
  if (startedOn === undefined) return;
  const { id, leaver } = planning.interview;
  await planning.store.interviews.setLeaver(id, { name: leaver.name, startedOn });
  await planning.refresh();
}

export async function askLast(planning: Planning, fact: 'lastDay' | 'lastWorkingDay'): Promise<void> {
  const day = await askDay(planning, planning.context.messages.plan.asks[fact]);
  if (day !== undefined) await planning.setFact(fact, day);
}

async function askDay(planning: Planning, ask: string): Promise<string | undefined> {
  const words = planning.context.messages.talk;
  const check = (typed: string): string | undefined => (readDate(typed) === undefined ? words.badDate : undefined);
  const reply = await planning.prompter.field(planScreen(planning, ask, words.hints.field), { check }, []);
  return reply.kind === 'value' ? readDate(reply.value) : undefined;
}

export async function askSeparation(planning: Planning): Promise<void> {
  const { codes, language, talk: words } = planning.context.messages;
  const options = separations.map((code, index): Option<Separation> => ({
    label: labelOf(codes.separation, code, language),
    value: code,
    key: String(index + 1),
  }));
  const screen = planScreen(planning, words.separationPrompt, words.hints.choose);
  const reply = await planning.prompter.key(screen, options, []);
  if (reply.kind === 'value') await planning.setFact('separation', reply.value);
}

/** How they meet; or the leaver is asked in the invitation. */
export async function askMode(planning: Planning): Promise<void> {
  const { plan, opening, talk: words } = planning.context.messages;
  const labels: readonly (readonly [Mode | undefined, string])[] = [
    ...liveModes.map((mode) => [mode, opening.meetings[mode]] as const),
    [undefined, plan.leaverChooses],
  ];
  const options = labels.map(([value, label], index) => ({ label, value, key: String(index + 1) }));
  const reply = await planning.prompter.key(planScreen(planning, plan.asks.mode, words.hints.choose), options, []);
  if (reply.kind === 'value' && reply.value !== undefined) await planning.setFact('mode', reply.value);
}

/** A line of text: where it is, or what the leaver has contributed. */
export async function askText(planning: Planning, fact: 'place' | 'contribution', ask: string): Promise<void> {
  const { hints } = planning.context.messages.talk;
  const reply = await planning.prompter.field(planScreen(planning, ask, hints.field), {}, []);
  const value: Facts['place'] = reply.kind === 'value' ? lineIn(reply.value) : undefined;
  if (value !== undefined) await planning.setFact(fact, value);
}
