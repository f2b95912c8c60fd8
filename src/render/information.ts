import { labels } from '../core/interview/share.ts';
import { textIn, type Language, type Text } from '../core/language.ts';
import { blank, paragraph, strong, type Page } from '../core/page.ts';
import { scriptFor, sheetFor, type Told } from '../core/privacy/told.ts';
import type { Messages } from '../i18n/messages.ts';

/** What is said aloud before the first question, a paragraph each, in the language of the talk. */
export function spokenScript(
  told: Told,
  ownManager: boolean,
  language: Language,
  messages: Messages,
): readonly string[] {
  const { script } = messages.spoken[language].information;
  return scriptFor(ownManager).map((codes) => codes.map((code) => script[code](told)).join(' '));
}

interface Part {
  readonly heading: string;
  readonly text: string;
  readonly points: readonly string[];
}

function sheetParts(told: Told, purpose: Text, language: Language, messages: Messages): readonly Part[] {
  const words = messages.spoken[language].information;
  return sheetFor(told).map((code) => ({
    heading: words.sheet[code].heading,
    text: words.sheet[code].text(told, textIn(purpose, language)),
    points: code === 'labels' ? labels.map((label) => words.labels[label]) : [],
  }));
}

/** The whole as it is read, on paper or on the screen. */
export function sheetPage(told: Told, purpose: Text, language: Language, messages: Messages): Page {
  return sheetParts(told, purpose, language, messages).flatMap(({ heading, text, points }, index) => [
    ...(index === 0 ? [] : [blank]),
    paragraph(strong(heading)),
    paragraph(text),
    ...points.map((point) => paragraph(`– ${point}`, 2, 4)),
  ]);
}

export const sheetTitle = ({ employer }: Told, language: Language, { spoken }: Messages): string =>
  spoken[language].information.sheetTitle(employer);

/** The same as it is kept with the interview: every word that could be read. */
export function sheetText(told: Told, purpose: Text, language: Language, messages: Messages): string {
  const parts = sheetParts(told, purpose, language, messages).flatMap(({ heading, text, points }) => [
    '',
    heading,
    text,
    ...points.map((point) => `– ${point}`),
  ]);
  return [sheetTitle(told, language, messages), ...parts].join('\n');
}
