import writeWorkbook, { type SheetOptions } from 'write-excel-file/universal';
import type { Rendering } from '../rendering.ts';
import { aboutRows } from './about.ts';
import { figureColumns, figureRows } from './figures.ts';

/** A report as a workbook: a sheet that says what it is, and one with its figures, each a number with its format. */
export const render: Rendering = async (telling) => {
  const { workbook: words } = telling.messages.document;
  const figures = figureColumns(telling);
  const blob = await writeWorkbook(
    [
      {
        sheet: words.about,
        columns: [{ width: 72 }, { width: 12 }],
        showGridLines: false,
        data: [...aboutRows(telling)],
      },
      {
        sheet: words.figures,
        columns: figures.map(({ width }) => ({ width })),
        ...frozen,
        data: [...figureRows(figures, telling)],
      },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob();
  return { bytes: new Uint8Array(await blob.arrayBuffer()) };
};

/** The names of the columns stay in sight. */
const frozen = { stickyRowsCount: 1, orientation: 'landscape' } satisfies SheetOptions<Blob>;
