import type { Effect } from '../../core/follow-up/effect.ts';
import type { ToldActions } from '../../core/follow-up/told-actions.ts';
import type { Told } from '../../core/insight/patterns/behind.ts';
import type { Labels } from '../../core/insight/labels.ts';
import type { Report } from '../../core/insight/report.ts';
import type { MoreIn } from '../../i18n/en/patterns.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A report, and how it is to be told. */
export interface Telling {
  readonly report: Report;
  /** What should have been received by now: how much, and when the first was due. */
  readonly overdue?: { readonly count: number; readonly day: string };
  /** What is decided and done; nothing where nothing is. */
  readonly actions?: ToldActions;
  /** Whether those that are done helped, by id, where the report can tell. */
  readonly effects?: ReadonlyMap<string, Effect>;
  /** What stands out, with what is behind it. */
  readonly patterns: readonly Told[];
  /** An id as short as it may be typed. */
  shortId(id: string): string;
  readonly labels: Labels;
  readonly messages: Messages;
  /** The interviews are those of a demo. */
  readonly madeUp: boolean;
  /** Everything there is, not only what comes first. */
  readonly full: boolean;
  /** Every figure with its interval. */
  readonly intervals: boolean;
  /** Bars beside intervals too: there is room to draw both. */
  readonly charts?: true;
}

/** What the words of a figure are made with. */
export type Speaking = Pick<Telling, 'labels' | 'messages'>;

/** The same without intervals, for where there is no room. */
export const briefly = (telling: Telling): Telling => ({ ...telling, intervals: false });

/** Where the rest of a list is said to be: who reads a page cannot type. */
export const moreIn = ({ charts }: Telling): MoreIn => (charts === true ? 'page' : 'screen');

/** Bars take the place of intervals, unless there is room for both. */
export const hasBars = ({ intervals, charts }: Telling): boolean => !intervals || charts === true;
