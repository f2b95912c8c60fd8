import { htmlPage } from '../../html/page.ts';
import { htmlText } from '../../html/text.ts';
import type { Rendering } from '../rendering.ts';
import type { Section, Sentence, Sheet, Table } from '../sheet.ts';
import { told } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { barCharts, trendCharts } from './charts.ts';
import { reportStyle } from './style.ts';
import { figureTable, quarterTables } from './table.ts';
import { numbering, type Drawing } from './drawing.ts';

/** A report as one page of HTML to read, print and keep: every figure with its interval, as a chart and as a table. */
export const render: Rendering = (telling) => {
  const { messages } = telling;
  const sheet = told({ ...telling, intervals: true, charts: true });
  const drawing = { words: messages.document, report: messages.report, nextId: numbering() };
  const body = [...headHtml(sheet, telling), ...sheet.sections.flatMap((section) => sectionHtml(section, drawing))];
  return { text: htmlPage({ language: messages.language, title: sheet.title }, body, reportStyle) };
};

/** What it is and of when, who may have it, and how to read it. */
function headHtml({ title, sections }: Sheet, { messages, madeUp }: Telling): readonly string[] {
  const { document: words, report } = messages;
  const [name = title, ...rest] = title.split(' · ');
  const hasFigures = sections.some(({ parts }) => parts.some(({ kind }) => kind === 'table'));
  const how = [words.intervals, words.small, words.curves, report.dash];
  return [
    '<header>',
    `<h1>${htmlText(name)}</h1>`,
    `<p class="of">${htmlText(rest.join(' · '))}</p>`,
    '<div class="box">',
    `<p class="strong">${htmlText(madeUp ? words.madeUp : words.confidential)}</p>`,
    ...(hasFigures ? ['<ul>', ...how.map((sentence) => `<li>${htmlText(sentence)}</li>`), '</ul>'] : []),
    '</div>',
    '</header>',
  ];
}

function sectionHtml({ heading, parts }: Section, drawing: Drawing): readonly string[] {
  return [
    '<section>',
    ...(heading === undefined ? [] : [`<h2>${htmlText(heading)}</h2>`]),
    ...parts.flatMap((part, at) => {
      if (part.kind === 'sentence') return [sentenceHtml(part)];
      const isFirst = at === 0 && heading !== undefined;
      const title = isFirst ? heading : [heading ?? '', part.about].join(' · ');
      return [...(isFirst ? [] : [`<h3>${htmlText(part.about)}</h3>`]), ...tableHtml(part, title, drawing)];
    }),
    '</section>',
  ];
}

const sentenceHtml = ({ text, quiet }: Sentence): string =>
  `<p${quiet === true ? ' class="quiet"' : ''}>${htmlText(text)}</p>`;

/** Bars with their figures, then curves with theirs. */
const tableHtml = (table: Table, title: string, drawing: Drawing): readonly string[] => [
  ...barCharts(table, title, drawing),
  ...figureTable(table, title),
  ...trendCharts(table, drawing),
  ...quarterTables(table, drawing),
];
