import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { readDate } from '../../core/date.ts';
import {
  changedBy,
  contactPurposes,
  isContactOver,
  latestUntil,
  readAddress,
  usualUntil,
  type Contact,
  type ContactPurpose,
  type Given,
} from '../../core/follow-up/contact.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import { contactPage } from '../../render/contacts.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { askContact } from './ask-contact.ts';
import { refusePurged } from './purged.ts';
import { reach, type Reached } from './reach.ts';
import { withdraw } from './withdraw.ts';

interface ContactOptions extends WhyOptions {
  readonly address?: string;
  readonly for?: string;
  readonly until?: string;
  readonly withdraw?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.leaver)
    .option('--address <text>', flags.address)
    .option('--for <what>', flags.contactFor)
    .option('--until <date>', flags.until)
    .addOption(new Option('--withdraw', flags.withdraw).conflicts(['address', 'for', 'until']))
    .addOption(whyOption(context))
    .action((id: string, options: ContactOptions) => keepInTouch(context, id, options));
}

/** Where somebody may be reached, by a yes with an end of its own: entered, shown, changed, taken back. */
async function keepInTouch(context: Context, typed: string, options: ContactOptions): Promise<void> {
  const { output, messages, clock } = context;
  const given = read(options, clock.today());
  const reached = await find(context, typed);
  const known = reached.contacts.at(-1);
  const about = reached.person?.id ?? known?.id;
  const log = { what: 'leaver-contact', ...present({ about, why: options.why }) } as const;
  if (options.withdraw === true) {
    if (known === undefined) throw new Refusal({ code: 'no-contact', id: typed, about: 'anything' });
    return withdraw(context, reached.contacts, log);
  }
  await logAccess(context, log);
  refuseOver(known, given, { typed, today: clock.today() });
  const said = Object.keys(given).length > 0 || known !== undefined ? given : await asked(context, reached, typed);
  if (said === undefined) return output.say([paragraph(messages.after.contact.none(nameOf(reached)))]);
  const kept = Object.keys(said).length === 0 ? known : await keep(context, reached, said);
  if (kept === undefined) return;
  output.print(contactPage(kept, clock.today(), messages));
  output.say([paragraph(quiet(messages.after.contact.consent))]);
}

/** A new address is no new yes: to one that has ended there has to be one. */
function refuseOver(
  known: Contact | undefined,
  { address, purposes, until }: Given,
  { typed, today }: { readonly typed: string; readonly today: string },
): void {
  if (known === undefined || address === undefined || until !== undefined || purposes !== undefined) return;
  if (isContactOver(known, today)) throw new Refusal({ code: 'contact-over', id: typed, until: known.until });
}

const nameOf = ({ person, contacts }: Reached): string => person?.name ?? contacts[0]?.name ?? '';

async function find(context: Context, typed: string): Promise<Reached> {
  await refusePurged(context, typed);
  return reach(context, typed);
}

async function asked(context: Context, { person }: Reached, typed: string): Promise<Given | undefined> {
  const { output, settings } = context;
  if (person === undefined || (!output.interactive && settings.plain !== 'asked'))
    throw new Refusal({ code: 'no-contact', id: typed, about: 'anything' });
  return askContact(context, person.name);
}

async function keep(context: Context, reached: Reached, said: Given): Promise<Contact> {
  const known = reached.contacts.at(-1);
  const kept = known === undefined ? begun(context, reached, said) : changedBy(known, said, context.clock.today());
  const { people } = await context.store();
  await people.keepContact(kept);
  return kept;
}

function begun({ clock, newId }: Context, reached: Reached, { address, purposes, until }: Given): Contact {
  const today = clock.today();
  if (address === undefined) throw missing('--address');
  if (purposes === undefined) throw missing('--for');
  return {
    id: newId(),
    ...present({ leaverId: reached.person?.id }),
    name: nameOf(reached),
    address,
    purposes,
    givenOn: today,
    until: until ?? usualUntil(today),
  };
}

const missing = (name: string): Refusal => new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name } });

function read({ address, for: purposes, until }: ContactOptions, today: string): Given {
  return present({
    address: address === undefined ? undefined : addressOf(address),
    purposes: purposes?.split(',').map((one) => purposeOf(one.trim())),
    until: until === undefined ? undefined : dayOf(until, today),
  });
}

function addressOf(typed: string): string {
  const address = readAddress(typed);
  if (address !== undefined) return address;
  throw badForm('--address', typed, ['alva@example.com', '070-123 45 67']);
}

function purposeOf(typed: string): ContactPurpose {
  const purpose = contactPurposes.find((one) => one === typed);
  if (purpose !== undefined) return purpose;
  const detail = { kind: 'bad-value', option: '--for', found: typed, known: contactPurposes } as const;
  throw new Refusal({ code: 'usage', detail });
}

function dayOf(typed: string, today: string): string {
  const day = readDate(typed);
  if (day !== undefined && day > today && day <= latestUntil(today)) return day;
  throw badForm('--until', typed, [usualUntil(today), latestUntil(today)]);
}

const badForm = (option: string, found: string, such: readonly string[]): Refusal =>
  new Refusal({ code: 'usage', detail: { kind: 'bad-form', option, found, such } });
