import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { visible } from '../core/visible.ts';
import { version } from '../version.ts';

/** Something in a calendar: at a time (ISO instants, UTC), or on a whole day (ISO date). */
export interface CalendarEntry {
  /** The same whenever the entry is written again, so that a calendar moves it and does not add another. */
  readonly id: string;
  /** Grows with every change of the entry; a calendar keeps the one with the highest. */
  readonly revision?: number;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly when: { readonly start: string; readonly end: string } | { readonly day: string };
  /** Others who see the calendar see that the time is taken, and nothing else. */
  readonly private?: true;
  /** Takes the entry out of a calendar that has it. */
  readonly cancelled?: true;
}

/**
 * A calendar file (RFC 5545). Times are written in UTC, so that every calendar shows them by its own clock, summer or
 * winter. What people wrote cannot give orders to whoever looks into the file. @param stamp the ISO instant it is made at
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const method = entries.some(({ cancelled }) => cancelled) ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ prodId: `//exit-talk//exit-talk ${version}//EN`, method });
  for (const { id, revision = 0, summary, description, location, when, cancelled, private: isPrivate } of entries) {
    const time =
      'day' in when
        ? { start: new Date(`${when.day}T00:00:00.000Z`), allDay: true }
        : { start: new Date(when.start), end: new Date(when.end) };
    calendar.createEvent({
      ...time,
      id: `${id}@exit-talk`,
      sequence: revision,
      stamp: new Date(stamp),
      summary: visible(summary),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(isPrivate && { class: ICalEventClass.PRIVATE }),
      ...(description !== undefined && { description: visible(description, 'kept') }),
      ...(location !== undefined && { location: visible(location) }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
