import type { Interview, NoteLine } from '../core/interview/interview.ts';
import { blank, paragraph, type Page } from '../core/page.ts';
import type { Messages } from '../i18n/messages.ts';
import { lineBlock } from './lines.ts';

/** What the leaver asked to have passed on to one person, in the leaver's name and words. */
export function messagePage(
  { leaver, language }: Interview,
  to: string,
  lines: readonly NoteLine[],
  { handed }: Messages,
): Page {
  const words = handed[language];
  const from = leaver.name === '' ? words.nameless : leaver.name;
  return [paragraph(words.message(from, to)), blank, ...lines.map((line) => lineBlock(line, 0))];
}
