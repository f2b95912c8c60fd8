import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { typedGroups, type TypedGroup } from '../../core/insight/alike.ts';
import { paragraph, warn, type Page } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { nearest } from '../../core/template/nearest.ts';
import { present } from '../../core/present.ts';
import type { Purpose } from '../../core/upkeep.ts';
import type { Given } from '../../render/command-line.ts';
import { joinCommand } from '../../render/report/alike.ts';
import { confirmed } from '../erasing/confirm.ts';
import { goAhead } from '../erasing/go-ahead.ts';
import { entryOf, whyOption } from '../log-access.ts';

interface JoinOptions {
  readonly by: TypedGroup;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly why?: Purpose;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<name>', flags.groupName)
    .argument('<into>', flags.groupInto)
    .addOption(new Option('--by <breakdown>', flags.groupBy).choices(typedGroups).default('department'))
    .option('--dry-run', flags.dryRun)
    .option('--yes', flags.yes)
    .addOption(whyOption(context))
    .action((name: string, into: string, options: JoinOptions) => join(context, { name, into }, options));
}

/** Says how many it is about, asks for a yes, and puts them under the other name for good. */
async function join(
  context: Context,
  typed: { readonly name: string; readonly into: string },
  { by, dryRun, yes, why }: JoinOptions,
): Promise<void> {
  const { output, messages, newId } = context;
  const words = messages.employer.group;
  const { tallies, upkeep, madeUp } = await context.store();
  const groups = await tallies.sizes(by);
  const known = groups.map(({ name }) => name);
  const [name, into] = [groupCalled(typed.name, by, known), groupCalled(typed.into, by, known)];
  if (name === into) throw new Refusal({ code: 'same-group', name });
  const count = groups.find((group) => group.name === name)?.n ?? 0;
  const plan: Page = [
    paragraph(words.joining(count, name, into)),
    paragraph(warn(words.forGood)),
    paragraph(words.backups),
  ];
  if (dryRun === true) {
    const command = joinCommand(by, { name, into });
    const given: readonly Given[] = [...command.given, ['--yes', true], ['--why', why]];
    return output.print([...plan, ...goAhead(context, { ...command, given })]);
  }
  await confirmed(context, { plan, wanted: words.word, option: '--yes' }, yes === true ? { confirm: words.word } : {});
  const entry = madeUp ? undefined : entryOf(context, { what: 'group-join', ...present({ why }) });
  const joined = await upkeep.joinGroups({ by, name, into }, newId(), entry);
  output.print([paragraph(words.done(joined, name, into))]);
}

/** A name exactly as it is written: what looks alike is what this is about. */
function groupCalled(found: string, by: TypedGroup, known: readonly string[]): string {
  if (known.includes(found)) return found;
  throw new Refusal({ code: 'group-not-found', by, found, ...present({ meant: nearest(found, known) }), known });
}
