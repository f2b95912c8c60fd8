import type { Action, Decision } from '../../core/follow-up/action.ts';
import { decisions } from '../../core/follow-up/action.ts';
import { isOverdue } from '../../core/follow-up/due.ts';
import type { Effect } from '../../core/follow-up/effect.ts';
import { blank, paragraph, quiet, strong, warn, type Block, type Page, type Span } from '../../core/page.ts';
import { oneLine } from '../../core/one-line.ts';
import { effectText } from './effect.ts';
import { aboutText, themeName, whatText, type Naming } from './naming.ts';

export interface ListedActions {
  readonly actions: readonly Action[];
  /** Ids as short as they may be typed. */
  readonly short: ReadonlyMap<string, string>;
  readonly today: string;
  readonly effects: ReadonlyMap<string, Effect>;
  /** How many there are besides. */
  readonly more: number;
}

/** The table of `action list`: what is to be done, then what is watched or put off with why, then what has ended. */
export function actionsPage(listed: ListedActions, naming: Naming): Page {
  const { actions, more } = listed;
  const { headings, more: moreText } = naming.messages.actions;
  const open = actions.filter(({ status }) => status === 'open');
  const parts: readonly (readonly [string, readonly Action[]])[] = [
    ...decisions.map(
      (decision: Decision) => [headings[decision], open.filter((one) => one.decided === decision)] as const,
    ),
    [headings.ended, actions.filter(({ status }) => status !== 'open')],
  ];
  const tables = parts
    .filter(([, own]) => own.length > 0)
    .flatMap(([heading, own], at): Page => [...(at === 0 ? [] : [blank]), tableOf(heading, own, listed, naming)]);
  return [...tables, ...(more === 0 ? [] : [paragraph(quiet(moreText(more)))])];
}

function tableOf(heading: string, actions: readonly Action[], listed: ListedActions, naming: Naming): Block {
  const { head } = naming.messages.actions;
  const [id = '', , owner = '', due = ''] = head;
  return {
    kind: 'table',
    head: [quiet(id), strong(heading), quiet(owner), quiet(due)],
    rows: actions.map((action): readonly Span[] => [
      strong(listed.short.get(action.id) ?? action.id),
      whatText(action, naming),
      action.owner ?? '',
      whenSpan(action, listed.today, naming),
    ]),
    notes: actions.map((action) => notesOf(action, listed, naming).map(quiet)),
    right: [],
  };
}

function whenSpan(action: Action, today: string, { messages: { actions: words } }: Naming): Span {
  const { status, endedOn = '', decided, dueOn = '' } = action;
  if (status !== 'open') return quiet(words.ended[status](endedOn));
  if (isOverdue(action, today)) return warn(`${dueOn} ${words.overdue}`);
  return decided === 'watch' && dueOn !== '' ? words.lookAgain(dueOn) : dueOn;
}

/** What it is about, why it is not acted on, what came of it, and whether that helped. */
function notesOf(action: Action, { effects }: ListedActions, naming: Naming): readonly string[] {
  const { decided, title, why, outcome, theme = '' } = action;
  const effect = effects.get(action.id);
  const about = title === undefined ? '' : aboutText(action, naming);
  const lines = [
    about,
    ...(decided === 'act' ? [] : [why]),
    outcome,
    effect && effectText(effect, themeName(theme, naming), naming.messages),
  ];
  const said = lines.filter((line) => line !== undefined && line !== '').map((line) => oneLine(line ?? ''));
  return said.length === 0 ? [] : [said.join('\n')];
}
