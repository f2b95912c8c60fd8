import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Employer } from '../../core/employer.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { doubtOf, dueOn, eraseDay, lastDayOf, planPurge, type Due } from '../../core/privacy/retention.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import type { Kept } from '../../core/upkeep.ts';
import type { Given } from '../../render/command-line.ts';
import { purgePage } from '../../render/purge.ts';
import { confirmed, planned, type ConfirmOptions } from '../erasing/confirm.ts';
import { decisionFor, isUndecided, type DecisionOptions } from '../erasing/decision.ts';
import { eraseEverywhere } from '../erasing/everywhere.ts';
import { goAhead } from '../erasing/go-ahead.ts';

interface PurgeOptions extends ConfirmOptions, DecisionOptions {
  readonly today?: string;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  planned(command, context)
    .option('--decision <reference>', flags.decision)
    .option('--today <date>', flags.today)
    .action((options: PurgeOptions) => purge(context, options));
}

/** Shows what is due, asks for its number, makes a backup, purges, and takes the same out of every backup. */
async function purge(context: Context, options: PurgeOptions): Promise<void> {
  const { output, messages, clock, settings, newId } = context;
  const today = clock.today();
  const { upkeep } = await context.store();
  await trustClock(context, options.today);
  const employer = await settings.employer();
  const kept = await upkeep.kept();
  const due = await dueNow(context, options);
  const count = due.interviews.length + due.log.length + due.contacts.length;
  const page = purgePage({ due, names: await namesOf(context), retention: employer.retention }, messages);
  if (count === 0) {
    if (options.dryRun !== true) await dropOldBackups(context, employer);
    output.print(page);
    return output.say([paragraph(quiet(nextSentence(context, kept, due, employer)))]);
  }
  const { decision } = due.interviews.length + due.log.length === 0 ? {} : await decisionFor(context, options);
  const word = String(count);
  if (options.dryRun === true) {
    const given: readonly Given[] = [
      ['--confirm', word],
      ['--today', options.today],
      ['--decision', options.decision],
    ];
    return output.print([...page, ...goAhead(context, { name: 'database purge', given })]);
  }
  await confirmed(context, { plan: page, wanted: word }, options);
  const still = await dueNow(context, options);
  if (JSON.stringify(still) !== JSON.stringify(due)) throw new Refusal({ code: 'not-confirmed', wanted: word });
  await dropOldBackups(context, employer);
  const receipt = newId();
  await upkeep.backUp({ madeAt: clock.now(), reason: 'purge' });
  const plan = {
    ...planPurge(due, kept, await neverClosed(context, due), today),
    ...(decision !== undefined && { decision }),
  };
  await eraseEverywhere(context, plan, { what: 'purge', receipt, people: 0, lines: 0, copies: 0 });
}

/** Of a public employer without a decision only what rests on somebody's own yes: an address goes when that has ended. */
async function dueNow({ store, settings, clock }: Context, { decision: named }: DecisionOptions): Promise<Due> {
  const { upkeep, people } = await store();
  const employer = await settings.employer();
  const { retention } = employer;
  const contacts = await people.contacts();
  const due = dueOn(clock.today(), await upkeep.kept(), await upkeep.logged(), retention, contacts);
  const ended = dueOn(clock.today(), [], [], retention, contacts);
  return isUndecided(employer, named) && ended.contacts.length > 0 ? { ...ended, heldBack: due.heldBack } : due;
}

/** Nothing goes because its time is over as long as the time is in doubt. Who has looked says which day it is. */
async function trustClock({ store, clock }: Context, said: string | undefined): Promise<void> {
  const today = clock.today();
  if (said === today) return;
  if (said !== undefined)
    throw new Refusal({ code: 'usage', detail: { kind: 'bad-value', option: '--today', found: said, known: [today] } });
  const newest = doubtOf(today, await (await store()).upkeep.moments(today));
  if (newest !== undefined) throw new Refusal({ code: 'clock-suspicious', today, newest: newest.slice(0, 10) });
}

/** Opening does it too, but not on a clock it doubts: here somebody has looked. */
async function dropOldBackups({ store, clock, output, messages }: Context, { retention }: Employer): Promise<void> {
  const { upkeep } = await store();
  const old = (await upkeep.backups()).filter((one) => lastDayOf(one, retention.backupDays) < clock.today());
  if (old.length === 0) return;
  await upkeep.dropBackups(old);
  output.say([paragraph(quiet(messages.erasing.purge.oldBackups(old.length)))]);
}

async function neverClosed({ store }: Context, { interviews: due }: Due): Promise<readonly Interview[]> {
  const { interviews } = await store();
  const held = due.filter(({ status }) => status === 'held');
  const read = await Promise.all(held.map(({ interviewId }) => interviews.read(interviewId)));
  return read.flatMap((interview) => interview ?? []);
}

/** Who each interview is with. */
async function namesOf(context: Context): Promise<ReadonlyMap<string, string>> {
  const entries = await (await context.store()).interviews.list({}, []);
  return new Map(entries.map(({ id, name }) => [id, name]));
}

function nextSentence(
  { messages }: Context,
  kept: readonly Kept[],
  { heldBack }: Due,
  { retention }: Employer,
): string {
  const { next, none } = messages.erasing.purge;
  const waiting = kept.filter((one) => !one.purged && !heldBack.includes(one));
  const [first] = waiting.map((one) => eraseDay(one, retention.months)).toSorted();
  return first === undefined ? none : next(first);
}
