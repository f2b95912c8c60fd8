import type { Facts } from '../core/interview/facts.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelOf } from './codes.ts';

/** Whether it could have been prevented, as others than the leaver see it, as `show` lists it. */
export function judgementRows(
  { interviewerPreventable, hrPreventable }: Facts,
  { views, codes, language }: Messages,
): readonly (readonly [string, string | undefined])[] {
  return [
    [views.shown.interviewer, interviewerPreventable && labelOf(codes.judgement, interviewerPreventable, language)],
    [views.shown.hr, hrPreventable && labelOf(codes.judgement, hrPreventable, language)],
  ];
}
