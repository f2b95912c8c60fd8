import type { Language } from '../../core/language.ts';
import { style, styleHash } from './style.ts';
import { htmlText } from './text.ts';

/** A style sheet and its SHA-256: with it a page may use that style sheet and nothing else, whatever stands in it. */
export interface StyleSheet {
  readonly style: string;
  readonly styleHash: string;
}

/** One page of HTML with everything in it: no script, nothing loaded, and nothing to follow. @param body is markup */
export function htmlPage(
  { language, title }: { readonly language: Language; readonly title: string },
  body: readonly string[],
  sheet: StyleSheet = { style, styleHash },
): string {
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sheet.styleHash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${htmlText(title)}</title>`,
    `<style>${sheet.style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
