import type { Context } from '../../context.ts';
import { aboutFinding, isCovered } from '../../core/follow-up/covered.ts';
import { mostTold } from '../../core/insight/patterns/behind.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { patternText } from '../../render/report/patterns.ts';
import { logAccess } from '../log-access.ts';
import { reckon } from '../report/reckon.ts';
import type { Undecided } from './walk.ts';

/** What stands out in the report of today and nothing is decided about. */
export async function undecidedFindings(context: Context): Promise<readonly Undecided[]> {
  const { messages, clock } = context;
  await logAccess(context, { what: 'report' });
  const { patterns, labels } = await reckon(context, { only: {}, talks: false, told: mostTold });
  const actions = await (await context.store()).actions.list();
  const themes = (await context.codebook()).themes.map(({ code }) => code);
  return patterns.flatMap((pattern): readonly Undecided[] => {
    const about = aboutFinding(pattern, themes);
    if (isCovered(about, actions, clock.today())) return [];
    const { finding, ...known } = about;
    const page = [
      paragraph(quiet(messages.deciding.decide.finding)),
      paragraph(patternText(pattern, { messages, labels })),
    ];
    return [{ about: page, known, finding, interviewIds: pattern.interviews }];
  });
}
