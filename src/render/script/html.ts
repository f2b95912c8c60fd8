import { htmlPage } from '../html/page.ts';
import { htmlText } from '../html/text.ts';
import type { AnswerRoom, ScriptPart, ScriptQuestion, ScriptSection, ScriptSheet } from './sheet.ts';
import { scriptStyle } from './style.ts';

/** The script for paper: no question is cut by the end of a page, and there is room to write. */
export function scriptHtml(sheet: ScriptSheet): string {
  const { title, lead, fields, sections } = sheet;
  return htmlPage(
    sheet,
    [
      '<header>',
      `<h1>${htmlText(title)}</h1>`,
      ...lead.map((sentence) => `<p>${htmlText(sentence)}</p>`),
      ...(fields.length === 0
        ? []
        : [`<p class="fields">${fields.map((field) => `<span>${htmlText(field)}</span>`).join('')}</p>`]),
      '</header>',
      ...sections.flatMap(sectionHtml),
    ],
    scriptStyle,
  );
}

const aside = (text: string | undefined): string => (text === undefined ? '' : ` <small>${htmlText(text)}</small>`);

const sectionHtml = ({ heading, aside: beside, parts }: ScriptSection): readonly string[] => [
  '<section>',
  `<h2>${htmlText(heading)}${aside(beside)}</h2>`,
  ...parts.flatMap(partHtml),
  '</section>',
];

function partHtml(part: ScriptPart): readonly string[] {
  switch (part.kind) {
    case 'say': {
      const label = part.label === undefined ? '' : `<span class="quiet">${htmlText(part.label)}</span> `;
      return [`<p class="say">${label}${htmlText(part.text)}</p>`];
    }
    case 'text':
      return [`<p>${htmlText(part.text)}</p>`];
    case 'quiet':
      return [`<p class="quiet">${htmlText(part.text)}</p>`];
    case 'points':
      return listHtml('points', part.points);
    case 'checks':
      return listHtml('boxes', part.checks);
    case 'question':
      return questionHtml(part);
  }
}

const listHtml = (name: string, items: readonly string[]): readonly string[] => [
  `<ul class="${name}">`,
  ...items.map((item) => `<li>${htmlText(item)}</li>`),
  '</ul>',
];

function questionHtml({ ask, only, aside: beside, probes, cue, answer }: ScriptQuestion): readonly string[] {
  return [
    '<div class="question">',
    `<h3>${htmlText(ask)}${aside(beside)}</h3>`,
    ...[only, cue].filter((one) => one !== undefined).map((one) => `<p class="quiet">${htmlText(one)}</p>`),
    ...(probes.length === 0 ? [] : listHtml('points', probes)),
    ...answer.flatMap(roomHtml),
    '</div>',
  ];
}

function roomHtml(room: AnswerRoom): readonly string[] {
  switch (room.kind) {
    case 'hint':
      return [`<p class="quiet">${htmlText(room.text)}</p>`];
    case 'scale':
      return scaleHtml(room);
    case 'choices':
      return [
        ...(room.heading === undefined ? [] : [`<p class="heading">${htmlText(room.heading)}</p>`]),
        ...listHtml('boxes', room.choices),
      ];
    case 'field':
      return [`<p class="fields"><span>${htmlText(room.label)}</span></p>`];
    case 'lines':
      return [
        `<p class="quiet notes-label">${htmlText(room.label)}</p>`,
        ...Array.from({ length: room.count }, () => '<div class="line"></div>'),
      ];
  }
}

/** A box for each number, and under it what it means where that is said. */
function scaleHtml({ boxes, low, high }: Extract<AnswerRoom, { kind: 'scale' }>): readonly string[] {
  const end = (text: string | undefined): string =>
    text === undefined ? '' : `<li class="end">${htmlText(text)}</li>`;
  const box = ({ key, label }: (typeof boxes)[number]): string =>
    `<li><span class="number">${htmlText(key)}</span>${label === undefined ? '' : `<span class="point">${htmlText(label)}</span>`}</li>`;
  return [`<ul class="scale">${end(low)}${boxes.map(box).join('')}${end(high)}</ul>`];
}
