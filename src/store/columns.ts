import type { Facts } from '../core/interview/facts.ts';
import type { Value } from '../core/interview/interview.ts';
import { present } from '../core/present.ts';
import type { Label, Share } from '../core/interview/share.ts';
import type { Insertable, Selectable } from 'kysely';
import type { FactColumns } from './tables.ts';

/** Which column a fact is in. */
export const factColumns = {
  department: 'department',
  role: 'role',
  manager: 'manager',
  lastDay: 'last_day',
  separation: 'separation',
  interviewer: 'interviewer',
  interviewerIsManager: 'interviewer_is_manager',
  mode: 'mode',
  regretted: 'regretted',
  interviewerPreventable: 'interviewer_preventable',
  hrPreventable: 'hr_preventable',
  heldOn: 'held_on',
  afterwards: 'afterwards',
  minutes: 'minutes',
  companion: 'companion',
  others: 'others',
  ownManagerWhy: 'own_manager_why',
  severalWhy: 'several_why',
  lateWhy: 'late_why',
  contribution: 'contribution',
  replyBy: 'reply_by',
  eraseOn: 'erase_on',
  tenureFrom: 'tenure_from',
  planAt: 'plan_at',
  planZone: 'plan_zone',
  place: 'place',
  lastWorkingDay: 'last_working_day',
  invitedOn: 'invited_on',
  preparedOn: 'prepared_on',
  thankedOn: 'thanked_on',
  notHeldWhy: 'not_held_why',
  follows: 'follows',
} as const satisfies Record<keyof Facts, keyof FactColumns>;

/** Names have their letters composed in one way: the same department is one group however it was typed. */
const composed = ['department', 'role', 'manager', 'interviewer'] as const;

export function factsToColumns(facts: Facts): Partial<Insertable<FactColumns>> {
  const named = Object.fromEntries(composed.map((fact) => [fact, facts[fact]?.normalize('NFC')]));
  const values: Readonly<Record<string, unknown>> = { ...facts, ...named };
  return present(Object.fromEntries(Object.entries(factColumns).map(([fact, column]) => [column, values[fact]])));
}

const columnOf = Object.entries(factColumns);

/** A list has thousands of rows: each costs what it holds, and nothing for what it does not. */
export function factsFromColumns(row: Selectable<FactColumns>): Facts {
  const facts: Record<string, unknown> = {};
  for (const [fact, column] of columnOf) {
    const value = row[column];
    if (value !== null && value !== undefined) facts[fact] = value;
  }
  return facts;
}

export function shareToColumns(share: Share | undefined): { share: Label | null; share_to: string | null } {
  return { share: share?.label ?? null, share_to: share?.to ?? null };
}

export function shareFromColumns(row: { share: Label | null; share_to: string | null }): { readonly share?: Share } {
  return row.share === null ? {} : { share: { label: row.share, ...present({ to: row.share_to }) } };
}

export function valueToColumn(value: Value | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** What valueToColumn wrote: nobody else writes the column. */
export function valueFromColumn(value: string | null): Value | undefined {
  return value === null ? undefined : JSON.parse(value);
}

export function codesFromColumn(codes: string): readonly string[] {
  return JSON.parse(codes);
}
