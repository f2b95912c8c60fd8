import { htmlPage } from '../html/page.ts';
import { htmlText } from '../html/text.ts';
import type { BriefPart, BriefSection, BriefSheet } from './sheet.ts';
import { briefStyle } from './style.ts';

/** The page to prepare with for paper: one A4, and its back where there is a form. */
export function briefHtml(sheet: BriefSheet): string {
  const { title, lead, sections } = sheet;
  const body = [
    '<header>',
    `<h1>${htmlText(title)}</h1>`,
    ...lead.map((sentence) => `<p class="lead">${htmlText(sentence)}</p>`),
    '</header>',
    '<div class="front">',
    ...sections.filter(({ overleaf }) => overleaf !== true).flatMap(sectionHtml),
    '</div>',
    ...sections.filter(({ overleaf }) => overleaf === true).flatMap(sectionHtml),
  ];
  return htmlPage(sheet, body, briefStyle);
}

const sectionHtml = ({ heading, parts, overleaf }: BriefSection): readonly string[] => [
  overleaf === true ? '<section class="overleaf">' : '<section>',
  `<h2>${htmlText(heading)}</h2>`,
  ...parts.flatMap(partHtml),
  '</section>',
];

function partHtml(part: BriefPart): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [`<p${part.quiet === true ? ' class="quiet"' : ''}>${htmlText(part.text)}</p>`];
    case 'title':
      return [`<h3 class="strong">${htmlText(part.title)}</h3>`];
    case 'facts':
      return [
        '<dl>',
        ...part.rows.map(([label, value]) => `<dt>${htmlText(label)}</dt><dd>${htmlText(value)}</dd>`),
        '</dl>',
      ];
    case 'points':
      return listHtml(
        'points',
        part.points.map(({ text, notes = [] }) => [
          htmlText(text),
          ...notes.map((note) => `<span class="quiet">${htmlText(note)}</span>`),
        ]),
      );
    case 'checks':
      return listHtml(
        'boxes',
        part.checks.map((check) => [htmlText(check)]),
      );
    case 'numbers':
      return numbersHtml(part);
    case 'crosses':
      return [
        '<div class="columns">',
        ...part.groups.flatMap((group) => [
          '<div class="group">',
          `<h4>${htmlText(group.heading)}</h4>`,
          ...listHtml(
            'boxes',
            group.choices.map((choice) => [htmlText(choice)]),
          ),
          '</div>',
        ]),
        '</div>',
      ];
  }
}

const listHtml = (name: string, items: readonly (readonly string[])[]): readonly string[] => [
  `<ul class="${name}">`,
  ...items.map((item) => `<li>${item.join('')}</li>`),
  '</ul>',
];

/** A row a statement, its numbers beside it. */
function numbersHtml({ about, numbers, statements }: Extract<BriefPart, { kind: 'numbers' }>): readonly string[] {
  return [
    '<table class="numbers">',
    `<caption class="heard">${htmlText(about)}</caption>`,
    '<tbody>',
    ...statements.map(
      (statement) =>
        `<tr><th scope="row">${htmlText(statement)}</th>${numbers.map((number) => `<td>${htmlText(number)}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ];
}
