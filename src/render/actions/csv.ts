import { handedActionColumns, handedActionRow } from '../../core/export/action-row.ts';
import { csvHead, csvRows } from '../csv.ts';
import type { Rendering } from './formats.ts';

/** The actions as rows, without what only HR may have. */
export const render: Rendering = ({ actions }) =>
  csvHead(handedActionColumns, 'plain') + csvRows(handedActionColumns, actions.map(handedActionRow), 'plain');
