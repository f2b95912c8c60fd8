import type { Text } from '../../core/language.ts';
import type { Extract } from '../../core/privacy/extract.ts';
import { toldBy } from '../../core/privacy/told.ts';
import { wholeParts, wholeText } from '../information.ts';
import type { Part } from './sheet.ts';
import type { Telling } from './telling.ts';

/** What it is for, who receives it, how long it is kept, what rights there are: as whoever leaves now is told it. */
export function tellHandling({ extract, language, messages }: Telling): readonly Part[] {
  const parts = wholeParts(toldBy(extract.employer, language), purposeOf(extract), language, messages);
  return [
    { kind: 'sentence', text: messages.extract[language].handling.lead },
    ...parts.map(({ heading, text, points }) => ({ kind: 'points', title: heading, text, points }) as const),
  ];
}

/** The same as one text. */
export const handlingText = ({ extract, language, messages }: Omit<Telling, 'local'>): string =>
  wholeText(toldBy(extract.employer, language), purposeOf(extract), language, messages);

/** That of the newest interview. */
const purposeOf = ({ interviews }: Extract): Text => interviews.at(-1)?.copy.template.purpose ?? '';
