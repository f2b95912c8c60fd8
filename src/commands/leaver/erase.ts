import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { shortIds } from '../../core/interview/id.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { holdsBack, planErasing, type LeaverErasing, type Traces } from '../../core/privacy/leaver-erasing.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import type { Person, Purpose } from '../../core/upkeep.ts';
import type { Given } from '../../render/command-line.ts';
import { leaverErasingPage } from '../../render/erasing.ts';
import { confirmed, planned, type ConfirmOptions } from '../erasing/confirm.ts';
import { decisionFor, type DecisionOptions } from '../erasing/decision.ts';
import { eraseEverywhere } from '../erasing/everywhere.ts';
import { goAhead } from '../erasing/go-ahead.ts';
import { whyOption } from '../log-access.ts';
import { eraseContact } from './erase-contact.ts';
import { findLeaver } from './find.ts';
import { refusePurged } from './purged.ts';
import { reach } from './reach.ts';

interface EraseOptions extends ConfirmOptions, DecisionOptions {
  readonly why?: Purpose;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  planned(command.argument('<id>', flags.leaver), context)
    .option('--decision <reference>', flags.decision)
    .addOption(whyOption(context))
    .action((id: string, options: EraseOptions) => erase(context, id, options));
}

/** Shows what goes, asks for the word, and leaves a receipt without a name. */
async function erase(context: Context, typed: string, options: EraseOptions): Promise<void> {
  const { output, messages, newId } = context;
  await refusePurged(context, typed);
  const { person, contacts } = await reach(context, typed);
  if (person === undefined) return eraseContact(context, contacts[0], options);
  const interviews = await readAll(context, person);
  const word = await shortLeaverId(context, person);
  const by = holdsBack(person, interviews);
  if (by !== undefined) throw new Refusal({ code: 'held-back', id: word, by });
  const { decision } = await decisionFor(context, options);
  const erasing = await planFor(context, person, { interviews, contacts });
  const page = leaverErasingPage(erasing, messages);
  if (options.dryRun === true) {
    const given: readonly Given[] = [
      ['--confirm', word],
      ['--decision', options.decision],
      ['--why', options.why],
    ];
    return output.print([...page, ...goAhead(context, { name: 'leaver erase', words: [word], given })]);
  }
  await confirmed(context, { plan: page, wanted: word }, options);
  await checkStill(context, person, interviews);
  const receipt = newId();
  const plan = { ...erasing.plan, ...(decision !== undefined && { decision }) };
  const { lines, copies } = erasing;
  const done = { what: 'leaver-erase', receipt, people: 1, lines, copies: copies.length } as const;
  await eraseEverywhere(context, plan, { ...done, ...present({ why: options.why }) });
}

/** What came in between, a hold, something serious or another talk, has not been seen by whoever confirmed. */
async function checkStill(context: Context, person: Person, seen: readonly Interview[]): Promise<void> {
  const now = await findLeaver(context, person.id);
  const interviews = await readAll(context, now);
  const by = holdsBack(now, interviews);
  if (by !== undefined) throw new Refusal({ code: 'held-back', id: person.id, by });
  if (interviews.length !== seen.length) throw new Refusal({ code: 'not-confirmed', wanted: person.id });
}

async function readAll(context: Context, { interviewIds }: Person): Promise<readonly Interview[]> {
  const { interviews } = await context.store();
  const read = await Promise.all(interviewIds.map((id) => interviews.read(id)));
  return read.flatMap((interview) => interview ?? []);
}

type Own = Pick<Traces, 'interviews' | 'contacts'>;

async function planFor(context: Context, person: Person, own: Own): Promise<LeaverErasing> {
  const { upkeep, actions } = await context.store();
  const traces = { ...own, actions: await actions.list(), log: await upkeep.logged(), backups: await upkeep.backups() };
  return planErasing(person, traces, context.messages.language);
}

async function shortLeaverId(context: Context, { id }: Person): Promise<string> {
  const all = await (await context.store()).people.list();
  return shortIds(all.map((one) => one.id)).get(id) ?? id;
}
