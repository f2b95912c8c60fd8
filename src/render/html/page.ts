import type { Language } from '../../core/language.ts';
import { style, styleHash } from './style.ts';
import { htmlText } from './text.ts';

/** One page of HTML with everything in it: no script, nothing loaded, and nothing to follow. @param body is markup */
export function htmlPage(
  { language, title }: { readonly language: Language; readonly title: string },
  body: readonly string[],
): string {
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${htmlText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
