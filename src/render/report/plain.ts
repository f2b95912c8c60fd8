import { blank, paragraph, type Block, type Page } from '../../core/page.ts';
import type { Column, Section, Sheet, Table, TableRow } from './sheet.ts';

/** A report to be read aloud: one thing on each line, nothing drawn, nothing side by side. */
export function plainPage({ title, sections, further }: Sheet): Page {
  return [
    paragraph(title),
    ...sections.flatMap((section) => [blank, ...sectionBlocks(section)]),
    ...(further === undefined ? [] : [blank, paragraph(further)]),
  ];
}

/** A section that only goes on has figures that say themselves what they are. */
function sectionBlocks({ heading, goesOn, parts }: Section): readonly Block[] {
  return [
    ...(heading === undefined ? [] : [paragraph(heading)]),
    ...parts.flatMap((part) => (part.kind === 'table' ? tableBlocks(part, goesOn !== true) : [paragraph(part.text)])),
  ];
}

/** Each row with the heads in front of its figures, then what is said of it, then how it went. */
function tableBlocks({ columns, rows }: Table, withHeads: boolean): readonly Block[] {
  return rows.flatMap((row) => [
    paragraph(`${row.label}: ${figures(row, withHeads ? columns : [])}.`),
    ...(row.notes ?? []).map((note) => paragraph(note)),
    ...row.cells.flatMap((cell) => {
      if (typeof cell === 'string' || 'part' in cell) return [];
      const points = cell.points.map(({ quarter, said }) => `${quarter}: ${said}`);
      return [paragraph(`${row.label}: ${points.join('; ')}.`)];
    }),
  ]);
}

function figures({ cells }: TableRow, columns: readonly Column[]): string {
  return cells
    .flatMap((cell, at) => {
      if (typeof cell !== 'string' || cell === '') return [];
      const head = columns[at]?.head ?? '';
      return [head === '' ? cell : `${head} ${cell}`];
    })
    .join(', ');
}
