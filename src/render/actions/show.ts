import type { Action } from '../../core/follow-up/action.ts';
import type { Effect } from '../../core/follow-up/effect.ts';
import { isOverdue } from '../../core/follow-up/due.ts';
import { isWorkEnvironment } from '../../core/follow-up/work-environment.ts';
import { textIn } from '../../core/language.ts';
import { quiet, strong, warn, paragraph, type Page, type Span } from '../../core/page.ts';
import { effectText } from './effect.ts';
import { groupName, themeName, whatText, type Naming } from './naming.ts';

interface ShownAction {
  readonly action: Action;
  readonly effect?: Effect | undefined;
  /** The interviews it goes back to, as short as they may be typed. */
  readonly interviews: readonly string[];
  readonly today: string;
}

/** Everything of one action, for HR. */
export function actionPage({ action, effect, interviews, today }: ShownAction, naming: Naming): Page {
  const { messages } = naming;
  const { actions: words, codes, language } = messages;
  const { show, statuses } = words;
  const { status, endedOn, dueOn = '', theme, group, finding } = action;
  const ended = status === 'open' ? statuses.open : words.ended[status](endedOn ?? '');
  const environment = isWorkEnvironment(action) ? textIn(codes.yesNo.yes, language) : undefined;
  const pairs: readonly (readonly [string, Span | undefined])[] = [
    [show.decided, words.decidedOn(action.decided, action.decidedOn)],
    [show.why, action.why],
    [show.risk, action.risk],
    [show.theme, theme && themeName(theme, naming)],
    [show.about, group && groupName(group, naming)],
    [show.finding, finding && `${finding.measure} ${finding.code}`],
    [show.owner, action.owner],
    [
      action.decided === 'watch' ? show.lookAgain : show.due,
      isOverdue(action, today) ? warn(`${dueOn} ${words.overdue}`) : dueOn,
    ],
    [show.status, ended],
    [show.outcome[status === 'dropped' ? 'dropped' : 'done'], action.outcome],
    [show.checked, action.checkedOn],
    [show.workEnvironment, environment],
    [show.interviews, interviews.join(', ')],
    [show.helped, effect && effectText(effect, themeName(theme ?? '', naming), messages)],
  ];
  const said = pairs.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
  return [
    paragraph(strong(whatText(action, naming))),
    ...said.map(({ label, value }) => paragraph([quiet(`${label}: `), value], 2, 4)),
  ];
}

/** Under an interview: what was decided because of it. */
export function decidedPage(
  actions: readonly Action[],
  short: ReadonlyMap<string, string>,
  naming: Naming,
): Page {
  if (actions.length === 0) return [];
  const words = naming.messages.actions;
  return [
    { kind: 'blank' },
    paragraph(strong(words.ofInterview)),
    ...actions.map((action) => {
      const { id, decided, title, why, status, endedOn = '' } = action;
      const ended = status === 'open' ? [] : [words.ended[status](endedOn)];
      const said = [words.decidedOn(decided, action.decidedOn), title, why, ...ended];
      const text = said.filter((part) => part !== undefined && part !== '').join(' · ');
      return paragraph([strong(short.get(id) ?? id), `  ${text}`], 2, 4);
    }),
  ];
}
