import type { StyleSheet } from '../html/page.ts';
import { style } from '../html/style.ts';

/** What all pages share, and what a script for paper needs. No line break before the first rule or after the last. */
const rules = `h3{font-weight:600;color:var(--ink);margin:0 0 .25rem}
h2 small,h3 small{font-weight:400;margin-left:.25rem}
.quiet{color:var(--soft);margin:0 0 .3rem}
.say{border-left:3px solid var(--soft);padding-left:.8rem}
.question{margin:0 0 1.1rem;break-inside:avoid}
.heading{margin:.3rem 0 .1rem;break-after:avoid}
.points li{padding-left:1rem;text-indent:-1rem}
.points li::before{content:"– "}
.boxes{display:flex;flex-wrap:wrap;gap:.15rem 1.5rem}
.boxes li{padding-left:1.5rem;position:relative}
.boxes li::before{content:"";position:absolute;left:0;top:.3em;width:.8em;height:.8em;border:1px solid var(--ink)}
.scale{display:flex;flex-wrap:wrap;gap:.4rem;align-items:flex-start;margin:.3rem 0 .5rem}
.scale li{text-align:center;max-width:7.5rem}
.scale .end{align-self:center;color:var(--soft);max-width:10rem}
.number{display:block;min-width:2.1rem;width:max-content;margin:0 auto;padding:.25rem .3rem;border:1px solid var(--ink)}
.point{display:block;font-size:.8rem;line-height:1.25;margin-top:.15rem}
.fields{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
.fields span{flex:1 1 12rem;border-bottom:1px solid var(--ink);color:var(--soft);padding-bottom:.2rem}
.notes-label{margin:.4rem 0 0;break-after:avoid}
.line{height:1.7rem;border-bottom:1px solid var(--line)}
@media print{.line{border-color:#777}h2{margin-top:1.4rem}}`;

/** The style sheet of a script for paper; a test makes the hash anew. */
export const scriptStyle: StyleSheet = {
  style: `${style}\n${rules}`,
  styleHash: 'Pdy3ffTaKQNObxinfakzMPRS+8kreRAHt9vWGGESt9g=',
};
