import type { Action } from './action.ts';

/** What may change of an action; a field that is there without a value is forgotten. */
export type ActionChange = {
  readonly [F in Exclude<keyof Action, 'id' | 'interviewIds'>]?: Action[F] | undefined;
};

/** A leaver has heard what came of what was said, on that day (ISO date). */
export interface ToldOutcome {
  readonly actionId: string;
  readonly interviewId: string;
  readonly on: string;
}

/** What HR has decided to do because of interviews. Each method is one durable step; ids are whole ids. */
export interface Actions {
  /** With its links to interviews, at once. */
  add(action: Action): Promise<void>;
  /** All there are, in the order of entry; the ids of their interviews sorted. */
  list(): Promise<readonly Action[]>;
  /** Those whose id begins like this, sorted by id. */
  find(prefix: string): Promise<readonly Action[]>;
  /** Changes these fields and links these interviews too, at once. */
  change(id: string, change: ActionChange, interviewIds?: readonly string[]): Promise<void>;
  /** The leaver of a linked interview has heard what came of it. False: it is not linked, or they had heard already. */
  tell(actionId: string, interviewId: string, on: string): Promise<boolean>;
  /** It was not told after all. */
  takeBackTell(actionId: string, interviewId: string): Promise<void>;
  /** Who has heard what came of it. */
  told(): Promise<readonly ToldOutcome[]>;
  /** The ids of interviews that were held, are not purged, and no action goes back to; the earliest held first. */
  undecided(): Promise<readonly string[]>;
}
