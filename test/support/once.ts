import type { Line } from './independent-count.ts';

interface Tables {
  readonly interviews: readonly Line[];
  readonly answers: readonly Line[];
  readonly notes: readonly Line[];
}

/** The tables of an export with one interview for each leaver. */
export interface Once extends Tables {
  /** Notes on what would have kept the leaver, of the interview they are counted in. */
  readonly stay: readonly Line[];
  /** What belongs to the interviews themselves, as they were. */
  readonly talks: Tables;
  /** The leavers with several that were held, by the id of the interview they are counted by. */
  readonly several: ReadonlySet<string>;
}

const known = new WeakMap<object, Once>();

/** Puts together what belongs to one leaver, from the columns alone. */
export function countedOnce(tables: Tables): Once {
  const found = known.get(tables) ?? putTogether(tables);
  known.set(tables, found);
  return found;
}

const worth: Readonly<Record<string, number>> = { held: 0, closed: 0, 'under-way': 1, paused: 1, planned: 2 };

function putTogether(tables: Tables): Once {
  const leavers = [...Map.groupBy(tables.interviews, (one) => one['leaver_id'] ?? '').values()].map(inOrder);
  const answersOf = Map.groupBy(tables.answers, idOf);
  const notesOf = Map.groupBy(tables.notes, idOf);
  const merged = leavers.map((own) => {
    const id = idOf(own[0] ?? {});
    const talks = own.filter(isHeld);
    const answers = talks.map((one) => answersOf.get(idOf(one)) ?? []);
    const notes = talks.map((one) => notesOf.get(idOf(one)) ?? []);
    const asMine = (rows: readonly Line[]): readonly Line[] => rows.map((row) => ({ ...row, interview_id: id }));
    const stay = answers.map((rows, at) => themedOn(rows, notes[at] ?? []));
    return {
      interview: whole(own, talks),
      answers: asMine([...toMeasures(answers), ...onThemes(answers)]),
      notes: asMine(notes.flat()),
      stay: asMine(stay.find((rows) => rows.length > 0) ?? []),
      several: talks.length > 1 ? [id] : [],
    };
  });
  return {
    interviews: merged.map(({ interview }) => interview),
    answers: merged.flatMap(({ answers }) => answers),
    notes: merged.flatMap(({ notes }) => notes),
    stay: merged.flatMap(({ stay }) => stay),
    talks: tables,
    several: new Set(merged.flatMap(({ several }) => several)),
  };
}

const idOf = (row: Line): string => row['interview_id'] ?? '';
const isHeld = ({ status = '' }: Line): boolean => worth[status] === 0;

/** The order of the file is that of the days; of two in a month the one that was entered first, which it does not say. */
const inOrder = (own: readonly Line[]): readonly Line[] =>
  own.toSorted(
    (one, other) =>
      (worth[one['status'] ?? ''] ?? 3) - (worth[other['status'] ?? ''] ?? 3) ||
      Number(one['interviewer_is_manager'] === 'yes') - Number(other['interviewer_is_manager'] === 'yes'),
  );

function whole(own: readonly Line[], talks: readonly Line[]): Line {
  const [day] = talks.flatMap((one) => one['held_on'] || []).toSorted();
  const first = (column: string): string => talks.find((one) => one[column] !== '')?.[column] ?? '';
  return {
    ...own[0],
    ...(day !== undefined && { held_on: day }),
    ...(talks.length > 1 && {
      interviewer_preventable: first('interviewer_preventable'),
      hr_preventable: first('hr_preventable'),
    }),
  };
}

/** One row for each measure: an answer, else a refusal, else that it was asked. */
function toMeasures(answers: readonly (readonly Line[])[]): readonly Line[] {
  const rows = answers.flat().filter(({ measure }) => measure !== '');
  const rank = ({ state = '', value }: Line): number =>
    state === 'answered' && value !== '' ? 0 : state === 'refused' || state === 'dont-know' ? 1 : 2;
  return [...Map.groupBy(rows, ({ measure }) => measure).values()].flatMap((own) =>
    own.toSorted((one, other) => rank(one) - rank(other)).slice(0, 1),
  );
}

function onThemes(answers: readonly (readonly Line[])[]): readonly Line[] {
  const scales = answers.map((rows) => rows.filter(({ type, theme, value }) => type === 'scale' && theme && value));
  const themes = new Set(scales.flat().map(({ theme }) => theme));
  return [...themes].flatMap((theme) => {
    const own = scales.map((rows) => rows.filter((row) => row['theme'] === theme));
    return own.find((rows) => rows.length > 0) ?? [];
  });
}

function themedOn(answers: readonly Line[], notes: readonly Line[]): readonly Line[] {
  const asked = new Set(answers.filter(({ measure }) => measure === 'stay').map((row) => row['question_id']));
  return notes.filter((note) => asked.has(note['question_id']) && note['themes'] !== '');
}
