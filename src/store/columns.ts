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
} as const satisfies Record<keyof Facts, keyof FactColumns>;

/** Names have their letters composed in one way: the same department is one group however it was typed. */
export function factsToColumns(facts: Facts): Partial<Insertable<FactColumns>> {
  const {
    lastDay,
    interviewerIsManager,
    interviewerPreventable,
    hrPreventable,
    heldOn,
    ownManagerWhy,
    severalWhy,
    lateWhy,
    replyBy,
    eraseOn,
    tenureFrom,
    ...same
  } = facts;
  return present({
    ...same,
    department: facts.department?.normalize('NFC'),
    role: facts.role?.normalize('NFC'),
    manager: facts.manager?.normalize('NFC'),
    interviewer: facts.interviewer?.normalize('NFC'),
    last_day: lastDay,
    interviewer_is_manager: interviewerIsManager,
    interviewer_preventable: interviewerPreventable,
    hr_preventable: hrPreventable,
    held_on: heldOn,
    own_manager_why: ownManagerWhy,
    several_why: severalWhy,
    late_why: lateWhy,
    reply_by: replyBy,
    erase_on: eraseOn,
    tenure_from: tenureFrom,
  });
}

export function factsFromColumns(row: Selectable<FactColumns>): Facts {
  return present({
    department: row.department,
    role: row.role,
    manager: row.manager,
    lastDay: row.last_day,
    separation: row.separation,
    interviewer: row.interviewer,
    interviewerIsManager: row.interviewer_is_manager,
    mode: row.mode,
    regretted: row.regretted,
    interviewerPreventable: row.interviewer_preventable,
    hrPreventable: row.hr_preventable,
    heldOn: row.held_on,
    afterwards: row.afterwards,
    minutes: row.minutes,
    companion: row.companion,
    others: row.others,
    ownManagerWhy: row.own_manager_why,
    severalWhy: row.several_why,
    lateWhy: row.late_why,
    contribution: row.contribution,
    replyBy: row.reply_by,
    eraseOn: row.erase_on,
    tenureFrom: row.tenure_from,
  });
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
