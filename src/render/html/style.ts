/** No line break before the first rule or after the last: the policy of the page names the hash of exactly this. */
export const style = `:root{color-scheme:light dark;--ink:#1d2430;--soft:#5d6878;--line:#d9dee5;--paper:#fff;--box:#eef2f7;--named:#ffe9a8}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#a2acba;--line:#3a424e;--paper:#15191f;--box:#232a34;--named:#5c4a10}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:42rem;padding:3rem 1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.1rem;margin:2.25rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line);break-after:avoid}
h3{font-size:1rem;font-weight:400;color:var(--soft);margin:1.1rem 0 .2rem;break-after:avoid}
p{margin:0 0 .75rem}
.box{background:var(--box);border-radius:.4rem;padding:.8rem 1rem;margin:0 0 1.25rem}
.strong{font-weight:600;color:var(--ink)}
.said,li{margin:0 0 .25rem;white-space:pre-wrap}
ul{list-style:none;margin:0 0 .75rem;padding:0}
li{break-inside:avoid}
small{display:inline-block;font-size:.8rem;color:var(--soft);border:1px solid var(--line);border-radius:1rem;padding:.05rem .5rem;margin-left:.5rem}
.notes small{margin:0 .5rem 0 0}
dl{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:.15rem 1rem;margin:0 0 .75rem}
dt,th{color:var(--soft);font-weight:400;text-align:left}
dd{margin:0;white-space:pre-wrap}
table{width:100%;margin:0 0 .75rem;border-collapse:collapse;font-size:.9rem;overflow-wrap:break-word}
th,td{padding:.2rem .75rem .2rem 0;vertical-align:top;border-bottom:1px solid var(--line)}
td:last-child{overflow-wrap:anywhere}
tr{break-inside:avoid}
mark{background:var(--named);color:inherit;border-radius:.2rem;padding:0 .1rem}
.guess{background:none;border-bottom:2px dotted;border-radius:0}
@page{size:A4;margin:18mm 20mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--box:#fff;--named:#fff}html{font-size:10.5pt}body{max-width:none;padding:0}.box{border:1px solid var(--line)}mark{border-bottom:2px solid}.guess{border-bottom-style:dotted}}`;

/** SHA-256 of `style`: with it a page may use that style sheet and nothing else, whatever stands in it. */
export const styleHash = 'ugH+Od+klqQxornMHGcIiBySWZTo1JuViTLumsb2x/8=';
