import type { Context } from '../context.ts';
import { preventables, yesNo, type Preventable } from '../core/interview/facts.ts';
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

/** What `review --regretted` takes. */
export const keepings = [...yesNo, '-'] as const;
type Keeping = (typeof keepings)[number];

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

/** What HR judges of a leaver without being asked for it. */
export interface Judging {
  readonly hrPreventable?: Judgement;
  readonly regretted?: Keeping;
}

/**
 * HR's judgements, without asking and also of a closed interview; each replaces an earlier one, which is told. Whether it
 * could have been prevented is judged of a talk that was held, whom the employer would have kept of any leaver.
 */
export async function judge(context: Context, typed: string, judging: Judging): Promise<void> {
  const { output } = context;
  const interview = await findInterview(context, typed);
  const { id, purgedOn, facts } = interview;
  if (judging.hrPreventable !== undefined) refuseUnasked(context, asHeld(context, interview));
  if (purgedOn !== undefined) throw new Refusal({ code: 'interview-purged', id, on: purgedOn });
  const { interviews } = await context.store();
  await logAccess(context, { what: 'review', about: id });
  for (const fact of judged) {
    const judgement = judging[fact];
    if (judgement === undefined) continue;
    await interviews.setFact(id, fact, judgement === '-' ? undefined : judgement);
    output.print([paragraph(saidOf(context, typed, { fact, judgement, before: facts[fact] }))]);
  }
}

const judged = ['hrPreventable', 'regretted'] as const;

interface Said {
  readonly fact: (typeof judged)[number];
  readonly judgement: Judgement;
  readonly before: Preventable | undefined;
}

/** What is judged now, and what was before where that was something else. */
function saidOf({ messages }: Context, id: string, { fact, judgement, before }: Said): string {
  const { views, codes, language } = messages;
  const label = (code: string | undefined): string | undefined =>
    code === undefined || code === '-'
      ? undefined
      : labelOf(fact === 'regretted' ? codes.yesNo : codes.judgement, code, language);
  const say = fact === 'regretted' ? views.kept : views.judged;
  return say(id, label(judgement), before === judgement ? undefined : label(before));
}

/** Nobody judges what is nobody's choice. */
function refuseUnasked({ messages }: Context, { id, facts, purgedOn }: Interview): void {
  if (purgedOn !== undefined) return;
  if (asksWhy(facts) || facts.separation === undefined) return;
  const separation = labelOf(messages.codes.separation, facts.separation, messages.language);
  throw new Refusal({ code: 'nothing-to-judge', id, separation });
}
