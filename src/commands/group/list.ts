import { Option, type Command } from 'commander';
import type { Context } from '../../context.ts';
import { alikeAmong, inKeepingOrder, typedGroups, type TypedGroup } from '../../core/insight/alike.ts';
import { blank, paragraph, type Page } from '../../core/page.ts';
import type { Tallies } from '../../core/insight/tallies.ts';
import { groupRow, groupsPage, type ListedGroups } from '../../render/groups.ts';
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
  const { output, messages, settings } = context;
  const { tallies } = await context.store();
  const kinds = by === undefined ? typedGroups : [by];
  const found = await Promise.all(kinds.map((kind) => listedBy(kind, tallies)));
  if (asJson === true) return output.write(json(found.flatMap(groupRow)));
  const some = found.filter(({ groups }) => groups.length > 0);
  if (some.length === 0) return output.say([paragraph(messages.employer.group.none)]);
  return output.print(
    some.flatMap((one, at): Page => [...(at === 0 ? [] : [blank]), ...groupsPage(one, messages, settings.given)]),
  );
}

/** The largest first, as the one to keep of those that look alike. */
async function listedBy(kind: TypedGroup, tallies: Tallies): Promise<ListedGroups> {
  const sizes = await tallies.sizes(kind);
  const names = inKeepingOrder(sizes);
  const groups = names.flatMap((name) => sizes.find((group) => group.name === name) ?? []);
  return { kind, groups, alike: alikeAmong(names, kind) };
}
