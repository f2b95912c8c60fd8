import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { waitingOn, type Waiting } from '../core/follow-up/status.ts';
import { shortIds } from '../core/interview/id.ts';
import type { Entry } from '../core/interview/interview.ts';
import { Refusal } from '../core/problem.ts';
import { dueOn } from '../core/privacy/retention.ts';
import { isUndecided } from './erasing/decision.ts';
import { json } from '../render/json.ts';
import { nothingListed } from '../render/list.ts';
import { statusPage } from '../render/status.ts';

interface StatusOptions {
  readonly all?: true;
  readonly json?: true;
  readonly check?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .option('--all', flags.allWaiting)
    .option('--json', flags.json)
    .option('--check', context.messages.actions.flags.check)
    .action((options: StatusOptions) => status(context, options));
}

/** What needs somebody today. */
export async function status(context: Context, { check, ...options }: StatusOptions): Promise<void> {
  const waiting = await whatWaits(context);
  await tell(context, waiting, options);
  const count = waiting.filter(({ overdue }) => overdue).length;
  if (check === true && count > 0) throw new Refusal({ code: 'waiting-overdue', count });
}

async function tell(
  context: Context,
  waiting: readonly Waiting[],
  { all, json: asJson }: StatusOptions,
): Promise<void> {
  const { output, messages } = context;
  if (asJson) return output.write(json(waiting.map(statusRow)));
  if (waiting.length === 0) return output.print(nothingListed(messages.status.nothing));
  output.print(statusPage(waiting, { short: await idsOf(context), all: all === true }, messages));
}

/** Everything that needs somebody today, in the order it is told; `entries` are all interviews, where they have been read. */
export async function whatWaits(
  { store, settings, clock }: Context,
  entries?: readonly Entry[],
): Promise<readonly Waiting[]> {
  const { interviews, disclosures, actions, people, upkeep } = await store();
  const today = clock.today();
  const employer = await settings.employer();
  const contacts = await people.contacts();
  const due = dueOn(today, await upkeep.kept(), [], employer.retention, contacts);
  return waitingOn(today, {
    entries: entries ?? (await interviews.list({}, factsTold)),
    disclosures: await disclosures.list({ open: true }),
    actions: await actions.list(),
    undecided: await actions.undecided(),
    due: { interviews: due.interviews.length, contacts: due.contacts.length, undecided: isUndecided(employer) },
    pending: await upkeep.pending(),
  });
}

const factsTold = [
  'follows',
  'planAt',
  'lastDay',
  'lastWorkingDay',
  'preparedOn',
  'interviewer',
  'replyBy',
  'heldOn',
] as const;

/** Each id as short as it may be typed: those of interviews, of disclosures and of actions are told apart by themselves. */
async function idsOf({ store }: Context): Promise<ReadonlyMap<string, string>> {
  const { interviews, disclosures, actions } = await store();
  const serious = await disclosures.list({ open: false });
  const all = [await interviews.ids(), serious.map(({ id }) => id), (await actions.list()).map(({ id }) => id)];
  return new Map(all.flatMap((ids) => [...shortIds(ids)]));
}

const statusRow = ({ kind, overdue, id, about, when, who, prepared }: Waiting) => ({
  kind,
  overdue,
  id,
  about,
  due: when,
  who,
  prepared,
});
