import { blank, paragraph, quiet, strong, type Page } from '../../core/page.ts';
import type { BriefPart, BriefSheet } from './sheet.ts';

/** The page to prepare with on a screen, or as plain text. */
export function briefPage({ title, lead, sections }: BriefSheet): Page {
  return [
    paragraph(strong(title)),
    ...lead.map((sentence) => paragraph(sentence)),
    ...sections.flatMap(({ heading, parts }) => [
      blank,
      paragraph(strong(heading)),
      ...parts.flatMap((part, at) =>
        at > 0 && part.kind === 'title' ? [blank, ...partBlocks(part)] : partBlocks(part),
      ),
    ]),
  ];
}

const box = '[ ]';

function partBlocks(part: BriefPart): Page {
  switch (part.kind) {
    case 'text':
      return [paragraph(part.quiet === true ? quiet(part.text) : part.text)];
    case 'title':
      return [paragraph(strong(part.title))];
    case 'facts':
      return [{ kind: 'table', rows: part.rows.map(([label, value]) => [quiet(label), value]), right: [] }];
    case 'points':
      return part.points.flatMap(({ text, notes = [] }) => [
        paragraph(`– ${text}`, 0, 2),
        ...notes.map((note) => paragraph(quiet(note), 2)),
      ]);
    case 'checks':
      return part.checks.map((check) => paragraph(`${box} ${check}`, 0, 4));
    case 'numbers':
      return part.statements.flatMap((statement) => [paragraph(statement), paragraph(part.numbers.join('   '), 4)]);
    case 'crosses':
      return part.groups.flatMap(({ heading, choices }) => [
        paragraph(quiet(heading)),
        ...choices.map((choice) => paragraph(`${box} ${choice}`, 2, 6)),
      ]);
  }
}
