import type { Row } from 'write-excel-file/universal';
import { openingSections, titleOf } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { dayCell, textCell } from './cell.ts';

/** What the workbook is and of when, who may have it, how much there is, and how to read it. */
export function aboutRows(telling: Telling): readonly Row[] {
  const { report, messages, madeUp } = telling;
  const { document: words } = messages;
  const parts = openingSections(telling).flatMap((section) => section.parts);
  const said = parts.flatMap((part) => (part.kind === 'sentence' ? [part.text] : []));
  const { from, to } = report.period ?? {};
  return [
    [textCell(titleOf(telling), { strong: true, wrap: true })],
    [],
    line(madeUp ? words.madeUp : words.confidential),
    ...(from === undefined ? [] : [[textCell(words.workbook.from), dayCell(from)]]),
    ...(to === undefined ? [] : [[textCell(words.workbook.to), dayCell(to)]]),
    ...said.map(line),
    [],
    ...words.workbook.how.map(line),
  ];
}

const line = (sentence: string): Row => [textCell(sentence, { wrap: true })];
