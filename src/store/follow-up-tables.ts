import type { Generated } from 'kysely';
import type { ActionStatus, Decision } from '../core/follow-up/action.ts';
import type { Breakdown } from '../core/insight/breakdown.ts';
import type { YesNo } from '../core/interview/facts.ts';
import type { Maybe } from './tables.ts';

export interface ActionTable {
  /** The order of entry. */
  seq: Generated<number>;
  id: string;
  decided: Decision;
  decided_on: string;
  why: Maybe<string>;
  title: Maybe<string>;
  risk: Maybe<string>;
  theme: Maybe<string>;
  measure: Maybe<string>;
  code: Maybe<string>;
  group_by: Maybe<Breakdown>;
  group_name: Maybe<string>;
  owner: Maybe<string>;
  due_on: Maybe<string>;
  status: ActionStatus;
  ended_on: Maybe<string>;
  outcome: Maybe<string>;
  work_environment: Maybe<YesNo>;
  checked_on: Maybe<string>;
}

/** Which interviews an action goes back to; `told_on`: the leaver has heard what came of it. */
export interface ActionInterviewTable {
  action_seq: number;
  interview_id: string;
  told_on: Maybe<string>;
}

/** What a leaver asked to have said to somebody was handed over. */
export interface PassedOnTable {
  interview_id: string;
  receiver: string;
  at: string;
}

export interface ContactTable {
  id: string;
  leaver_id: Maybe<string>;
  name: string;
  address: string;
  /** A JSON array of codes. */
  purposes: string;
  given_on: string;
  until: string;
}
