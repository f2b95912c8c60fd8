import type { ExtractWords } from '../../i18n/extract.ts';
import { htmlPage } from '../html/page.ts';
import { htmlText } from '../html/text.ts';
import { finishing } from './finishing.ts';
import {
  namedIn,
  type Draft,
  type ExtractSheet,
  type Part,
  type Told,
  type ToldAnswer,
  type ToldLine,
} from './sheet.ts';

/** An extract as one page of HTML. A draft has first what is to be done before it is handed out, and others are marked. */
export function extractHtml(sheet: ExtractSheet, { check }: ExtractWords): string {
  return htmlPage(sheet, [
    `<h1>${htmlText(sheet.title)}</h1>`,
    ...(sheet.draft === undefined ? [] : checkHtml(sheet, sheet.draft, check)),
    ...sheet.lead.map((sentence) => `<p>${htmlText(sentence)}</p>`),
    ...sheet.sections.flatMap(({ title, parts }) => [`<h2>${htmlText(title)}</h2>`, ...parts.flatMap(partHtml)]),
  ]);
}

function checkHtml(sheet: ExtractSheet, draft: Draft, words: ExtractWords['check']): readonly string[] {
  const named = namedIn(sheet);
  const count = named.reduce((sum, one) => sum + one.count, 0);
  const items = named.map(
    ({ name, guess, count: times }) =>
      `<li>${markHtml(name, guess)} ${htmlText(words.times(times))}${guess ? ` <small>${htmlText(words.guess)}</small>` : ''}</li>`,
  );
  return [
    '<div class="box">',
    `<p class="strong">${htmlText(words.draft)}</p>`,
    `<p class="strong">${htmlText(count === 0 ? words.none : words.title(count))}</p>`,
    ...(count === 0 ? [] : [`<p>${htmlText(words.how)}</p>`, '<ul>', ...items, '</ul>']),
    `<p>${htmlText(count === 0 && draft.cover.length === 0 ? words.finish : words.finishCovering)}</p>`,
    `<p><code>${htmlText(finishing(draft, named))}</code></p>`,
    '</div>',
  ];
}

function partHtml(part: Part): readonly string[] {
  switch (part.kind) {
    case 'pairs':
      return [
        '<dl>',
        ...part.rows.map(([label, value]) => `<dt>${htmlText(label)}</dt><dd>${toldHtml(value)}</dd>`),
        '</dl>',
      ];
    case 'words':
      return [
        ...titleHtml(part.title),
        `<p>${htmlText(part.lead)}</p>`,
        ...(part.words.length === 0 ? [] : [`<p class="said">${toldHtml(part.words)}</p>`]),
      ];
    case 'answers':
      return [...titleHtml(part.title), ...part.answers.flatMap(answerHtml)];
    case 'table':
      return [...titleHtml(part.title), ...tableHtml(part.head, part.rows)];
    case 'points':
      return [
        ...titleHtml(part.title),
        ...(part.text === '' ? [] : [`<p>${htmlText(part.text)}</p>`]),
        ...pointsHtml(part.points),
      ];
    case 'sentence':
      return [`<p>${htmlText(part.text)}</p>`];
  }
}

const titleHtml = (title: string | undefined): readonly string[] =>
  title === undefined ? [] : [`<h3 class="strong">${htmlText(title)}</h3>`];

const pointsHtml = (points: readonly string[]): readonly string[] =>
  points.length === 0 ? [] : ['<ul>', ...points.map((point) => `<li>– ${htmlText(point)}</li>`), '</ul>'];

function answerHtml({ ask, said, notes, lines }: ToldAnswer): readonly string[] {
  return [
    `<h3>${htmlText(ask)}</h3>`,
    said === ''
      ? `<p class="notes">${notesHtml(notes)}</p>`
      : `<p class="said">${htmlText(said)}${notesHtml(notes)}</p>`,
    ...(lines.length === 0 ? [] : ['<ul>', ...lines.map(lineHtml), '</ul>']),
  ];
}

function lineHtml({ kind, text, notes }: ToldLine): string {
  const said = toldHtml(text);
  return `<li>${kind === 'quote' ? `<q>${said}</q>` : said}${notesHtml(notes)}</li>`;
}

const notesHtml = (notes: readonly Told[]): string => notes.map((note) => ` <small>${toldHtml(note)}</small>`).join('');

function tableHtml(head: readonly string[], rows: readonly (readonly Told[])[]): readonly string[] {
  return [
    '<table>',
    `<thead><tr>${head.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell) => `<td>${toldHtml(cell)}</td>`).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ];
}

const toldHtml = (told: Told): string =>
  told.map(({ text, mention }) => (mention === undefined ? htmlText(text) : markHtml(text, mention.guess))).join('');

const markHtml = (text: string, guess: boolean): string =>
  `<mark${guess ? ' class="guess"' : ''}>${htmlText(text)}</mark>`;
