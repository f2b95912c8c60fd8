import type { Context } from '../../context.ts';
import type { Action } from '../../core/follow-up/action.ts';
import { actionsFor, dwellingsIn, groundsIn } from '../../core/follow-up/brief.ts';
import { earlierIn, earlierInAll, type PreparedBy } from '../../core/insight/earlier.ts';
import { labelsOf, type Labels } from '../../core/insight/labels.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Heard, Prepared } from '../../render/brief/tell.ts';
import { periodText } from '../../render/report/period.ts';
import { reckon } from '../report/reckon.ts';

const reckonBy = (by: PreparedBy, context: Context) => reckon(context, { by, only: {}, talks: false, told: 0 });

/**
 * What is heard of the leaver's department and role, each from the report that `report --by` would give now, in the period
 * it would choose; and of all, where nothing can be said of either. The two are never put together.
 */
export async function earlierFor(
  context: Context,
  interview: Interview,
  actions: readonly Action[],
): Promise<Prepared> {
  const { messages } = context;
  const byDepartment = await reckonBy('department', context);
  const byRole = await reckonBy('role', context);
  const period = periodText(byDepartment.report, messages.report);
  const { department, role } = interview.facts;
  const own: readonly Heard[] = [
    { by: 'department', group: department, earlier: earlierIn(byDepartment.report, 'department', department), period },
    { by: 'role', group: role, earlier: earlierIn(byRole.report, 'role', role), period },
  ];
  const all: Heard = { by: 'all', group: '', earlier: earlierInAll(byDepartment.report), period };
  const heard = own.some(({ earlier }) => earlier !== undefined) ? own : [...own, all];
  const grounds = groundsIn(heard.flatMap(({ earlier }) => (earlier === undefined ? [] : [earlier])));
  return {
    heard,
    dwellings: dwellingsIn(interview, grounds),
    actions: actionsFor(interview, grounds, actions),
    speaking: { messages, labels: withOwn(byDepartment.labels, interview) },
  };
}

/** A theme that only an action or this talk is about has its name from the codebook of the talk. */
function withOwn(labels: Labels, { copy }: Interview): Labels {
  const own = labelsOf([copy]);
  return { ...labels, theme: (code) => labels.theme(code) ?? own.theme(code) };
}
