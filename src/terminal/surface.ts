import { Writable } from 'node:stream';
import type { Frame } from './frame.ts';
import type { Size } from './machine.ts';

/** Draw all of it at once; hide the cursor meanwhile; from the top of an empty screen. */
const begin = '\u001B[?2026h\u001B[?25l\u001B[H\u001B[J';
const complete = '\u001B[?2026l';

/** The whole screen, as Inquirer's output for one prompt. */
export interface Surface {
  readonly output: Writable;
  /** Where the cursor goes after what is drawn next. */
  place(caret: Frame['caret'], size: Size): void;
  /** What is written from now on does not reach the screen, which stays until the next prompt is drawn over it. */
  close(): void;
}

/** Every drawing begins at the top left corner, wherever the cursor was and whatever happened to the screen. */
export function createSurface(terminal: NodeJS.WritableStream): Surface {
  let open = true;
  let cursor = '';
  const output = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        if (open) terminal.write(`${begin}${String(chunk)}${cursor}${complete}`);
        done();
      },
    }),
    { columns: 80 },
  );
  return {
    output,
    place: (caret, { columns }) => {
      output.columns = columns;
      cursor = caret === undefined ? '' : `\u001B[${caret.row + 1};${caret.column + 1}H\u001B[?25h`;
    },
    close: () => {
      open = false;
    },
  };
}
