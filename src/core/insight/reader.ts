import { labels, type Label } from '../interview/share.ts';
import { mayLeave, type Kind } from '../privacy/may-leave.ts';
import type { Counting } from './tally.ts';

/** What HR's report counts: by the labels under which a value, or a line in somebody's words, may stand in it. */
export const hrReport: Pick<Counting, 'values' | 'lines'> = {
  values: labels.filter((label) => mayStand(label, 'value')),
  lines: labels.filter((label) => mayStand(label, 'note') && mayStand(label, 'quote')),
};

function mayStand(label: Label, kind: Kind): boolean {
  return mayLeave({ share: { label }, kind, audience: { who: 'hr' }, destination: 'report' });
}
