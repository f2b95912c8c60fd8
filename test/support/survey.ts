import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../.config/project.ts';
import { numbersFrom } from './random.ts';

/** The columns of the survey in docs/examples that hold crosses, with the reason each is for. */
export const crossed: readonly (readonly [column: string, code: string])[] = [
  ['Career move to public sector', 'career.better-role'],
  ['Career move to private sector', 'career.better-role'],
  ['Interpersonal conflicts', 'team.conflict'],
  ['Job dissatisfaction', 'role.content'],
  ['Dissatisfaction with the department', 'leadership.trust'],
  ['Physical work environment', 'env.physical'],
  ['Lack of recognition', 'culture.recognition'],
  ['Lack of job security', 'career.no-security'],
  ['Work location', 'load.commute'],
  ['Employment conditions', 'pay.terms'],
  ['Maternity/family', 'life.family'],
  ['Relocation', 'life.move'],
  ['Study/Travel', 'career.study'],
  ['Ill Health', 'health.other'],
  ['Traumatic incident', 'harm.incident'],
  ['Work life balance', 'load.balance'],
  ['Workload', 'load.volume'],
  ['None of the above', 'other'],
];

/** How employment ended, with our code for it; nothing where there is none. */
export const endings: readonly (readonly [text: string, code: string])[] = [
  ['Age Retirement', 'retire'],
  ['Voluntary Early Retirement (VER)', 'retire'],
  ['Ill Health Retirement', 'retire'],
  ['Resignation-Other employer', 'resign'],
  ['Resignation-Move overseas/interstate', 'resign'],
  ['Resignation-Other reasons', 'resign'],
  ['Contract Expired', 'fixed-end'],
  ['Termination', 'dismiss'],
  ['Other', ''],
];

const first = [
  'ID',
  'SeparationType',
  'Cease Date',
  'DETE Start Date',
  'Role Start Date',
  'Position',
  'Classification',
];
const second = ['Region', 'Business Unit', 'Employment Status'];
const agreed = [
  'Professional Development',
  'Opportunities for promotion',
  'Staff morale',
  'Workplace issue',
  'Physical environment',
  'Worklife balance',
  'Stress and pressure support',
  'Performance of supervisor',
  'Peer support',
  'Initiative',
  'Skills',
  'Coach',
  'Career Aspirations',
  'Feedback',
  'Further PD',
  'Communication',
  'My say',
  'Information',
  'Kept informed',
  'Wellness programs',
  'Health & Safety',
];
const last = ['Gender', 'Age', 'Aboriginal', 'Torres Strait', 'South Sea', 'Disability', 'NESB'];

const surveyColumns = [...first, ...second, ...crossed.map(([column]) => column), ...agreed, ...last];

/** Rows that nobody has answered, under the names of the survey's columns. */
export function surveyRows(count: number, seed = 1): readonly Readonly<Record<string, string>>[] {
  const random = numbersFrom(seed);
  const any = (texts: readonly string[]): string => texts[Math.floor(random() * texts.length)] ?? '';
  return Array.from({ length: count }, (_, at) => ({
    ...Object.fromEntries(surveyColumns.map((column) => [column, any(['', 'N/A'])])),
    ID: String(at + 1),
    SeparationType: any(endings.map(([text]) => text)),
    'Cease Date': any(['2025', '03/2026', '11/2025', 'Not Stated']),
    'DETE Start Date': any(['1999', '2012', 'Not Stated']),
    Position: any(['Teacher', 'Cleaner', '']),
    Region: any(['North', 'South', 'Not Stated']),
    ...Object.fromEntries(crossed.map(([column]) => [column, any(['TRUE', 'FALSE', 'FALSE', 'FALSE'])])),
    ...Object.fromEntries(agreed.map((column) => [column, any(['SA', 'A', 'N', 'D', 'SD', 'M', 'N/A', ''])])),
  }));
}

/** Rows as a CSV file in a folder, under the names in the first of them. */
export function writeTable(
  folder: string,
  name: string,
  rows: readonly Readonly<Record<string, string>>[],
  delimiter = ',',
): void {
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  writeFileSync(join(folder, name), lines.map((line) => `${line.map(quoted).join(delimiter)}\n`).join(''));
}

export const example = (name: string): string => join(projectFolder, 'docs', 'examples', name);
