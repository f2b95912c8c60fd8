import { Refusal } from '../../core/problem.ts';
import type { Messages } from '../../i18n/messages.ts';
import { problemSentence } from '../../render/sentence.ts';

/** A known problem with the disk or the database: the words stay on the screen until they could be saved. */
export function notSaved(error: unknown, messages: Messages): string | undefined {
  return error instanceof Refusal ? `${problemSentence(error.problem, messages)} ${messages.talk.tryAgain}` : undefined;
}
