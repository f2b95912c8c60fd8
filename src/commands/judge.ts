import type { Context } from '../context.ts';
import { preventables, type Preventable } from '../core/interview/facts.ts';
import type { Interview } from '../core/interview/interview.ts';
import { asksWhy } from '../core/interview/separation.ts';
import { paragraph } from '../core/page.ts';
import { Refusal } from '../core/problem.ts';
import type { Option, Screen } from '../core/prompt.ts';
import { labelOf } from '../render/codes.ts';
import { asHeld } from './copy.ts';
import { findInterview } from './find.ts';
import { logAccess } from './log-access.ts';
import type { Talk } from './start/talk.ts';

/** What `review --preventable` takes: a judgement, or that there is none any more. */
export const judgements = [...preventables, '-'] as const;
export type Judgement = (typeof judgements)[number];

/** By one key whether it could have been prevented; nothing when it is passed. What others have said is not shown. */
export async function askPreventable({ prompter, context }: Talk, asked: Screen): Promise<Preventable | undefined> {
  const { codes, language } = context.messages;
  const options = preventables.map((value, index): Option<Preventable> => ({
    label: labelOf(codes.judgement, value, language),
    value,
    key: String(index + 1),
  }));
  const reply = await prompter.key(asked, options, []);
  return reply.kind === 'value' ? reply.value : undefined;
}

/** HR's judgement of an interview that was held, without asking; also when it is closed. */
export async function judge(context: Context, typed: string, judgement: Judgement): Promise<void> {
  const { messages, output } = context;
  const interview = asHeld(context, await findInterview(context, typed));
  refuseUnasked(context, interview);
  const { interviews } = await context.store();
  await logAccess(context, { what: 'review', about: interview.id });
  await interviews.setFact(interview.id, 'hrPreventable', judgement === '-' ? undefined : judgement);
  const label = judgement === '-' ? undefined : labelOf(messages.codes.judgement, judgement, messages.language);
  output.print([paragraph(messages.views.judged(typed, label))]);
}

/** Nobody judges what is nobody's choice, nor what is purged. */
function refuseUnasked({ messages }: Context, { id, facts, purgedOn }: Interview): void {
  if (purgedOn !== undefined) throw new Refusal({ code: 'interview-purged', id, on: purgedOn });
  if (asksWhy(facts) || facts.separation === undefined) return;
  const separation = labelOf(messages.codes.separation, facts.separation, messages.language);
  throw new Refusal({ code: 'nothing-to-judge', id, separation });
}
