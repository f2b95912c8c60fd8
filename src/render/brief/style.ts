import type { StyleSheet } from '../html/page.ts';
import { style } from '../html/style.ts';

/** What all pages share, and what a page to prepare with needs. No line break before the first rule or after the last. */
const rules = `h1{margin:0 0 .4rem}
h2{margin:1.5rem 0 .5rem}
h3,h4{margin:.5rem 0 .2rem;font-size:1rem}
h4{font-weight:400;color:var(--soft)}
.lead{margin:0 0 .4rem}
.quiet{color:var(--soft)}
.points .quiet{display:block}
.points li{padding-left:1rem;text-indent:-1rem}
.points li::before{content:"– "}
.points .quiet{text-indent:0}
.boxes li{padding-left:1.5rem;position:relative}
.boxes li::before{content:"";position:absolute;left:0;top:.3em;width:.8em;height:.8em;border:1px solid var(--ink)}
.columns{columns:2;column-gap:2rem}
.group{break-inside:avoid}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.numbers th{color:var(--ink);vertical-align:middle}
.numbers td{width:2rem;padding:.3rem 0;text-align:center;vertical-align:middle}
@media print{@page{margin:12mm 15mm}html{font-size:9pt}body{line-height:1.3}h1{font-size:1.5rem}h2{margin:.8rem 0 .35rem}.front{columns:2;column-gap:1.6rem;margin-top:.6rem}.front section:first-child h2{margin-top:0}.front dl{grid-template-columns:minmax(5rem,7.5rem) 1fr}p{margin:0 0 .35rem}.overleaf{break-before:page}.overleaf{font-size:.95em}.overleaf h2{margin-top:0}.overleaf li{margin:0 0 .1rem}.overleaf h3{margin-top:.7rem}.numbers td{width:2.4rem;padding:.38rem 0}}`;

/** The style sheet of a page to prepare with; a test makes the hash anew. */
export const briefStyle: StyleSheet = {
  style: `${style}\n${rules}`,
  styleHash: 'Jty0EHXGpmfMs1NmVsUtoYYmSB7R6Pz/c9HWtP5aWh8=',
};
