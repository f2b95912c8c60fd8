import type { Interview } from '../../core/interview/interview.ts';
import { present } from '../../core/present.ts';
import { calendarFile } from '../calendar.ts';
import { instantOf } from '../time-zone.ts';

/** What of a talk stands in a calendar beside its time. */
interface Entered {
  /** ISO instant. */
  readonly now: string;
  readonly summary: string;
  /** Takes it out of the calendars that have it. */
  readonly cancelled?: true | undefined;
}

/**
 * A talk as a calendar file: nothing of what it is about, nor with whom. Its revision is the seconds since the interview was
 * entered, so that every file is newer than those before it.
 */
export function talkInCalendar(interview: Interview, { now, summary, cancelled }: Entered): string {
  const { id, copy, createdAt } = interview;
  const { planAt = '', planZone = 'Etc/UTC', place } = interview.facts;
  const start = instantOf(planAt, planZone);
  if (start === undefined) throw new Error(`there is no ${planAt} in ${planZone}`);
  const end = new Date(Date.parse(start) + copy.template.minutes * 60_000).toISOString();
  const revision = Math.max(0, Math.round((Date.parse(now) - Date.parse(createdAt)) / 1000));
  const more = present({ location: place, cancelled });
  return calendarFile([{ id, revision, summary, when: { start, end }, private: true, ...more }], now);
}
