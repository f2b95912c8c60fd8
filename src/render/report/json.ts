import { reportRows } from '../../core/insight/rows.ts';
import { json } from '../json.ts';
import type { Rendering } from './rendering.ts';

/** The same rows with the same names; `hidden` is true or false. */
export const render: Rendering = ({ report }) => ({
  text: json(reportRows(report).map((row) => ({ ...row, hidden: row['hidden'] === 'true' }))),
});
