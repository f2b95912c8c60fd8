import { usual, type Employer, type Headcount, type Receiver } from './employer.ts';
import type { Issue, Path } from './fault.ts';
import { disclosureKinds, type DisclosureKind } from './interview/interview.ts';
import type { Text } from './language.ts';
import { present } from './present.ts';
import { misfits } from './template/misfit.ts';
import { configShape, type ConfigInput } from './template/config-shape.ts';
import { missingLanguages, type Wording } from './template/wording.ts';

/** The employer from plain data, what is not said as usual; or everything that is wrong with it. */
export function readEmployer(value: unknown): { readonly employer: Employer } | { readonly issues: readonly Issue[] } {
  // A file in which every line is a comment says nothing, and need not.
  const shape = configShape.safeParse(value ?? {}, { reportInput: true });
  if (!shape.success) return { issues: misfits(shape.error.issues) };
  const issues = missingLanguages(wordingsOf(shape.data));
  return issues.length > 0 ? { issues } : { employer: employerOf(shape.data) };
}

function employerOf(config: ConfigInput): Employer {
  const {
    employer: name,
    sector,
    readers,
    contact,
    retention = {},
    decision,
    disclosures,
    channel,
    headcount,
  } = config;
  const receiver = (kind: DisclosureKind): Receiver => ({ ...usual.disclosures[kind], ...disclosures?.[kind] });
  return {
    ...usual,
    ...present({ name, sector, readers, contact, decision, channel }),
    ...(headcount !== undefined && { headcount: headcountOf(headcount) }),
    retention: {
      months: retention.months ?? usual.retention.months,
      logMonths: retention.log_months ?? usual.retention.logMonths,
      backupDays: retention.backup_days ?? usual.retention.backupDays,
    },
    disclosures: {
      harassment: receiver('harassment'),
      danger: receiver('danger'),
      wrongdoing: receiver('wrongdoing'),
    },
  };
}

/** One number is all of them. */
function headcountOf(years: NonNullable<ConfigInput['headcount']>): Readonly<Record<string, Headcount>> {
  const entries = Object.entries(years).map(([year, numbers]): [string, Headcount] => {
    if (typeof numbers === 'number') return [year, { all: numbers, departments: {} }];
    const { all, ...departments } = numbers;
    return [year, { all, departments }];
  });
  return Object.fromEntries(entries);
}

function wordingsOf({ employer, readers, contact, disclosures, channel }: ConfigInput): readonly Wording[] {
  const given: readonly (readonly [Path, Text | undefined])[] = [
    [['employer'], employer],
    [['readers'], readers],
    [['contact'], contact],
    ...disclosureKinds.map((kind) => [['disclosures', kind, 'receiver'], disclosures?.[kind]?.receiver] as const),
    [['channel'], channel],
  ];
  return given.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}
