import { blank, paragraph, quiet, strong, warn, type Page } from '../core/page.ts';
import type { ErasurePlan } from '../core/privacy/erasure.ts';
import type { LeaverErasing } from '../core/privacy/leaver-erasing.ts';
import { lastDayOf } from '../core/privacy/retention.ts';
import type { BackupOutcome } from '../core/upkeep.ts';
import type { Messages } from '../i18n/messages.ts';

/** What goes with one person, before it goes. */
export function leaverErasingPage(erasing: LeaverErasing, { erasing: { erase: words }, after }: Messages): Page {
  const { person, days, answers, lines, unentered, disclosures, templates, actions, logFiles, backups, copies, plan } =
    erasing;
  const contacts = plan.contacts?.length ?? 0;
  const parts = [
    words.interviews(person.interviewIds.length, days.join(', ')),
    words.parts(answers, lines, unentered),
    ...(disclosures === 0 ? [] : [words.serious(disclosures)]),
    ...(templates.length === 0 ? [] : [words.templates(templates.join(', '))]),
    ...(actions === 0 ? [] : [words.actions(actions)]),
    ...(contacts === 0 ? [] : [after.goes(contacts)]),
    ...(logFiles === 0 ? [] : [words.files(logFiles)]),
  ];
  return [
    paragraph(strong(words.person(person.name, person.startedOn))),
    paragraph(words.goes),
    ...parts.map((part) => paragraph(`– ${part}`, 2, 4)),
    paragraph(words.backups(backups.length)),
    ...(copies.length === 0
      ? []
      : [
          paragraph(warn(words.copies)),
          ...copies.map(({ file = '', at }) => paragraph([file, quiet(`  ${at.slice(0, 10)}`)], 2, 4)),
        ]),
    blank,
  ];
}

/** What was done, without a name. */
export interface Receipt {
  readonly receipt: string;
  readonly plan: ErasurePlan;
  /** As the clock on the wall shows it. */
  readonly at: string;
  readonly people: number;
  readonly lines: number;
  /** How many copies are out of reach. */
  readonly copies: number;
  readonly outcomes: readonly BackupOutcome[];
  readonly backupDays: number;
}

export function receiptPage(receipt: Receipt, { erasing: { receipt: words }, after }: Messages): Page {
  const { plan, outcomes, backupDays, copies } = receipt;
  const reached = outcomes.filter(({ outcome }) => outcome === 'erased').length;
  return [
    paragraph(strong(words.title(receipt.at, receipt.receipt))),
    paragraph(
      plan.purges === undefined
        ? words.counts(receipt.people, plan.interviews?.length ?? 0, receipt.lines)
        : words.purged(plan.purges.length, plan.log?.length ?? 0),
    ),
    ...(plan.contacts === undefined || plan.contacts.length === 0 ? [] : [paragraph(after.gone(plan.contacts.length))]),
    ...(plan.decision === undefined ? [] : [paragraph(words.decision(plan.decision))]),
    ...(reached === 0 ? [] : [paragraph(words.backups)]),
    ...outcomes.flatMap((backup) => {
      if (backup.outcome === 'erased') return [];
      const { file, outcome } = backup;
      return [paragraph(warn(outcome === 'gone' ? words.gone(file) : words.kept(file, lastDayOf(backup, backupDays))))];
    }),
    ...(copies === 0 ? [] : [paragraph(words.copies(copies))]),
  ];
}
