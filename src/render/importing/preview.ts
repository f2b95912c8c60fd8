import type { ColumnUse, Field, Mapping } from '../../core/import/mapping.ts';
import type { Text } from '../../core/language.ts';
import { dateFields } from '../../core/import/read-cell.ts';
import { isCoded, type ColumnCount, type Preview } from '../../core/import/preview.ts';
import { blank, paragraph, quiet, strong, warn, type Page } from '../../core/page.ts';
import type { Codebook } from '../../core/template/codebook.ts';
import type { Messages } from '../../i18n/messages.ts';
import { labelOf, spokenValue } from '../codes.ts';
import { rowFaultSentence } from './refused.ts';

/** How the rows were read: by which mapping, with the labels of which codebook. */
export interface Read {
  readonly mapping: Mapping;
  readonly codebook: Codebook;
}

/** Refused rows that are shown; more are in the file that --refused writes. */
const mostRefused = 20;
/** Different texts that are named. */
const mostTexts = 12;

/** What would become of the rows and of every column, before anything is done. */
export function previewPage(preview: Preview, read: Read, messages: Messages): Page {
  const { mapping } = read;
  const words = messages.importing;
  const { fitting, known, changed, refused, dateless, overdue } = preview;
  const isEditedIn = preview.again && fitting > known;
  return [
    paragraph(strong(words.fit({ fitting, known, refused: refused.length }))),
    ...(changed.length === 0 ? [] : [paragraph(warn(words.changed(changed)))]),
    ...(isEditedIn ? [paragraph(warn(words.again(fitting - known)))] : []),
    ...refusedLines(preview, messages),
    ...[...preview.keptOut].map(([question, count]) => paragraph(warn(words.keptOut(question, count)))),
    ...(dateless === 0 ? [] : [paragraph(warn(words.dateless(dateless)))]),
    ...(overdue === 0 ? [] : [paragraph(warn(words.overdue(overdue)))]),
    blank,
    ...preview.columns.flatMap((column) => columnLines(column, read, messages)),
    ...(mapping.unused.length === 0 ? [] : [paragraph(quiet(words.unused(mapping.unused)), 0, 2)]),
    blank,
  ];
}

function refusedLines({ refused }: Preview, messages: Messages): Page {
  const words = messages.importing;
  const rows = refused.slice(0, mostRefused).map(({ number, faults }) => {
    const reasons = faults.map((fault) => rowFaultSentence(fault, messages)).join(' ');
    return paragraph([warn(words.row(number)), ` ${reasons}`], 2, 4);
  });
  const rest = refused.length - mostRefused;
  const undated = refused.filter(({ faults }) => faults.some(({ code }) => code === 'undated')).length;
  return [
    ...rows,
    ...(rest > 0 ? [paragraph(quiet(words.moreRefused(rest)), 2)] : []),
    ...(undated > 0 ? [paragraph(words.undated(undated))] : []),
  ];
}

/** `Region → department: 717 stated, 105 not`, and under it what is said how often. */
function columnLines(column: ColumnCount, { codebook }: Read, messages: Messages): Page {
  const words = messages.importing;
  const { use, stated, notStated, counts } = column;
  const head = [strong(use.column), ` → ${becomes(column, messages)}: `];
  if (use.kind === 'reason') return [paragraph([...head, words.picked(counts.get('yes') ?? 0, stated)], 0, 2)];
  const said = saidBy(column, (code) => spokenCode(use, code, codebook, messages), messages);
  const lines = said === '' ? [] : [paragraph(quiet(said), 2)];
  return [paragraph([...head, words.stated(stated, notStated)], 0, 2), ...lines];
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

/** A code of a closed list by its label. */
function spokenCode(use: ColumnUse, said: string, codebook: Codebook, { codes, language }: Messages): string {
  if (use.kind === 'field') {
    const lists: Readonly<Partial<Record<Field, Readonly<Record<string, Text>>>>> = {
      separation: codes.separation,
      regretted: codes.yesNo,
      mode: codes.mode,
    };
    return labelOf(lists[use.field] ?? {}, said, language);
  }
  if (use.kind !== 'answer' || !['choice', 'choices', 'yes-no'].includes(use.question.type)) return said;
  const state = labelOf(codes.state, said, language);
  return state === said ? spokenValue(use.question, said.split('|'), codebook, codes.yesNo, language) : state;
}

function saidBy({ use, counts }: ColumnCount, speak: (code: string) => string, { importing }: Messages): string {
  if (counts.size === 0) return '';
  if (use.kind === 'field' && dateFields.includes(use.field)) {
    const days = [...counts.keys()].toSorted();
    return importing.days(days[0] ?? '', days.at(-1) ?? '');
  }
  if (!isCoded(use) && counts.size > mostTexts) return importing.different(counts.size);
  return inOrder(counts)
    .map(([said, count]) => `${speak(said)} ${count}`)
    .join(' · ');
}

/** Steps of a scale from the lowest; everything else by how often it is said. */
function inOrder(counts: ReadonlyMap<string, number>): readonly (readonly [said: string, count: number])[] {
  const all = [...counts];
  if (all.every(([said]) => /^-?\d+$/u.test(said))) return all.toSorted(([a], [b]) => Number(a) - Number(b));
  return all.toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}
