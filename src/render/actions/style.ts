import type { StyleSheet } from '../html/page.ts';
import { style } from '../html/style.ts';

/** A table that is read across, on a page on its side. No line break before the first rule or after the last. */
const rules = `body{max-width:64rem}
th{font-weight:600;color:var(--ink)}
td,th{padding:.4rem .9rem .4rem 0}
td{min-width:6.2rem;white-space:pre-wrap}
td:last-child{overflow-wrap:normal}
@page{size:A4 landscape;margin:15mm}
@media print{body{max-width:none}thead{display:table-header-group}}`;

/** The style sheet of a plan of actions; a test makes the hash anew. */
export const planStyle: StyleSheet = {
  style: `${style}\n${rules}`,
  styleHash: 'bDdM6c/0LegprMxrYKzvY45gyi8Q51MHmijwTBgQ41E=',
};
