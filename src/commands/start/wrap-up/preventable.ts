import { asksWhy } from '../../../core/interview/separation.ts';
import { askPreventable } from '../../judge.ts';
import type { Talk } from '../talk.ts';
import { screen, type WrapUpStep } from './step.ts';

/** Whether it could have been prevented, as the interviewer sees it: asked while the talk is fresh. */
export const preventable: WrapUpStep = {
  id: 'preventable',
  fits: isUnjudged,
  isMissing: isUnjudged,
  async take(talk) {
    const { views, talk: words } = talk.context.messages;
    const judgement = await askPreventable(talk, screen(talk, views.ask.interviewer, words.hints.choose));
    if (judgement !== undefined) await talk.setFact('interviewerPreventable', judgement);
  },
};

function isUnjudged({ interview: { facts } }: Talk): boolean {
  return facts.interviewerPreventable === undefined && asksWhy(facts);
}
