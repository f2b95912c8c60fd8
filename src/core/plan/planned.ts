import { isBlank } from '../interview/blank.ts';
import type { Interview, Status } from '../interview/interview.ts';

/** When and where a talk is to be may be changed as long as it has not begun, also after it was called off. */
const notBegun: readonly Status[] = ['planned', 'cancelled', 'not-held'];

/** It was begun, and then nobody came, or it was put off. */
const begun: readonly Status[] = ['under-way', 'paused'];

/** Whether the talk can still be planned, moved or called off: nothing has been said in it. */
export function canBePlanned({ status, purgedOn, ...interview }: Interview): boolean {
  if (purgedOn !== undefined) return false;
  return notBegun.includes(status) || (begun.includes(status) && isBlank(interview));
}
