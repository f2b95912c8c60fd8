import { reportColumns, reportRows } from '../../core/insight/rows.ts';
import { csvHead, csvRows } from '../csv.ts';
import type { Rendering } from './rendering.ts';

/** The rows of the contract, as `export` writes its files. */
export const render: Rendering = ({ report }, { excel }) => {
  const dialect = excel ? 'excel' : 'plain';
  return { text: csvHead(reportColumns, dialect) + csvRows(reportColumns, reportRows(report), dialect) };
};
