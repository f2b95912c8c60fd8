import type { StyleSheet } from '../../html/page.ts';
import { style } from '../../html/style.ts';

/** What all pages share, and what charts and tables of figures need. No line break before the first rule or after the last. */
const rules = `:root{--bar:#3d7ea6;--faint:#e4e9ef}
@media(prefers-color-scheme:dark){:root{--bar:#6fb3dd;--faint:#2c343f}}
body{max-width:52rem}
h1{margin:0 0 .25rem}
.of{font-size:1.1rem;color:var(--soft)}
.box ul{margin:0;font-size:.9rem}
.box li{margin:.35rem 0 0}
.quiet{color:var(--soft)}
h3{font-weight:600;color:var(--ink);margin:1.5rem 0 .5rem}
figure{margin:0 0 1.5rem;break-inside:avoid}
figcaption{font-size:.9rem;font-weight:600;margin:0 0 .25rem;break-after:avoid}
svg{display:block}
svg text{fill:var(--ink);font-size:14px;font-variant-numeric:tabular-nums}
svg .mark{fill:var(--soft);font-size:12px}
svg .said{font-size:13px;paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.bar{fill:var(--bar)}
.bar.quiet{fill:var(--paper);stroke:var(--bar);stroke-width:1.5;stroke-dasharray:4 2}
.interval{stroke:var(--ink);stroke-width:1.25}
.grid{stroke:var(--faint)}
.base{stroke:var(--line)}
.curve{fill:none;stroke:var(--bar);stroke-width:2;stroke-linejoin:round}
.point{fill:var(--bar);stroke:var(--paper);stroke-width:1.5}
.hidden{fill:var(--paper);stroke:var(--soft);stroke-width:1.25;stroke-dasharray:2 2}
.curves{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem 2rem;margin:0 0 .5rem}
.wide{overflow-x:auto;margin:0 0 1.25rem}
.wide table{margin:0}
caption{text-align:left;font-weight:600;padding:0 0 .35rem;break-after:avoid}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
tbody{break-inside:avoid}
thead th{font-size:.85rem;vertical-align:bottom}
th[scope=row]{color:var(--ink);min-width:9rem;overflow-wrap:anywhere}
td:last-child{overflow-wrap:normal}
.figure{text-align:right;font-variant-numeric:tabular-nums;padding-right:0;padding-left:1rem}
.figure{white-space:nowrap}
thead .figure{white-space:normal}
.note span{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 3rem)}
.note{color:var(--soft);font-size:.85rem;border-bottom:0;padding-bottom:.3rem}
tbody:has(.note) th,tbody:has(.note) td{border-bottom:0}
tbody:has(.note){border-bottom:1px solid var(--line)}
@media print{:root{--bar:#777;--faint:#ddd}.note span{max-width:none}body{max-width:none}.wide{overflow:visible}.curves{grid-template-columns:1fr 1fr}section{break-inside:auto}thead{display:table-header-group}}`;

/** The style sheet of a report; a test makes the hash anew. */
export const reportStyle: StyleSheet = {
  style: `${style}\n${rules}`,
  styleHash: 'OAJWRCGCHw7NJqA5RK8H16U7r6Xh6EaN4/f80LyQXi4=',
};
