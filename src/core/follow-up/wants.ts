import type { Interview } from '../interview/interview.ts';
import { valueAt } from '../interview/reasons.ts';
import type { Contact } from './contact.ts';

/** The leaver wants to hear what came of what they said: by their answer in the talk, or by a yes given later. */
export function wantsToHear(interview: Interview, contacts: readonly Contact[]): boolean {
  if (contacts.some(({ purposes }) => purposes.includes('outcome'))) return true;
  return valueAt(interview.copy.template, interview.answers, 'contact') === 'yes';
}
