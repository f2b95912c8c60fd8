import { calendarFile, type CalendarEntry } from '../calendar.ts';
import type { Rendering } from './formats.ts';
import { aboutText, type Naming } from './naming.ts';
import type { Action } from '../../core/follow-up/action.ts';

/** The day each open action is due, for a calendar: what and who, not why, and not because of whom. */
export const render: Rendering = ({ actions, now }, naming) => {
  const revision = Math.floor(Date.parse(now) / 1000);
  const due = actions.filter(
    ({ status, decided, dueOn }) => status === 'open' && decided !== 'not-now' && dueOn !== undefined,
  );
  return calendarFile(
    due.map((action) => entryOf(action, revision, naming)),
    now,
  );
};

function entryOf({ group, ...action }: Action, revision: number, naming: Naming): CalendarEntry {
  const { calendar: words, headings } = naming.messages.actions;
  const { id, decided, dueOn = '', owner } = action;
  const about = aboutText(group === undefined || group.by === 'manager' ? action : { ...action, group }, naming);
  const what = action.title ?? (about === '' ? headings[decided] : about);
  return {
    id: `action-${id}`,
    revision,
    summary: decided === 'watch' ? words.watch(what) : words.due(what),
    when: { day: dueOn },
    ...(owner !== undefined && { description: words.owner(owner) }),
  };
}
