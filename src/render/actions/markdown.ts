import { escaped, table } from '../report/markdown.ts';
import type { Rendering } from './formats.ts';
import { planOf } from './plan.ts';

/** The plan as a document. */
export const render: Rendering = (listed, naming) => {
  const { title, lead, head, rows } = planOf(listed, naming);
  const blocks = [`# ${escaped(title)}`, ...lead.map(escaped), ...(rows.length === 0 ? [] : [table(head, rows, [])])];
  return `${blocks.join('\n\n')}\n`;
};
