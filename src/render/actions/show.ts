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
  const { helped, interviews: ids } = messages.actions.show;
  const theme = themeName(action.theme ?? '', naming);
  const pairs: Pairs = [
    ...decidedPairs(action, naming),
    ...duePairs(action, today, naming),
    [ids, interviews.join(', ')],
    [helped, effect && effectText(effect, theme, messages)],
  ];
  const said = pairs.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
  return [
    paragraph(strong(whatText(action, naming))),
    ...said.map(({ label, value }) => paragraph([quiet(`${label}: `), value], 2, 4)),
  ];
}

/** Labels and what stands after them; what is not known is left out. */
type Pairs = readonly (readonly [string, Span | undefined])[];

/** What was decided, about what and why. */
function decidedPairs({ decided, decidedOn, why, risk, theme, group, finding }: Action, naming: Naming): Pairs {
  const { show, decidedOn: spoken } = naming.messages.actions;
  return [
    [show.decided, spoken(decided, decidedOn)],
    [show.why, why],
    [show.risk, risk],
    [show.theme, theme && themeName(theme, naming)],
    [show.about, group && groupName(group, naming)],
    [show.finding, finding && `${finding.measure} ${finding.code}`],
  ];
}

/** Who sees to it, by when, and how it stands. */
function duePairs(action: Action, today: string, { messages }: Naming): Pairs {
  const { actions: words, codes, language } = messages;
  const { show } = words;
  const { status, decided, endedOn = '', dueOn = '' } = action;
  return [
    [show.owner, action.owner],
    [
      decided === 'watch' ? show.lookAgain : show.due,
      isOverdue(action, today) ? warn(`${dueOn} ${words.overdue}`) : dueOn,
    ],
    [show.status, status === 'open' ? textIn(codes.actionStatus.open, language) : words.ended[status](endedOn)],
    [show.outcome[status === 'dropped' ? 'dropped' : 'done'], action.outcome],
    [show.checked, action.checkedOn],
    [show.workEnvironment, isWorkEnvironment(action) ? textIn(codes.yesNo.yes, language) : undefined],
  ];
}

/** Under an interview: what was decided because of it. */
export function decidedPage(actions: readonly Action[], short: ReadonlyMap<string, string>, naming: Naming): Page {
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
