import { unmarked } from '../../../core/interview/disclosure.ts';
import type { Interview } from '../../../core/interview/interview.ts';
import type { Talk } from '../talk.ts';
import { askAboutUnmarked } from '../disclose.ts';
import type { WrapUpStep } from './step.ts';

const hasUnmarked = ({ interview }: { readonly interview: Interview }): boolean => unmarked(interview).length > 0;

/** A yes that may have to be acted on, and that nobody has marked. */
export const serious: WrapUpStep = {
  id: 'serious',
  fits: hasUnmarked,
  isMissing: hasUnmarked,
  take: (talk: Talk) => askAboutUnmarked(talk),
};
