import { type Span, paragraph, quiet } from '../core/page.ts';
import { type EditorRows, type Place, editorRows } from './editor-rows.ts';
import { type Heights, type Room, shareOut } from './room.ts';
import { layout } from './layout.ts';
import type { List, Size, View } from './machine.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';
import { clip, cut, widthOf } from './width.ts';

/** One drawn screen: as many lines as the terminal has rows. Without a caret the cursor is hidden. */
export interface Frame {
  readonly lines: readonly string[];
  readonly caret?: Place;
}

/** Text keeps to a width that is easy to read, between two margins; marks stand in the left one. */
const widest = 100;
const margin = 2;

const textWidth = ({ columns }: Size): number => Math.max(4, Math.min(columns, widest) - 2 * margin);
const indented = (line: string): string => (line === '' ? '' : ' '.repeat(margin) + line);

/** The room a text has that fills the screen alone, under the title and over the hint. */
export function roomToRead(size: Size): Size {
  return { columns: textWidth(size), rows: Math.max(1, size.rows - 4) };
}

/** Title and clock, what is asked, what is written or can be picked, the line being written; the hint in the last row. */
export function frameOf(view: View, size: Size, paint: Paint): Frame {
  const parts = partsOf(view, size, paint);
  const room = shareOut(heightsOf(parts, view), size.rows);
  const body = view.from === undefined ? head(parts.body, room.body) : windowed(parts.body, view.from, room.body, paint);
  const editor = editorWindow(parts.editor, room.editor, paint, parts.label);
  const list = windowed(parts.list.rows, firstShown(parts.list, room.list), room.list, paint);
  const middle = parts.label === undefined ? [[...list, ...editor.rows]] : [editor.rows, list];
  const above = [[parts.title], body, ...(parts.label === undefined ? [list] : [])].filter((one) => one.length > 0);
  const caretRow = above.flat().length + (above.length - (parts.label === undefined && list.length > 0 ? 1 : 0)) * room.gap;
  const sections = [[parts.title], body, ...middle, parts.notice.slice(0, room.notice)].filter((one) => one.length > 0);
  const lines = sections.flatMap((section, at) => [...(at > 0 && room.gap > 0 ? [''] : []), ...section]);
  const filler = Array.from({ length: Math.max(0, size.rows - 1 - lines.length) }, () => '');
  const all = [...lines, ...filler, parts.hint].slice(-size.rows).map((line) => clip(line, size.columns));
  if (editor.rows.length === 0) return { lines: all };
  return { lines: all, caret: { row: Math.min(caretRow + editor.caret.row, size.rows - 1), column: editor.caret.column } };
}
