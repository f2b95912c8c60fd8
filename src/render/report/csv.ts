import { reportColumns, reportRows } from '../../core/insight/rows.ts';
import { csvHead, csvRows } from '../csv.ts';
import type { Rendering } from './rendering.ts';

/** The rows of the contract, as `export` writes its files. */
export const render: Rendering = ({ report }) => ({
  text: csvHead(reportColumns, 'plain') + csvRows(reportColumns, reportRows(report), 'plain'),
});
