import { readDate } from '../../../core/date.ts';
import { modes, type Facts, type Mode } from '../../../core/interview/facts.ts';
import type { Option } from '../../../core/prompt.ts';
import type { Recalled } from '../../../core/store.ts';
import { labelOf } from '../../../render/codes.ts';
import type { Talk } from '../talk.ts';
import { screen, type WrapUpStep } from './step.ts';

/** What surrounds the talk: what is known already is not asked. What HR thinks of the leaving is never asked here. */
export const frame: readonly WrapUpStep[] = [
  fact('department', (talk) => pickKnown(talk, 'department')),
  fact('manager', (talk) => pickKnown(talk, 'manager')),
  fact('role', (talk) => pickKnown(talk, 'role')),
  asked('started-on', (talk) => talk.interview.leaver.startedOn === undefined, askStartedOn),
  fact('lastDay', askLastDay, 'last-day'),
  fact('mode', askMode),
  fact('interviewer', askInterviewer),
];

function fact(name: keyof Facts, take: WrapUpStep['take'], id: string = name): WrapUpStep {
  return asked(id, (talk) => talk.interview.facts[name] === undefined, take);
}

function asked(id: string, isUnknown: (talk: Talk) => boolean, take: WrapUpStep['take']): WrapUpStep {
  return { id, fits: isUnknown, isMissing: isUnknown, take };
}

async function pickKnown(talk: Talk, name: Exclude<Recalled, 'interviewer'>): Promise<void> {
  const { wrapUp, talk: words } = talk.context.messages;
  const known = await talk.store.interviews.known(name);
  const options = known.map((value): Option<string> => ({ label: value, value }));
  const own = (typed: string): string => typed.trim();
  const reply = await talk.prompter.pick(screen(talk, wrapUp[name], words.hints.pick), options, [], own);
  if (reply.kind === 'value' && reply.value !== '') await talk.setFact(name, reply.value);
}

async function askStartedOn(talk: Talk): Promise<void> {
  const startedOn = await askDate(talk, talk.context.messages.wrapUp.startedOn);
  if (startedOn === undefined) return;
  await talk.store.interviews.setLeaver(talk.interview.id, { name: talk.interview.leaver.name, startedOn });
  await talk.refresh();
}

async function askLastDay(talk: Talk): Promise<void> {
  const lastDay = await askDate(talk, talk.context.messages.wrapUp.lastDay);
  if (lastDay !== undefined) await talk.setFact('lastDay', lastDay);
}

async function askDate(talk: Talk, ask: string): Promise<string | undefined> {
  const words = talk.context.messages.talk;
  const check = (typed: string): string | undefined => (readDate(typed) === undefined ? words.badDate : undefined);
  const reply = await talk.prompter.field(screen(talk, ask, words.hints.field), { check }, []);
  return reply.kind === 'value' ? readDate(reply.value) : undefined;
}

async function askMode(talk: Talk): Promise<void> {
  const { messages } = talk.context;
  const options = modes.map((mode, index): Option<Mode> => ({
    label: labelOf(messages.codes.mode, mode, messages.language),
    value: mode,
    key: String(index + 1),
  }));
  const reply = await talk.prompter.key(screen(talk, messages.wrapUp.mode, messages.talk.hints.choose), options, []);
  if (reply.kind === 'value') await talk.setFact('mode', reply.value);
}

/** Proposes whoever held the last one, else the name of the account. */
async function askInterviewer(talk: Talk): Promise<void> {
  const { messages, settings } = talk.context;
  const [last] = await talk.store.interviews.known('interviewer');
  const value = last ?? settings.user;
  const reply = await talk.prompter.field(
    screen(talk, messages.wrapUp.interviewer, messages.talk.hints.field),
    value === undefined ? {} : { value },
    [],
  );
  if (reply.kind === 'value' && reply.value.trim() !== '') await talk.setFact('interviewer', reply.value.trim());
}
