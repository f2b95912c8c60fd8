import type { Mapping } from '../../core/import/mapping.ts';
import { isCoded, type ColumnCount, type Preview } from '../../core/import/preview.ts';
import { blank, paragraph, quiet, strong, warn, type Page, type Span } from '../../core/page.ts';
import type { Messages } from '../../i18n/messages.ts';
import { rowFaultSentence } from './refused.ts';

/** Refused rows that are shown; more are in the file that --refused writes. */
const mostRefused = 20;
/** Different texts that are named. */
const mostTexts = 12;

/** What would become of the rows and of every column, before anything is done. */
export function previewPage(preview: Preview, mapping: Mapping, messages: Messages): Page {
  const words = messages.importing;
  const { fitting, known, refused, dateless, overdue } = preview;
  return [
    paragraph(strong(words.fit({ fitting, known, refused: refused.length }))),
    ...refusedLines(preview, messages),
    blank,
    ...preview.columns.flatMap((column) => columnLines(column, messages)),
    ...(mapping.unused.length === 0 ? [] : [paragraph(quiet(words.unused(mapping.unused)), 0, 2)]),
    blank,
    ...[...preview.keptOut].map(([question, count]) => paragraph(words.keptOut(question, count))),
    ...(dateless === 0 ? [] : [paragraph(words.dateless(dateless))]),
    ...(overdue === 0 ? [] : [paragraph(words.overdue(overdue))]),
    ...(preview.keptOut.size + dateless + overdue === 0 ? [] : [blank]),
  ];
}

function refusedLines({ refused }: Preview, messages: Messages): Page {
  const words = messages.importing;
  const rows = refused.slice(0, mostRefused).map(({ number, faults }) => {
    const reasons = faults.map((fault) => rowFaultSentence(fault, messages)).join(' ');
    return paragraph([warn(words.row(number)), ` ${reasons}`], 2, 4);
  });
  const rest = refused.length - mostRefused;
  return rest > 0 ? [...rows, paragraph(quiet(words.moreRefused(rest)), 2)] : rows;
}

/** `Region → department: 717 stated, 105 not stated`, and under it what is said how often. */
function columnLines(column: ColumnCount, messages: Messages): Page {
  const words = messages.importing;
  const { use, stated, notStated } = column;
  const head: readonly Span[] = [
    strong(use.column),
    ` → ${becomes(column, messages)}: `,
    words.stated(stated, notStated),
  ];
  const said = saidBy(column, messages);
  return [paragraph(head, 0, 2), ...(said === '' ? [] : [paragraph(quiet(said), 2)])];
}

function becomes({ use }: ColumnCount, { importing }: Messages): string {
  switch (use.kind) {
    case 'field':
      return use.field;
    case 'reason':
      return importing.reason(use.code);
    case 'answer':
      return use.question.id;
    case 'line':
      return `${use.question.id}, ${importing.lines[use.as]}`;
  }
}

function saidBy({ use, counts }: ColumnCount, { importing }: Messages): string {
  if (counts.size === 0) return '';
  const sorted = [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  if (use.kind === 'field' && ['started_on', 'last_day', 'held_on'].includes(use.field)) {
    const days = sorted.map(([day]) => day).toSorted();
    return importing.days(days[0] ?? '', days.at(-1) ?? '');
  }
  if (use.kind === 'reason') return importing.picked(counts.get('yes') ?? 0);
  if (!isCoded(use) && sorted.length > mostTexts) return importing.different(sorted.length);
  return sorted.map(([said, count]) => `${said} ${count}`).join(' · ');
}
