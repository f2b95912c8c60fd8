import { type Span, accent, paragraph, quiet, strong } from '../core/page.ts';
import type { Option } from '../core/prompt.ts';
import type { Item } from './machine.ts';

/** What an option looks like where it stands in a list. */
export interface OptionLook {
  /** The pointer is on it. */
  readonly chosen: boolean;
  /** Columns of the widest key in the list; 0 when none has a key. */
  readonly keyWidth: number;
  readonly key?: string | undefined;
  /** Set in lists where several may be picked. */
  readonly picked?: boolean;
  /** It stands under a heading. */
  readonly under?: boolean;
  /** In place of the option's own note. */
  readonly note?: Span;
}

/** One option as a row: the pointer in the margin, its key, its box, its label, quietly what is said about it. */
export function optionRow({ label, note }: Pick<Option<unknown>, 'label' | 'note'>, look: OptionLook): Item {
  const lead = leadOf(look);
  const said = look.note ?? quiet(note ?? '');
  const words = look.chosen || look.picked === true ? strong(label) : label;
  const indent = look.under === true ? 2 : 0;
  const block = paragraph([...lead.spans, words, '  ', said], indent, indent + (lead.width || 2));
  return look.chosen ? { mark: accent('›'), block } : { block };
}

/** What stands before the label: the key and the box. */
function leadOf({ keyWidth, key = '', picked }: OptionLook): {
  readonly spans: readonly Span[];
  readonly width: number;
} {
  const box = picked === true ? accent('[x] ') : quiet('[ ] ');
  return {
    spans: [...(keyWidth > 0 ? [accent(`${key.padStart(keyWidth)}  `)] : []), ...(picked === undefined ? [] : [box])],
    width: (keyWidth > 0 ? keyWidth + 2 : 0) + (picked === undefined ? 0 : 4),
  };
}

/** Columns the keys of a list take. */
export function keyWidthOf(keys: readonly (string | undefined)[]): number {
  return Math.max(0, ...keys.map((key) => key?.length ?? 0));
}
