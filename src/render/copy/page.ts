import { blank, paragraph, quiet, strong, type Block, type Page, type Span } from '../../core/page.ts';
import { lineBlock } from '../lines.ts';
import type { CopySheet } from './tell.ts';

/** The leaver's copy as text. */
export function copyPage({ title, lead, reply, sections, nothing }: CopySheet): Page {
  return [
    paragraph(strong(title)),
    ...lead.flatMap((sentence) => [blank, paragraph(sentence)]),
    ...(reply.length === 0 ? [] : [blank, paragraph(strong(reply.join(' ')))]),
    ...(nothing === undefined ? [] : [blank, paragraph(nothing)]),
    ...sections.flatMap((section) => [
      blank,
      paragraph(strong(section.title)),
      ...section.questions.flatMap((question) => questionBlocks(question)),
    ]),
  ];
}

function questionBlocks({ ask, value, lines }: CopySheet['sections'][number]['questions'][number]): readonly Block[] {
  return [
    paragraph(quiet(ask), 2),
    ...(value === undefined ? [] : [paragraph([value.text, ...tail(value.label)], 4)]),
    ...lines.map((line) => lineBlock(line, 4, line.label && bracketed(line.label))),
  ];
}

const bracketed = (label: string): string => `[${label}]`;
const tail = (label: string | undefined): readonly Span[] =>
  label === undefined ? [] : [quiet(`  ${bracketed(label)}`)];
