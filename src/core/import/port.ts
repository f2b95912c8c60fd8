import type { Interview } from '../interview/interview.ts';

/** An interview and what tells its row from every other. */
export interface Arrival {
  readonly trace: string;
  readonly interview: Interview;
}

/** How many came in, and how many had come in before. */
export interface Taken {
  readonly taken: number;
  readonly known: number;
}

/** What has been taken in from elsewhere. */
export interface Importing {
  /** Which of these rows have been taken in, whatever has become of them since. */
  known(traces: readonly string[]): Promise<readonly boolean[]>;
  /**
   * All that arrive and are not known, in one durable step, a page at a time: nothing is left of it when a page fails.
   * The pages must not ask the store anything.
   */
  take(arrivals: AsyncIterable<readonly Arrival[]>): Promise<Taken>;
}
