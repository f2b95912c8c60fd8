import type { Context } from '../../context.ts';
import type { Decision } from '../../core/follow-up/action.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { decide } from '../action/decide.ts';
import { dayOf, readFields, type FieldOptions } from '../action/fields.ts';
import { shortActionId } from '../action/find.ts';
import { asHeld } from '../copy.ts';
import { findInterview } from '../find.ts';
import { logAccess } from '../log-access.ts';

export interface DecideOptions extends Pick<FieldOptions, 'title' | 'theme' | 'owner' | 'due' | 'why'> {
  /** True: it is asked. */
  readonly decide?: Decision | true;
  readonly before?: string;
}

/** HR's decision about an interview that was held, or about many: asked, or as the options say. */
export async function decideAbout(context: Context, typed: string | undefined, options: DecideOptions): Promise<void> {
  const { decide: decided, before, ...fields } = options;
  if (decided === undefined || decided === true) {
    const isSaid = before !== undefined || Object.keys(fields).length > 0;
    if (isSaid) throw new Refusal({ code: 'usage', detail: { kind: 'missing-value', option: '--decide' } });
    return ask(context, typed);
  }
  if (typed !== undefined && before !== undefined)
    throw new Refusal({ code: 'usage', detail: { kind: 'conflict', first: typed, second: '--before' } });
  if (before !== undefined) return decideBefore(context, dayOf('--before', before), { decided, fields });
  const interviewIds = [await heldId(context, typed)];
  const { id } = await decide(context, { decided, fields: await readFields(context, fields), interviewIds });
  context.output.print([paragraph(context.messages.actions.added(await shortActionId(context, id), decided))]);
}

async function ask(context: Context, typed: string | undefined): Promise<void> {
  const { output, settings } = context;
  const only = typed === undefined ? undefined : await heldId(context, typed);
  if (!output.interactive && settings.plain !== 'asked')
    throw new Refusal({ code: 'no-terminal', command: 'exit-talk review --decide' });
  const { walkUndecided } = await import('./walk.ts');
  await walkUndecided(context, only);
}

/** Names and words of a purged one are gone, and nothing can be decided because of them. */
async function heldId(context: Context, typed: string | undefined): Promise<string> {
  if (typed === undefined) throw new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name: '<id>' } });
  const { id, purgedOn } = asHeld(context, await findInterview(context, typed));
  if (purgedOn !== undefined) throw new Refusal({ code: 'interview-purged', id: typed, on: purgedOn });
  await logAccess(context, { what: 'review', about: id });
  return id;
}

/** One decision about everything that was held before a day and waits: for an organisation that begins with hundreds. */
async function decideBefore(
  context: Context,
  day: string,
  { decided, fields }: { readonly decided: Decision; readonly fields: FieldOptions },
): Promise<void> {
  const { output, messages } = context;
  const { actions, interviews } = await context.store();
  const entries = await interviews.list({}, ['heldOn']);
  const earlier = new Set(entries.filter(({ facts }) => (facts.heldOn ?? day) < day).map(({ id }) => id));
  const interviewIds = (await actions.undecided()).filter((id) => earlier.has(id));
  if (interviewIds.length === 0) return output.say([paragraph(messages.deciding.decide.nothing)]);
  const read = await readFields(context, fields);
  await logAccess(context, { what: 'review' });
  await decide(context, { decided, fields: read, interviewIds });
  return output.print([paragraph(messages.deciding.decide.decided(interviewIds.length, decided))]);
}
