import type { Value } from '../../core/interview/interview.ts';
import type { QuestionStep, Step } from '../../core/interview/walk.ts';
import {
  isContactOver,
  readAddress,
  usualUntil,
  withoutPurpose,
  type Contact,
  type ContactPurpose,
} from '../../core/follow-up/contact.ts';
import { textIn } from '../../core/language.ts';
import { paragraph, quiet, strong, type Page } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import { labelOf } from '../../render/codes.ts';
import { spokenDay } from '../../render/day.ts';
import { askQuestion } from './ask.ts';
import { frame } from './moves.ts';
import type { Talk } from './talk.ts';

/** Whether the leaver wants to hear what came of it, and then where: one field, once the answer is on disk. */
export async function askContact(talk: Talk, step: QuestionStep): Promise<Step | undefined> {
  let said: Value | undefined;
  const next = await askQuestion(talk, step, async (value) => void (said = value));
  if (said === 'yes') await askAddress(talk, step);
  if (said === 'no') await takeBack(talk);
  return next;
}

/** The yes to an address is one of its own, said where it is asked; an empty Enter passes it. */
async function askAddress(talk: Talk, { section }: QuestionStep): Promise<void> {
  const { context, prompter } = talk;
  const { messages, clock } = context;
  const known = await knownContact(talk);
  const until = known?.until ?? usualUntil(clock.today());
  const title = textIn(section.title, messages.language);
  const check = (typed: string): string | undefined =>
    readAddress(typed) === undefined ? messages.after.contact.badAddress : undefined;
  const screen = {
    ...frame(talk, title, messages.talk.hints.field),
    body: await askPage(talk, until, known?.purposes ?? []),
  };
  const reply = await prompter.field(screen, { check, ...present({ value: known?.address }) }, []);
  const address = reply.kind === 'value' ? readAddress(reply.value) : undefined;
  if (address === undefined) return;
  await keepAddress(talk, known, address, until);
}

async function keepAddress(
  { context, store, interview }: Talk,
  known: Contact | undefined,
  address: string,
  until: string,
): Promise<void> {
  const { clock, newId } = context;
  await store.people.keepContact({
    id: known?.id ?? newId(),
    leaverId: interview.leaver.id,
    name: interview.leaver.name,
    address,
    purposes: [...new Set([...(known?.purposes ?? []), 'outcome' as const])],
    givenOn: known?.givenOn ?? clock.today(),
    until,
  });
}

/** What the leaver hears, and under it the same in the language of the screen where that is another. */
async function askPage(
  { context, interview }: Talk,
  until: string,
  purposes: readonly ContactPurpose[],
): Promise<Page> {
  const { messages } = context;
  const before = purposes.filter((one) => one !== 'outcome');
  const told = async (language: typeof interview.language): Promise<readonly string[]> => {
    const { ask, consent } = (await messages.lettersIn(language)).contact;
    const also = before.map((one) => labelOf(messages.purposes, one, language));
    return [ask, consent(spokenDay(until, messages.handed[language].locale), also)];
  };
  const [ask = '', consent = ''] = await told(interview.language);
  const seen = interview.language === messages.language ? [] : await told(messages.language);
  return [paragraph(strong(ask)), paragraph(strong(consent)), ...seen.map((one) => paragraph(quiet(one)))];
}

/** Who does not want to hear of it any more is not kept for it either. */
async function takeBack(talk: Talk): Promise<void> {
  const known = await knownContact(talk);
  if (known === undefined) return;
  const { people, upkeep } = talk.store;
  const rest = withoutPurpose(known, 'outcome');
  if (rest === undefined) await upkeep.erase({ contacts: [known.id] }, talk.context.newId());
  else await people.keepContact(rest);
}

async function knownContact({ store, interview, context }: Talk): Promise<Contact | undefined> {
  const own = (await store.people.contacts()).filter(({ leaverId }) => leaverId === interview.leaver.id);
  return own.findLast((one) => !isContactOver(one, context.clock.today()));
}
