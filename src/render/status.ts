import { waitingKinds, type Waiting, type WaitingKind } from '../core/follow-up/status.ts';
import { accent, blank, paragraph, quiet, strong, warn, type Block, type Page, type Span } from '../core/page.ts';
import type { Messages } from '../i18n/messages.ts';

/** How many of a kind are named; `status --all` names them all. */
const shown = 5;

/** What takes care of a kind. */
const commands: Readonly<Record<WaitingKind, string | undefined>> = {
  erasing: undefined,
  disclosure: 'disclosure list',
  missed: 'plan <id>',
  talk: 'prepare <id>',
  'no-time': 'plan <id>',
  'follow-up': 'plan <id>',
  unfinished: 'start <id>',
  open: 'start <id>',
  decision: 'review --decide',
  action: 'action list',
  watch: 'action list',
  purge: 'database purge',
};

/** One line for each kind of what waits, above the menu. */
export function waitingLines(waiting: readonly Waiting[], { status }: Messages): Page {
  return kindsIn(waiting).map(([kind, ones]) => paragraph(sentence(kind, ones, status)));
}

/** What waits, by kind: what it is, the first of them, and the command for it. */
export function statusPage(
  waiting: readonly Waiting[],
  { short, all }: { readonly short: ReadonlyMap<string, string>; readonly all: boolean },
  messages: Messages,
): Page {
  const { status } = messages;
  return kindsIn(waiting).flatMap(([kind, ones], index) => {
    const command = commands[kind];
    const named = ones.filter(({ id }) => id !== undefined);
    const listed = all ? named : named.slice(0, shown);
    const left = named.length - listed.length;
    return [
      ...(index === 0 ? [] : [blank]),
      paragraph(sentence(kind, ones, status)),
      ...(listed.length === 0 ? [] : [table(listed, short, messages)]),
      ...(left === 0 ? [] : [paragraph(quiet(status.more(left)), 2)]),
      ...(command === undefined ? [] : [paragraph(accent(`exit-talk ${command}`), 2)]),
    ];
  });
}

function kindsIn(waiting: readonly Waiting[]): readonly (readonly [WaitingKind, readonly Waiting[]])[] {
  return waitingKinds
    .map((kind) => [kind, waiting.filter((one) => one.kind === kind)] as const)
    .filter(([, ones]) => ones.length > 0);
}

function sentence(kind: WaitingKind, ones: readonly Waiting[], { said }: Messages['status']): Span {
  const overdue = ones.filter((one) => one.overdue).length;
  const text = said[kind](ones.length, overdue);
  return overdue > 0 ? warn(text) : strong(text);
}

function table(ones: readonly Waiting[], short: ReadonlyMap<string, string>, { status }: Messages): Block {
  const rows = ones.map(({ id = '', when = '', about = '', who = '', prepared, overdue }): readonly Span[] => [
    `  ${short.get(id) ?? id}`,
    overdue ? warn(when) : when,
    about,
    quiet(who),
    prepared === false ? quiet(status.notPrepared) : '',
  ]);
  return { kind: 'table', rows, right: [] };
}
