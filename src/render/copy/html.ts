import { htmlPage } from '../html/page.ts';
import { htmlText } from '../html/text.ts';
import type { CopySheet } from './tell.ts';

/** The leaver's copy as one page of HTML. */
export function copyHtml(sheet: CopySheet): string {
  const { title, lead, reply, sections, nothing } = sheet;
  return htmlPage(sheet, [
    `<h1>${htmlText(title)}</h1>`,
    ...[...lead, ...(nothing === undefined ? [] : [nothing])].map((sentence) => `<p>${htmlText(sentence)}</p>`),
    ...(reply.length === 0 ? [] : [`<p class="box strong">${htmlText(reply.join(' '))}</p>`]),
    ...sections.flatMap((section) => [
      `<h2>${htmlText(section.title)}</h2>`,
      ...section.questions.flatMap(questionHtml),
    ]),
  ]);
}

function questionHtml({ ask, value, lines }: CopySheet['sections'][number]['questions'][number]): readonly string[] {
  const items = lines.map(
    ({ kind, text, label }) =>
      `<li>${kind === 'quote' ? `<q>${htmlText(text)}</q>` : htmlText(text)}${labelHtml(label)}</li>`,
  );
  return [
    `<h3>${htmlText(ask)}</h3>`,
    ...(value === undefined ? [] : [`<p class="said">${htmlText(value.text)}${labelHtml(value.label)}</p>`]),
    ...(items.length === 0 ? [] : ['<ul>', ...items, '</ul>']),
  ];
}

const labelHtml = (label: string | undefined): string =>
  label === undefined ? '' : `<small>${htmlText(label)}</small>`;
