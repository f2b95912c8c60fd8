import { markdownText } from '../markdown-text.ts';
import type { AnswerRoom, ScriptPart, ScriptQuestion, ScriptSheet } from './sheet.ts';

const line = String.raw`\_`.repeat(40);

/** The script as a document: to change in a word processor, or to print from one. */
export function scriptMarkdown({ title, lead, fields, sections }: ScriptSheet): string {
  const blocks = [
    `# ${markdownText(title)}`,
    ...lead.map(markdownText),
    ...fields.map((field) => `${markdownText(field)}: ${line}`),
    ...sections.flatMap(({ heading, aside, parts }) => [
      `## ${markdownText(heading)}${aside === undefined ? '' : ` (${markdownText(aside)})`}`,
      ...parts.flatMap(partBlocks),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const lines = (written: readonly string[]): string => written.join('\n');
const boxes = (written: readonly string[]): string => lines(written.map((one) => `- [ ] ${markdownText(one)}`));
const quiet = (text: string): string => `*${markdownText(text)}*`;

function partBlocks(part: ScriptPart): readonly string[] {
  switch (part.kind) {
    case 'say':
      return [`> ${part.label === undefined ? '' : `${quiet(part.label)} `}${markdownText(part.text)}`];
    case 'text':
      return [markdownText(part.text)];
    case 'quiet':
      return [quiet(part.text)];
    case 'points':
      return [lines(part.points.map((point) => `- ${markdownText(point)}`))];
    case 'checks':
      return [boxes(part.checks)];
    case 'question':
      return questionBlocks(part);
  }
}

function questionBlocks({ ask, only, aside, probes, cue, answer }: ScriptQuestion): readonly string[] {
  return [
    `### ${markdownText(ask)}${aside === undefined ? '' : ` (${markdownText(aside)})`}`,
    ...[only, cue].filter((one) => one !== undefined).map(quiet),
    ...(probes.length === 0 ? [] : [lines(probes.map((probe) => `- ${markdownText(probe)}`))]),
    ...answer.flatMap(roomBlocks),
  ];
}

function roomBlocks(room: AnswerRoom): readonly string[] {
  switch (room.kind) {
    case 'hint':
      return [quiet(room.text)];
    case 'scale': {
      const keys = room.boxes.map(({ key, label }) => (label === undefined ? key : `${key} ${label}`));
      return [
        [room.low, ...keys.map((key) => `☐ ${key}`), room.high]
          .filter((one) => one !== undefined)
          .map(markdownText)
          .join('   '),
      ];
    }
    case 'choices':
      return [...(room.heading === undefined ? [] : [markdownText(room.heading)]), boxes(room.choices)];
    case 'field':
    case 'lines':
      return [`${markdownText(room.label)}: ${line}`];
  }
}
