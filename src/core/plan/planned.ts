import { isBlank } from '../interview/blank.ts';
import type { Interview, Status } from '../interview/interview.ts';

/** It has not begun, or was called off; or it was begun, and then nobody came, or it was put off. */
const open: readonly Status[] = ['planned', 'cancelled', 'not-held', 'under-way', 'paused'];

/** Whether the talk can still be planned, moved or called off: nothing has been said in it. */
export function canBePlanned({ status, purgedOn, ...interview }: Interview): boolean {
  return purgedOn === undefined && open.includes(status) && isBlank(interview);
}
