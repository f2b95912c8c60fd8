import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv.ts';
import { projectRoot } from './harness.ts';
import { countedOnce } from './once.ts';

export type Line = Readonly<Record<string, string>>;

/** What an export says, and nothing of the program's own counting. */
export interface Exported {
  readonly interviews: readonly Line[];
  readonly answers: readonly Line[];
  readonly notes: readonly Line[];
}

export function readExport(folder: string): Exported {
  const read = (name: string) => readCsv(readFileSync(join(folder, `${name}.csv`), 'utf8'));
  return { interviews: read('interviews'), answers: read('answers'), notes: read('notes') };
}

/** Which interviews are meant. */
export interface Slice {
  readonly by: string;
  readonly group: string;
  /** A quarter, or from one to another. */
  readonly quarter?: string;
}

function isIn(day: string, quarters: string): boolean {
  const [first = '', last = first] = quarters.split('..');
  return quarterOf(day) >= first && quarterOf(day) <= last;
}

/** What each shipped reason did: pushed, pulled or life. */
export const directions = new Map<string, string>();
const codebook = JSON.parse(readFileSync(join(projectRoot, 'dist', 'templates', 'codebook.json'), 'utf8'));
for (const heading of codebook.reasons)
  for (const { code, direction } of heading.reasons) directions.set(code, direction ?? '');

const isSensitive = (code: string): boolean => /^(health|harm)\./u.test(code);

/** A base and how many of it, by hand. */
export interface Counted {
  readonly n: number;
  readonly count: number;
}

/** Counts one slice of an export, each leaver once. */
export function counterOf(exported: Exported, { by, group, quarter }: Slice) {
  const { interviews, answers, notes, stay, talks, several } = countedOnce(exported);
  const known = interviews.filter((one) => by === 'all' || groupOf(one, by) === group);
  const held = known
    .filter(({ status }) => status === 'held' || status === 'closed')
    .filter(({ held_on: day = '' }) => quarter === undefined || isIn(day, quarter));
  const ids = new Set(held.map((one) => one['interview_id']));
  const own = answers.filter((one) => ids.has(one['interview_id']));
  const answered = (measure: string) =>
    own.filter((one) => one['measure'] === measure && one['state'] === 'answered' && one['value'] !== '');
  const codesOf = (one: Line): readonly string[] =>
    (one['value'] ?? '').split('|').map((code) => (isSensitive(code) ? 'sensitive' : code));

  return {
    known: known.length,
    several: [...several].filter((id) => ids.has(id)).length,
    held: held.length,
    withStatus: (...statuses: readonly string[]) => known.filter(({ status = '' }) => statuses.includes(status)).length,
    code: (measure: string, code: string): Counted => {
      const given = answered(measure);
      return { n: given.length, count: given.filter((one) => codesOf(one).includes(code)).length };
    },
    direction: (wanted: string): Counted => {
      const given = answered('primary-reason');
      return {
        n: given.length,
        count: given.filter(({ value = '' }) => !isSensitive(value) && directions.get(value) === wanted).length,
      };
    },
    left: (measure: string, state: string): Counted => {
      const left = own.filter(
        (one) => one['measure'] === measure && (one['state'] === 'refused' || one['state'] === 'dont-know'),
      );
      return { n: answered(measure).length + left.length, count: left.filter((one) => one['state'] === state).length };
    },
    numbers: (measure: string): readonly number[] => answered(measure).map((one) => Number(one['value'])),
    /** One mean per interview. */
    theme: (theme: string): readonly number[] => {
      const scales = own.filter((one) => one['type'] === 'scale' && one['theme'] === theme && one['value'] !== '');
      const byInterview = Map.groupBy(scales, (one) => one['interview_id']);
      return [...byInterview.values()].map((list) => mean(list.map((one) => Number(one['value']))));
    },
    raised: (theme: string): Counted => {
      const lines = notes.filter(
        (one) => ids.has(one['interview_id']) && (one['themes'] ?? '').split('|').includes(theme),
      );
      return { n: held.length, count: new Set(lines.map((one) => one['interview_id'])).size };
    },
    /** What others than the leaver have judged. */
    judged: (viewer: string, code: string): Counted => {
      const given = held.flatMap((one) => one[`${viewer}_preventable`] || []);
      return { n: given.length, count: given.filter((one) => one === code).length };
    },
    /** What two of them say of each interview that both have judged. */
    pairs: (one: string, other: string): readonly (readonly [string, string])[] => {
      const leavers = new Map(answered('preventable').map((said) => [said['interview_id'], said['value'] ?? '']));
      const judgementOf = (interview: Line, viewer: string): string =>
        (viewer === 'leaver' ? leavers.get(interview['interview_id']) : interview[`${viewer}_preventable`]) ?? '';
      return held
        .map((interview) => [judgementOf(interview, one), judgementOf(interview, other)] as const)
        .filter(([first, second]) => first !== '' && second !== '');
    },
    stay: (theme: string): Counted => {
      const lines = stay.filter((one) => ids.has(one['interview_id']));
      const leavers = (some: readonly Line[]): number => new Set(some.map((one) => one['interview_id'])).size;
      const named = lines.filter((one) => (one['themes'] ?? '').split('|').includes(theme));
      return { n: leavers(lines), count: leavers(named) };
    },
    minutes: () => held.filter(({ minutes }) => minutes !== '').map(({ minutes }) => Number(minutes)),
    /** For each interview, how large a share of what was asked was refused. */
    refused: (): readonly number[] => {
      const asked = Map.groupBy(
        talks.answers.filter((one) => ids.has(one['interview_id']) && one['state'] !== 'not-asked'),
        (one) => one['interview_id'],
      );
      return [...asked.values()].map((some) => some.filter((one) => one['state'] === 'refused').length / some.length);
    },
    lines: (): readonly number[] => {
      const written = Map.groupBy(talks.notes, (one) => one['interview_id']);
      return held.map(({ interview_id: id }) => written.get(id)?.length ?? 0);
    },
    withoutReason: (): Counted => {
      const asked = own.filter((one) => one['measure'] === 'reasons');
      return { n: asked.length, count: asked.length - answered('reasons').length };
    },
  };
}

export type Counter = ReturnType<typeof counterOf>;

function groupOf(interview: Line, by: string): string {
  if (by === 'own-manager') return interview['interviewer_is_manager'] ?? '';
  return by === 'tenure' ? bandOf(interview['tenure_months'] ?? '') : (interview[by] ?? '');
}

function bandOf(months: string): string {
  if (months === '') return '';
  const years = Math.floor(Number(months) / 12);
  if (years < 1) return 'under-1';
  if (years < 2) return 'from-1-to-2';
  if (years < 5) return 'from-2-to-5';
  return years < 10 ? 'from-5-to-10' : 'over-10';
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
