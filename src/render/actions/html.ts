import { htmlPage } from '../html/page.ts';
import { htmlText } from '../html/text.ts';
import { planStyle } from './style.ts';
import { planOf } from './plan.ts';
import type { Rendering } from './formats.ts';

/** The plan as one page of HTML, to print on its side. */
export const render: Rendering = (listed, naming) => {
  const { title, lead, head, rows } = planOf(listed, naming);
  const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${htmlText(text)}</${tag}>`).join('')}</tr>`;
  const table = [
    '<table>',
    '<thead>',
    cells('th', head),
    '</thead>',
    '<tbody>',
    ...rows.map((row) => cells('td', row)),
    '</tbody>',
    '</table>',
  ];
  const { language } = naming.messages;
  const body = [
    `<h1>${htmlText(title)}</h1>`,
    ...lead.map((sentence) => `<p>${htmlText(sentence)}</p>`),
    ...(rows.length === 0 ? [] : table),
  ];
  return htmlPage({ language, title }, body, planStyle);
};
