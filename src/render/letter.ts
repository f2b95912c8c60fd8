import { blank, paragraph, type Page } from '../core/page.ts';

/** A letter: its paragraphs, with room between them. */
export const letterPage = (paragraphs: readonly string[]): Page =>
  paragraphs.flatMap((one, at) => (at === 0 ? [paragraph(one)] : [blank, paragraph(one)]));
