import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { decisions, type Decision } from '../../core/follow-up/action.ts';
import { paragraph } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { dayOr, heldIds, readFields, withFields, type FieldOptions } from './fields.ts';
import { findAction, shortActionId } from './find.ts';

interface UpdateOptions extends FieldOptions {
  readonly decided?: Decision;
  readonly interview?: readonly string[];
  readonly checkedOn?: string;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.actions;
  withFields(command.argument('<id>', flags.id), context)
    .addOption(new Option('--decided <decision>', flags.decided).choices(decisions))
    .option('--interview <id...>', flags.interview)
    .option('--checked-on <date>', flags.checkedOn)
    .action((id: string, options: UpdateOptions) => update(context, id, options));
}

/** What is said is changed, everything else stays; also of what has ended, which is when it is checked. */
async function update(context: Context, typed: string, options: UpdateOptions): Promise<void> {
  const { decided, interview = [], checkedOn } = options;
  if (Object.keys(options).length === 0) throw missing('--title, --owner, --due …');
  const action = await findAction(context, typed);
  const change = {
    ...(await readFields(context, options)),
    ...(decided !== undefined && { decided, decidedOn: context.clock.today() }),
    ...(checkedOn !== undefined && { checkedOn: dayOr(checkedOn, '--checked-on') }),
  };
  const after = { ...action, ...change };
  if (after.decided === 'act' && after.title === undefined) throw missing('--title');
  if (after.decided !== 'act' && after.why === undefined) throw missing('--why');
  const { actions } = await context.store();
  await actions.change(action.id, change, await heldIds(context, interview));
  context.output.print([paragraph(context.messages.actions.changed(await shortActionId(context, action.id)))]);
}

const missing = (name: string): Refusal => new Refusal({ code: 'usage', detail: { kind: 'missing-argument', name } });
