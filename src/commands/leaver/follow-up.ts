import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { followUpDay, followUpFacts, followUpTemplate } from '../../core/follow-up/follow-up.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { accent, paragraph } from '../../core/page.ts';
import { present } from '../../core/present.ts';
import { Refusal } from '../../core/problem.ts';
import { asHeld } from '../copy.ts';
import { findInterview, shortId } from '../find.ts';
import { logAccess, whyOption, type WhyOptions } from '../log-access.ts';
import { refusePurged } from './purged.ts';
import { reachableFor } from './reach.ts';

interface FollowUpOptions extends WhyOptions {
  readonly anyway?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.id)
    .option('--anyway', flags.anyway)
    .addOption(whyOption(context))
    .action((id: string, options: FollowUpOptions) => followUp(context, id, options));
}

/** Enters a talk by the template for it, some weeks after the last day, with somebody who has said yes to one. */
async function followUp(context: Context, id: string, { anyway, why }: FollowUpOptions): Promise<void> {
  const { output, messages, clock } = context;
  await refusePurged(context, id);
  const interview = asHeld(context, await findInterview(context, id));
  await refuseSecond(context, interview);
  if (anyway !== true) await refuseUnasked(context, interview);
  await logAccess(context, { what: 'leaver-follow-up', about: interview.id, ...present({ why }) });
  const short = await shortId(context, await enter(context, interview));
  const day = followUpDay(interview, clock.today());
  const words = messages.after.followUp;
  output.print([
    paragraph(words.planned(short)),
    paragraph(day === undefined ? words.late : words.about(day)),
    paragraph(accent(`exit-talk plan ${short}${day === undefined ? '' : ` --at "${day} 10:00"`}`), 2),
  ]);
}

/** Once is enough; a talk that was called off does not count. */
async function refuseSecond(context: Context, { id, facts }: Interview): Promise<void> {
  const short = await shortId(context, id);
  if (facts.follows !== undefined) throw new Refusal({ code: 'itself-a-follow-up', id: short });
  const entries = await (await context.store()).interviews.list({}, ['follows']);
  const one = entries.find((entry) => entry.facts.follows === id && !['cancelled', 'not-held'].includes(entry.status));
  if (one !== undefined) throw new Refusal({ code: 'followed-up', id: short, by: await shortId(context, one.id) });
}

async function refuseUnasked(context: Context, { id, leaver }: Interview): Promise<void> {
  if ((await reachableFor(context, leaver.id, 'follow-up')).length > 0) return;
  throw new Refusal({ code: 'no-contact', id: await shortId(context, id), about: 'follow-up' });
}

async function enter({ store, templates, codebook, clock, newId }: Context, first: Interview): Promise<string> {
  const template = await templates.load(followUpTemplate);
  const { interviews } = await store();
  const language = template.languages.find((one) => one === first.language) ?? template.languages[0] ?? first.language;
  const id = newId();
  await interviews.create({
    id,
    status: 'planned',
    language,
    copy: { template, codebook: await codebook() },
    leaver: first.leaver,
    facts: followUpFacts(first),
    createdAt: clock.now(),
  });
  return id;
}
