import { visible } from '../../core/visible.ts';
import type { CopySheet } from './tell.ts';

/** No line break before the first rule or after the last: the policy below names the hash of exactly this. */
const style = `:root{color-scheme:light dark;--ink:#1d2430;--soft:#5d6878;--line:#d9dee5;--paper:#fff;--mark:#eef2f7}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#a2acba;--line:#3a424e;--paper:#15191f;--mark:#232a34}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:42rem;padding:3rem 1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.1rem;margin:2.25rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line);break-after:avoid}
h3{font-size:1rem;font-weight:400;color:var(--soft);margin:1.1rem 0 .2rem;break-after:avoid}
p{margin:0 0 .75rem}
.reply{background:var(--mark);border-radius:.4rem;padding:.8rem 1rem;font-weight:600}
.said,li{margin:0 0 .25rem;white-space:pre-wrap}
ul{list-style:none;margin:0;padding:0}
li{break-inside:avoid}
small{font-size:.8rem;color:var(--soft);border:1px solid var(--line);border-radius:1rem;padding:.05rem .5rem;margin-left:.5rem}
@page{size:A4;margin:18mm 20mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--mark:#fff}html{font-size:10.5pt}body{max-width:none;padding:0}.reply{border:1px solid var(--line)}}`;

/** SHA-256 of `style`: with it the page may use that style sheet and nothing else, whatever stands in it. */
const styleHash = 'Vm6+0ZWIst9IRjAZe7BS5gxf1SluYsLX7lrpY6rskNQ=';

/** The leaver's copy as one page of HTML with everything in it: no script, nothing loaded, and nothing to follow. */
export function copyHtml({ language, title, lead, reply, sections, nothing }: CopySheet): string {
  const body = [
    `<h1>${text(title)}</h1>`,
    ...[...lead, ...(nothing === undefined ? [] : [nothing])].map((sentence) => `<p>${text(sentence)}</p>`),
    ...(reply.length === 0 ? [] : [`<p class="reply">${text(reply.join(' '))}</p>`]),
    ...sections.flatMap((section) => [`<h2>${text(section.title)}</h2>`, ...section.questions.flatMap(questionHtml)]),
  ];
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${text(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function questionHtml({ ask, value, lines }: CopySheet['sections'][number]['questions'][number]): readonly string[] {
  const items = lines.map(
    ({ kind, text: line, label }) =>
      `<li>${kind === 'quote' ? `<q>${text(line)}</q>` : text(line)}${labelHtml(label)}</li>`,
  );
  return [
    `<h3>${text(ask)}</h3>`,
    ...(value === undefined ? [] : [`<p class="said">${text(value.text)}${labelHtml(value.label)}</p>`]),
    ...(items.length === 0 ? [] : ['<ul>', ...items, '</ul>']),
  ];
}

const labelHtml = (label: string | undefined): string => (label === undefined ? '' : `<small>${text(label)}</small>`);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What people wrote, as text and nothing else: nothing of it hides, reorders or marks up. */
function text(written: string): string {
  return visible(written, 'kept').replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
}
