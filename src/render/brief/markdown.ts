import { markdownText } from '../markdown-text.ts';
import type { BriefPart, BriefSheet } from './sheet.ts';

/** The page to prepare with as a document, with boxes that a program can tick. */
export function briefMarkdown({ title, lead, sections }: BriefSheet): string {
  const blocks = [
    `# ${markdownText(title)}`,
    ...lead.map(markdownText),
    ...sections.flatMap(({ heading, parts }) => [`## ${markdownText(heading)}`, ...parts.flatMap(partBlocks)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const lines = (written: readonly string[]): string => written.join('\n');
const boxes = (written: readonly string[]): string => lines(written.map((one) => `- [ ] ${markdownText(one)}`));

function partBlocks(part: BriefPart): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [markdownText(part.text)];
    case 'title':
      return [`### ${markdownText(part.title)}`];
    case 'facts':
      return [lines(part.rows.map(([label, value]) => `- ${markdownText(label)}: ${markdownText(value)}`))];
    case 'points':
      return [
        lines(
          part.points.flatMap(({ text, notes = [] }) => [
            `- ${markdownText(text)}`,
            ...notes.map((note) => `  - ${markdownText(note)}`),
          ]),
        ),
      ];
    case 'checks':
      return [boxes(part.checks)];
    case 'numbers':
      return [lines(part.statements.map((one) => `- ${markdownText(one)} (${markdownText(part.numbers.join(' '))})`))];
    case 'crosses':
      return part.groups.flatMap(({ heading, choices }) => [markdownText(heading), boxes(choices)]);
  }
}
