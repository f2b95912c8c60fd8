import { leftOut } from '../../../core/interview/said.ts';
import { addRemarks, optionsOf } from './remarks.ts';
import type { WrapUpStep } from './step.ts';

/** What was put off or never asked: to know, with room for a remark. */
export const notAsked: WrapUpStep = {
  id: 'not-asked',
  fits: ({ interview }) => leftOut(interview).length > 0,
  isMissing: () => false,
  take: async (talk) => {
    const words = talk.context.messages.wrapUp;
    const parked = (id: string): boolean => talk.interview.answers.get(id)?.parked === true;
    await addRemarks(talk, words.notAsked, () =>
      optionsOf(talk, leftOut(talk.interview)).map((option) => ({
        ...option,
        ...(parked(option.value.id) && { note: words.parked }),
      })),
    );
  },
};
