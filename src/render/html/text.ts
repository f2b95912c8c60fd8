import { visible } from '../../core/visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What people wrote, as text and nothing else: nothing of it hides, reorders or marks up. */
export function htmlText(written: string): string {
  return visible(written, 'kept').replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
}
