import { markdownText } from '../markdown-text.ts';
import { table } from '../report/markdown.ts';
import type { Rendering } from './formats.ts';
import { planOf } from './plan.ts';

/** The plan as a document. */
export const render: Rendering = (listed, naming) => {
  const { title, lead, head, rows } = planOf(listed, naming);
  const blocks = [
    `# ${markdownText(title)}`,
    ...lead.map(markdownText),
    ...(rows.length === 0 ? [] : [table(head, rows, [])]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
