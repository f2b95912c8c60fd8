import { labels } from '../core/interview/share.ts';
import { textIn, type Language, type Text } from '../core/language.ts';
import { blank, paragraph, strong, type Page } from '../core/page.ts';
import { scriptFor, wholeFor, type Told } from '../core/privacy/told.ts';
import type { Messages } from '../i18n/messages.ts';
import { spokenDay } from './day.ts';

/** What is said aloud before the first question, a paragraph each, in the language of the talk. */
export function spokenScript(
  told: Told,
  ownManager: boolean,
  language: Language,
  messages: Messages,
): readonly string[] {
  const { script } = messages.spoken[language].information;
  const eraseDay = told.eraseOn === undefined ? '' : spokenDay(told.eraseOn, messages.handed[language].locale);
  return scriptFor(told, ownManager).map((codes) => codes.map((code) => script[code](told, eraseDay)).join(' '));
}

/** What is read under one heading: running text, then points. */
export interface ReadPart {
  readonly heading: string;
  readonly text: string;
  readonly points: readonly string[];
}

export function wholeParts(told: Told, purpose: Text, language: Language, messages: Messages): readonly ReadPart[] {
  const words = messages.spoken[language].information.whole;
  return wholeFor(told).map(({ part, codes }) => {
    const sentences = codes.map((code) => words.sentences[code](told, textIn(purpose, language)));
    // each right is looked up on its own
    const running = part === 'rights' ? sentences.slice(0, 1) : sentences;
    const points = part === 'labels' ? labels.map((label) => words.labels[label]) : sentences.slice(running.length);
    return { heading: words.headings[part], text: running.join(' '), points };
  });
}

/** The whole as it is read, on paper or on the screen. */
export function wholePage(told: Told, purpose: Text, language: Language, messages: Messages): Page {
  return wholeParts(told, purpose, language, messages).flatMap(({ heading, text, points }, index) => [
    ...(index === 0 ? [] : [blank]),
    paragraph(strong(heading)),
    paragraph(text),
    ...points.map((point) => paragraph(`– ${point}`, 2, 4)),
  ]);
}

export const wholeTitle = ({ employer }: Told, language: Language, { spoken }: Messages): string =>
  spoken[language].information.whole.title(employer);

/** The same as it is kept with the interview: every word that could be read. */
export function wholeText(told: Told, purpose: Text, language: Language, messages: Messages): string {
  const parts = wholeParts(told, purpose, language, messages).flatMap(({ heading, text, points }) => [
    '',
    heading,
    text,
    ...points.map((point) => `– ${point}`),
  ]);
  return [wholeTitle(told, language, messages), ...parts].join('\n');
}
