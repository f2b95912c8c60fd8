/** Rows that the parts of a screen take, or would like to. */
interface Heights {
  readonly body: number;
  readonly list: number;
  readonly editor: number;
  readonly notice: number;
}

export interface Wish extends Heights {
  /** Rows of the list that stay when the screen is small. */
  readonly least: number;
}

/** Rows each part gets, and the blank rows before each. */
export interface Room extends Heights {
  readonly gap: 0 | 1;
}

/** Rows of a long line being written that are kept before the text over it gives way. */
const editorRows = 6;

/**
 * Shares out the rows between title and hint. The list in the middle gives way first, down to its least, then the end of
 * the body, then the line being written except for the row of the caret; blank rows go where not even that is enough.
 */
export function shareOut(wish: Wish, rows: number): Room {
  const between = rows - 2;
  const gaps = [wish.body, wish.list + wish.editor, wish.notice].filter((height) => height > 0).length + 1;
  const list = Math.min(wish.list, wish.least);
  const needed = Math.min(wish.body, 3) + list + Math.min(wish.editor, 2) + wish.notice;
  const gap = between - gaps >= needed ? 1 : 0;
  const room = Math.max(0, between - gap * gaps);
  const notice = Math.min(wish.notice, room >= 4 ? 2 : 0);
  const editor = Math.min(wish.editor, editorRows);
  const body = Math.min(wish.body, Math.max(room >= 3 ? 1 : 0, room - notice - editor - list));
  const left = room - notice - body;
  const forList = Math.max(0, Math.min(wish.list, left - editor));
  const forEditor = Math.min(wish.editor, Math.max(1, left - forList));
  return { body, list: forList, editor: forEditor, notice, gap };
}
