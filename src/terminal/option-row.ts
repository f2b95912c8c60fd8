import { type Block, type Span, accent, paragraph, quiet, strong } from '../core/page.ts';
import type { Option } from '../core/ports.ts';

/** What an option looks like where it stands in a list. */
export interface OptionLook {
  /** The pointer is on it. */
  readonly chosen: boolean;
  /** Columns of the widest key in the list; 0 when none has a key. */
  readonly keyWidth: number;
  readonly key?: string | undefined;
  /** Set in lists where several may be picked. */
  readonly picked?: boolean;
  /** In place of the option's own note. */
  readonly note?: Span;
}

/** One option as a row: the pointer in the margin, its key, its box, its label, quietly what is said about it. */
export function optionRow(option: Pick<Option<unknown>, 'label' | 'note'>, look: OptionLook): Block {
  const { chosen, keyWidth, key = '', picked } = look;
  const note = look.note ?? (option.note === undefined ? undefined : quiet(option.note));
  const spans: Span[] = [
    chosen ? accent('› ') : '  ',
    ...(keyWidth > 0 ? [accent(key.padStart(keyWidth)), '  '] : []),
    ...(picked === undefined ? [] : [picked ? accent('[x] ') : quiet('[ ] ')]),
    chosen || picked === true ? strong(option.label) : option.label,
    ...(note === undefined ? [] : ['  ', note]),
  ];
  return paragraph(spans, 0, 2 + (keyWidth > 0 ? keyWidth + 2 : 0) + (picked === undefined ? 0 : 4));
}

/** Columns the keys of a list take. */
export function keyWidthOf(keys: readonly (string | undefined)[]): number {
  return Math.max(0, ...keys.map((key) => key?.length ?? 0));
}
