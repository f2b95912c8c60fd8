import type { Alike, TypedGroup } from '../core/insight/alike.ts';
import { accent, paragraph, quiet, type Page, type Span } from '../core/page.ts';
import type { GroupSize } from '../core/insight/tallies.ts';
import type { Messages } from '../i18n/messages.ts';
import { commandLine, type Given } from './command-line.ts';
import { alikeText, joinCommand } from './report/alike.ts';
import { groupLabel } from './report/wording.ts';

/** The groups of one kind, and which of them look like the same. */
export interface ListedGroups {
  readonly kind: TypedGroup;
  readonly groups: readonly GroupSize[];
  readonly alike: readonly Alike[];
}

/** The table of `group list` for one kind, and under it what looks alike with the commands that join, given the same. */
export function groupsPage({ kind, groups, alike }: ListedGroups, messages: Messages, given: readonly Given[]): Page {
  const words = messages.employer.group;
  const rows = groups.map(({ name, n }): readonly Span[] => [
    groupLabel(kind, name, messages),
    messages.report.digits(n),
  ]);
  return [
    { kind: 'table', head: [words.heads[kind], words.interviews].map(quiet), rows, right: [1] },
    ...(alike.length === 0 ? [] : [paragraph(alikeText(kind, alike, messages))]),
    ...alike.map((one) => {
      const command = joinCommand(kind, one);
      return paragraph(accent(commandLine({ ...command, given: [...command.given, ...given] })), 2);
    }),
  ];
}

/** The rows of `group list --json`: `looks_like` is the group it may be the same as. */
export const groupRow = ({ kind, groups, alike }: ListedGroups) =>
  groups.map(({ name, n }) => ({
    group_by: kind,
    group: name,
    interviews: n,
    looks_like: alike.find((one) => one.name === name)?.into ?? null,
  }));
