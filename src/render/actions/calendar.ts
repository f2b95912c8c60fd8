import { calendarFile, type CalendarEntry } from '../calendar.ts';
import type { Rendering } from './formats.ts';
import type { Naming } from './naming.ts';
import type { Action } from '../../core/follow-up/action.ts';

/** The day each open action is due, for a calendar: what and who, not why, and not because of whom. */
export const render: Rendering = ({ actions, now }, naming) => {
  const revision = Math.floor(Date.parse(now) / 1000);
  const due = actions.filter(({ status, dueOn }) => status === 'open' && dueOn !== undefined);
  return calendarFile(
    due.map((action) => entryOf(action, revision, naming)),
    now,
  );
};

function entryOf({ id, title = '', dueOn = '', owner }: Action, revision: number, naming: Naming): CalendarEntry {
  const { calendar: words } = naming.messages.actions;
  return {
    id: `action-${id}`,
    revision,
    summary: words.due(title),
    when: { day: dueOn },
    ...(owner !== undefined && { description: words.owner(owner) }),
  };
}
