import type { Text } from '../../language.ts';
import type { Choice, Question, Template } from '../template.ts';

interface NumberedScale {
  readonly from: number;
  readonly to: number;
  readonly low?: Text;
  readonly high?: Text;
  readonly points?: readonly { readonly key?: string; readonly label: Text }[];
  readonly notStated?: { readonly key: string; readonly label: Text };
}

/** What a question may say of its answers. */
export interface Answerable extends Question {
  readonly scale?: NumberedScale;
  readonly limits?: { readonly from?: number | string; readonly to?: number | string };
  readonly atMost?: number;
  readonly pickedFrom?: string;
  readonly comment?: true | Text;
}

/** A choice that may go with no other, or ask for words. */
export interface Markable extends Choice {
  readonly alone?: true;
  readonly words?: true;
}

/** What a template may say before and after its questions. */
export interface Framed extends Template {
  readonly opening?: Text;
  readonly closing?: Text;
  readonly checklist?: { readonly before: readonly Text[]; readonly after: readonly Text[] };
}
