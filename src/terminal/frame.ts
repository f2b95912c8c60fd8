import { type Span, paragraph, quiet } from '../core/page.ts';
import { type EditorRow, editorRows } from './editor-rows.ts';
import { layout } from './layout.ts';
import type { Editor, Item, Size, View } from './machine.ts';
import type { Paint } from './paint.ts';
import { type Room, shareOut } from './room.ts';
import { visible } from '../core/visible.ts';
import { clip, cut, widthOf } from './width.ts';

/** One drawn screen: as many lines as the terminal has rows. Without a caret the cursor is hidden. */
export interface Frame {
  readonly lines: readonly string[];
  /** Counted from 0. */
  readonly caret?: { readonly row: number; readonly column: number };
}

/** A row of a frame; the line being written has the caret in one of its rows. */
type Row = EditorRow;

/** Text keeps to a width that is easy to read, between two margins; marks stand in the left one. */
const widest = 100;
const margin = '  ';

const textWidth = ({ columns }: Size): number => Math.max(4, Math.min(columns, widest) - 2 * margin.length);
const indented = (line: string): string => (line === '' ? '' : margin + line);
const rowsOf = (lines: readonly string[]): Row[] => lines.map((text) => ({ text }));

/** The room for a text that fills the screen alone, under the title and over the hint. */
export function roomToRead(size: Size): Size {
  return { columns: textWidth(size), rows: Math.max(1, size.rows - 4) };
}

/** Title and clock; what is asked; what is written or can be picked; the line being written; the hint in the last row. */
export function frameOf(view: View, size: Size, paint: Paint): Frame {
  const width = textWidth(size);
  const body = layout(view.screen.body, width, paint).map(indented);
  const list = listRows(view, width, paint);
  const editor = view.editor === undefined || inList(view.editor) ? [] : editorPart(view.editor, width, paint);
  const notice = view.notice === undefined ? [] : layout([paragraph(view.notice)], width, paint).map(indented);
  const wish = { body: body.length, list: list.rows.length, editor: editor.length, notice: notice.length };
  const room = shareOut({ ...wish, least: view.list?.least ?? 0 }, size.rows);
  const middle = middleOf(
    view,
    windowed(list.rows, list.focus, room.list, paint),
    windowed(
      editor,
      editor.findIndex(({ caret }) => caret !== undefined),
      room.editor,
      paint,
    ),
  );
  const asked = view.from === undefined ? head(body, room.body, paint) : scrolled(body, view.from, room.body, paint);
  const top = rowsOf([titleRow(view, width, paint)]);
  const rows = joined([top, rowsOf(asked), ...middle, rowsOf(notice.slice(0, room.notice))], room.gap);
  return framed(rows, margin + paint('quiet', cut(visible(view.screen.hint), width)), size);
}

function framed(rows: readonly Row[], hint: string, size: Size): Frame {
  const filler = Array.from({ length: Math.max(0, size.rows - 1 - rows.length) }, () => ({ text: '' }));
  const all: Row[] = [...rows, ...filler, { text: hint }].slice(-size.rows);
  const lines = all.map(({ text }) => clip(text, size.columns));
  const row = all.findIndex(({ caret }) => caret !== undefined);
  const column = Math.min(all[row]?.caret ?? 0, size.columns - 1);
  return row < 0 ? { lines } : { lines, caret: { row, column } };
}

/** What is written stands right over the line being written; what is searched stands apart, under it. */
function middleOf({ editor }: View, list: readonly Row[], line: readonly Row[]): (readonly Row[])[] {
  return editor?.label === undefined ? [[...list, ...line]] : [line, list];
}

function joined(sections: readonly (readonly Row[])[], gap: Room['gap']): Row[] {
  const filled = sections.filter((section) => section.length > 0);
  return filled.flatMap((section, at) => (at > 0 && gap === 1 ? [{ text: '' }, ...section] : section));
}

function titleRow({ screen }: View, width: number, paint: Paint): string {
  const clock = cut(visible(screen.clock?.() ?? ''), width >> 1);
  const title = cut(visible(screen.title), width - widthOf(clock) - 2);
  const space = ' '.repeat(Math.max(0, width - widthOf(title) - widthOf(clock)));
  return `${margin}${title}${clock === '' ? '' : space + paint('quiet', clock)}`;
}

const inList = ({ at }: Editor): boolean => at !== undefined;

/** The items of the list, one of which may be the line being written: then its caret stays in sight. */
function listRows({ list, editor }: View, width: number, paint: Paint): { rows: readonly Row[]; focus: number } {
  const rows = (list?.items ?? []).map((item, at) =>
    editor?.at === at ? editorPart(editor, width, paint) : itemRows(item, width, paint),
  );
  const all = rows.flat();
  const caret = all.findIndex((row) => row.caret !== undefined);
  if (caret >= 0) return { rows: all, focus: caret };
  return { rows: all, focus: list?.focus === undefined ? all.length - 1 : rows.slice(0, list.focus).flat().length };
}

function itemRows({ mark, block }: Item, width: number, paint: Paint): Row[] {
  return rowsOf(layout([block], width, paint).map((row, at) => marked(row, at === 0 ? mark : undefined, paint)));
}

function editorPart({ line, label, mark = '›' }: Editor, width: number, paint: Paint): Row[] {
  const before = label === undefined ? '' : `${visible(label)} `;
  const lead = label === undefined ? paint('accent', `${mark} `) : paint('quiet', margin + before);
  const indent = margin.length + widthOf(before);
  return editorRows(line, width - widthOf(before)).map(({ text, caret }, at) => ({
    text: (at === 0 ? lead : ' '.repeat(indent)) + text,
    ...(caret !== undefined && { caret: caret + indent }),
  }));
}

/** A row with what stands before it in the margin. */
function marked(row: string, mark: Span | undefined, paint: Paint): string {
  if (mark === undefined) return indented(row);
  return `${typeof mark === 'string' ? mark : paint(mark.style, mark.text)} ${row}`;
}

/** The beginning of a text that has too little room. */
function head(rows: readonly string[], room: number, paint: Paint): readonly string[] {
  if (rows.length <= room) return rows;
  return [...rows.slice(0, Math.max(0, room - 1)), ...(room > 0 ? [margin + paint('quiet', '…')] : [])];
}

function scrolled(rows: readonly string[], from: number, room: number, paint: Paint): readonly string[] {
  const shown = rows.slice(from, from + room);
  const more = from + room < rows.length;
  return shown.map((row, at) => {
    const sign = at === 0 && from > 0 ? '↑' : '↓';
    return sign === '↑' || (at === room - 1 && more) ? marked(row.slice(margin.length), quiet(sign), paint) : row;
  });
}

/** The rows around one that stays in sight; an arrow in the place of a row says that there are more. */
function windowed(rows: readonly Row[], focus: number, room: number, paint: Paint): readonly Row[] {
  if (rows.length <= room) return rows;
  const from = Math.min(Math.max(0, focus - (room >> 1)), rows.length - room);
  const shown = rows.slice(from, from + room);
  if (room < 3) return shown;
  const more = (sign: string): Row => ({ text: paint('quiet', sign) });
  return shown.map((row, at) => {
    if (at === 0 && from > 0) return more('↑');
    return at === room - 1 && from + room < rows.length ? more('↓') : row;
  });
}
