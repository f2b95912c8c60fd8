import type { Run, Screen } from './terminal.ts';

const [width, height] = [8.4, 18];
const margin = 16;

const style = `.paper{fill:#fff;stroke:#d9dee5}text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#1d2430;white-space:pre}.bold{font-weight:700}.dim{fill:#667182}.magenta{fill:#a3278f}.red{fill:#b3261e}.cursor{fill:#1d2430;opacity:.55}
@media(prefers-color-scheme:dark){.paper{fill:#15191f;stroke:#3a424e}text{fill:#e6e9ee}.dim{fill:#a2acba}.magenta{fill:#e79ad9}.red{fill:#ff9b93}.cursor{fill:#e6e9ee}}`;

/** A screen as a picture: text stays text, and its colours follow the page it is shown on. */
export function screenPicture({ columns, rows, cursor }: Screen): string {
  const size = { width: number(columns * width + 2 * margin), height: number(rows.length * height + 2 * margin) };
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`,
    `<style>${style}</style>`,
    `<rect class="paper" x=".5" y=".5" width="${number(Number(size.width) - 1)}" height="${number(Number(size.height) - 1)}" rx="8"/>`,
    ...(cursor === undefined
      ? []
      : [
          `<rect class="cursor" x="${across(cursor.column)}" y="${number(margin + cursor.row * height + 1)}" width="${width}" height="${height - 2}"/>`,
        ]),
    ...rows.flatMap((runs, row) => runs.map((run) => runText(run, row))),
    '</svg>',
  ].join('\n')}\n`;
}

/** Stretched to its columns, whatever the letters of the reader's machine are like. */
function runText({ column, text, look }: Run, row: number): string {
  const shown = text.trimEnd();
  const kind = look.length === 0 ? '' : ` class="${look.join(' ')}"`;
  const length = number(Array.from(shown).length * width);
  return `<text${kind} x="${across(column)}" y="${number(margin + row * height + 13.5)}" textLength="${length}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(shown)}</text>`;
}

const across = (column: number): string => number(margin + column * width);

const number = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
