import type { Place } from './figures.ts';
import { choiceSentence, isTold } from './series.ts';
import type { Section } from './sheet.ts';
import type { Telling } from './telling.ts';

const measures = ['raised-first', 'thinking-since', 'next', 'mistreatment'] as const;

/** What else was asked with answers to choose from; nothing of what was never asked. */
export function moreSection(place: Place, telling: Telling): readonly Section[] {
  const words = telling.messages.report.more;
  const asked = measures.filter((measure) => isTold(measure, place, telling));
  const parts = asked.map((measure) => choiceSentence(measure, words[measure], place, telling));
  return parts.length === 0 ? [] : [{ heading: words.title, parts }];
}
