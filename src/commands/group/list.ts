import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { alikeAmong, typedGroups, type TypedGroup } from '../../core/insight/alike.ts';
import { paragraph, type Page } from '../../core/page.ts';
import type { GroupSize } from '../../core/store.ts';
import { groupRow, groupsPage } from '../../render/groups.ts';
import { json } from '../../render/json.ts';

interface ListOptions {
  readonly by?: TypedGroup;
  readonly json?: true;
}

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .addOption(new Option('--by <breakdown>', flags.groupBy).choices(typedGroups))
    .option('--json', flags.json)
    .action((options: ListOptions) => list(context, options));
}

/** The groups as they are written with how many interviews each has, and those that look alike. */
async function list(context: Context, { by, json: asJson }: ListOptions): Promise<void> {
  const { output, messages } = context;
  const { tallies } = await context.store();
  const kinds = by === undefined ? typedGroups : [by];
  const listed = await Promise.all(kinds.map(async (kind) => ({ kind, groups: byNumber(await tallies.sizes(kind)) })));
  const found = listed.map(({ kind, groups }) => ({
    kind,
    groups,
    alike: alikeAmong(
      groups.map(({ name }) => name),
      kind,
    ),
  }));
  if (asJson === true) return output.write(json(found.flatMap(groupRow)));
  const some = found.filter(({ groups }) => groups.length > 0);
  if (some.length === 0) return output.say([paragraph(messages.employer.group.none)]);
  const pages = some.map((one): Page => groupsPage(one, messages));
  return output.print(pages.flatMap((page, at) => (at === 0 ? page : [{ kind: 'blank' } as const, ...page])));
}

/** The largest first: of two that look alike, it is the one to keep. */
const byNumber = (groups: readonly GroupSize[]): readonly GroupSize[] =>
  groups.toSorted((one, other) => other.interviews - one.interviews || (one.name < other.name ? -1 : 1));
