import type { Facts } from '../core/interview/facts.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelOf } from './codes.ts';

/** What others than the leaver judge, as `show` lists it: whether it could have been prevented, and whom HR would have kept. */
export function judgementRows(
  { interviewerPreventable, hrPreventable, regretted }: Facts,
  { views, codes, language }: Messages,
): readonly (readonly [string, string | undefined])[] {
  return [
    [views.shown.interviewer, interviewerPreventable && labelOf(codes.judgement, interviewerPreventable, language)],
    [views.shown.hr, hrPreventable && labelOf(codes.judgement, hrPreventable, language)],
    [views.shown.regretted, regretted && labelOf(codes.yesNo, regretted, language)],
  ];
}
