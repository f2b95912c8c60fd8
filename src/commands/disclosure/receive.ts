import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { planClosing } from '../../core/interview/closing.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { moment } from '../../render/moment.ts';
import { findDisclosure } from './find.ts';

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<id>', flags.disclosure)
    .option('--by <name>', flags.receivedBy)
    .action((id: string, options: { readonly by?: string }) => receive(context, id, options.by?.trim() ?? ''));
}

/** Once, by name: from then on it lives in the employer's own routine. */
async function receive(context: Context, typed: string, by: string): Promise<void> {
  if (by === '') throw new Refusal({ code: 'usage', detail: { kind: 'missing-value', option: '--by' } });
  const { id, interviewId } = await findDisclosure(context, typed);
  const { disclosures } = await context.store();
  if (!(await disclosures.receive(id, by, context.clock.now()))) throw await received(context, typed);
  await letGo(context, interviewId);
  context.output.print([paragraph(context.messages.disclosure.received(by))]);
}

/** Words that the closing had to leave for the hand-over although they were not to be kept. */
async function letGo(context: Context, interviewId: string): Promise<void> {
  const { interviews } = await context.store();
  const interview = await interviews.read(interviewId);
  if (interview?.status !== 'closed') return;
  const plan = planClosing(interview);
  if (plan.lines.length + plan.values.length + plan.answers.length > 0) await interviews.close(interviewId, plan);
}

async function received(context: Context, typed: string): Promise<Refusal> {
  const { id, receivedBy: by = '', receivedAt: at = context.clock.now() } = await findDisclosure(context, typed);
  return new Refusal({ code: 'disclosure-received', id, by, when: moment(at) });
}
