import { preventables, type Facts, type Preventable } from '../core/interview/facts.ts';
import type { Interview } from '../core/interview/interview.ts';
import { valueAt } from '../core/interview/reasons.ts';
import { asksWhy } from '../core/interview/separation.ts';
import { present } from '../core/present.ts';
import type { Chance } from './chance.ts';
import type { Outlook } from './outlook.ts';

/** How often somebody judges at all, agrees with the leaver, and sees more that could have been done when they do not. */
const interviewers = { judge: 0.86, agree: 0.6, more: 0.75 };
const hr = { judge: 0.8, agree: 0.42, more: 0.85 };

/** How others than the leaver judge whether it could have been prevented; HR does so when the interview is closed. */
export function judgementsOf(
  chance: Chance,
  { facts, status, copy, answers }: Interview,
  { primary }: Outlook,
): Pick<Facts, 'interviewerPreventable' | 'hrPreventable'> {
  if (!asksWhy(facts)) return {};
  const said = valueAt(copy.template, answers, 'preventable') ?? primary?.preventable;
  const leaver = preventables.find((code) => code === said) ?? 'partly';
  const interviewerPreventable = judgementBeside(chance, leaver, interviewers);
  const hrPreventable = judgementBeside(chance, leaver, hr);
  return present({ interviewerPreventable, hrPreventable: status === 'closed' ? hrPreventable : undefined });
}

function judgementBeside(
  chance: Chance,
  leaver: Preventable,
  { judge, agree, more }: typeof hr,
): Preventable | undefined {
  if (!chance.happens(judge)) return undefined;
  if (chance.happens(agree)) return leaver;
  const step = chance.happens(more) ? -1 : 1;
  return preventables[preventables.indexOf(leaver) + step] ?? leaver;
}
