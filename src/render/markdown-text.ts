import { visible } from '../core/visible.ts';

/** What Markdown, or what shows it, would take for more than text: marks, links, tags, formulas, and hidden characters. */
export function markdownText(text: string): string {
  return visible(text.replaceAll(/\s+/gu, (space) => (space === '\u00A0' ? space : ' ')))
    .replaceAll(/[\\`*_[\]<>#|~$&@!]/gu, String.raw`\$&`)
    .replaceAll(/:\/\/|(?<=www)\./giu, String.raw`\$&`);
}
