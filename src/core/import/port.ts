import type { Interview } from '../interview/interview.ts';
import type { RowTrace } from './trace.ts';

/** An interview and what its row is known by. */
export interface Arrival {
  readonly trace: RowTrace;
  readonly interview: Interview;
}

/** Whether a row has come in before; `changed`: it has, and said something else then. */
export type Standing = 'new' | 'known' | 'changed';

/** How many came in, and how many had come in before. */
export interface Taken {
  readonly taken: number;
  readonly known: number;
}

/** What has been taken in from elsewhere. */
export interface Importing {
  /** Which of these rows have been taken in, whatever has become of them since. */
  standing(traces: readonly RowTrace[]): Promise<readonly Standing[]>;
  /** Whether anything has been taken in under this name. */
  knows(source: string): Promise<boolean>;
  /**
   * All that arrive and are new, in one durable step, a page at a time: nothing is left of it when a page fails.
   * The pages must not ask the store anything.
   */
  take(source: string, arrivals: AsyncIterable<readonly Arrival[]>): Promise<Taken>;
}
