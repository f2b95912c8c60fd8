import type { Issue, Path } from '../fault.ts';
import { codeOf, fault, fieldsOf, textOf, type Fields, type Reading } from '../interview/file/reading.ts';
import type { Read } from '../interview/file/answer.ts';
import type { TemplateCopy } from '../interview/interview.ts';
import { folded } from '../interview/leaver.ts';
import { languages } from '../language.ts';
import { present } from '../present.ts';
import { withoutExplained } from '../template/misfit.ts';
import { nearest } from '../template/nearest.ts';
import { readDateForm, type DateForm } from './date-form.ts';
import type { ColumnUse, Mapping } from './mapping.ts';
import { readUse, type Use } from './read-use.ts';
import { scalars } from './scalars.ts';
import { cleanName } from './table.ts';

const topKeys = ['source', 'template', 'language', 'sheet', 'key', 'not_stated', 'dates', 'columns'] as const;

/** What has to be known before the columns can be read. */
export interface MappingHead {
  readonly template: string;
  readonly sheet?: string;
}

/** Which template the rows are put to, and which sheet they are on: both are opened before the rest is read. */
export function mappingHead(value: unknown): Read<MappingHead> {
  const reading: Reading = { issues: [] };
  const head = fieldsOf(reading, [], value, topKeys) ?? {};
  const template = textOf(reading, ['template'], head['template']);
  const sheet = textOf(reading, ['sheet'], head['sheet']);
  if (head['template'] === undefined) fault(reading, [], { code: 'missing-key', key: 'template' });
  // whatever else is wrong is said together with the columns
  if (template === undefined) return { issues: withoutExplained(reading.issues) };
  return { value: { template, ...present({ sheet }) } };
}

/** A mapping that fits the columns of the table, the template and the codebook; or everything in it that does not. */
export function readMapping(value: unknown, columns: readonly string[], copy: TemplateCopy): Read<Mapping> {
  const reading: Reading = { issues: [] };
  const head = fieldsOf(reading, [], value, topKeys) ?? {};
  const source = textOf(reading, ['source'], head['source']);
  if (head['source'] === undefined) fault(reading, [], { code: 'missing-key', key: 'source' });
  if (head['columns'] === undefined) fault(reading, [], { code: 'missing-key', key: 'columns' });
  const given =
    head['columns'] === undefined ? {} : (fieldsOf(reading, ['columns'], head['columns'], keysOf(head)) ?? {});
  const language = codeOf(reading, ['language'], head['language'], languages);
  const key = readKey(reading, head['key'], columns);
  const mapping: Mapping = {
    source: source ?? '',
    ...present({ language }),
    key,
    notStated: new Set(['', ...scalars(reading, ['not_stated'], head['not_stated']).map(folded)]),
    dates: readDates(reading, head['dates']),
    ...withUnused(readColumns(reading, given, columns, copy), key, columns),
  };
  textOf(reading, ['sheet'], head['sheet']);
  return reading.issues.length > 0 ? { issues: withoutExplained(reading.issues) } : { value: mapping };
}

/** The names of columns are anybody's: those that are not in the table are found later. */
const keysOf = (head: Fields): readonly string[] => Object.keys(Object(head['columns']));

function readKey(reading: Reading, given: unknown, columns: readonly string[]): readonly number[] {
  return scalars(reading, ['key'], given).flatMap((name, index) => {
    const at = columnAt(reading, Array.isArray(given) ? ['key', index] : ['key'], name, columns);
    return at === undefined ? [] : [at];
  });
}

function columnAt(reading: Reading, path: Path, name: string, columns: readonly string[], key?: 'key') {
  const column = cleanName(name);
  const at = columns.indexOf(column);
  if (at >= 0) return at;
  const meant = nearest(column, columns);
  const unknown = { code: 'unknown-column', column, known: columns, ...present({ meant }) } as const;
  const issue: Issue = { path, fault: unknown, ...present({ at: key }) };
  reading.issues.push(issue);
  return undefined;
}

/** `YYYY-MM-DD` is always read: a workbook has its days so, however they look in it. */
function readDates(reading: Reading, given: unknown): readonly DateForm[] {
  const written = [...scalars(reading, ['dates'], given), 'YYYY-MM-DD'];
  return written.flatMap((found, index) => {
    const form = readDateForm(found);
    if (form !== undefined) return [form];
    fault(reading, Array.isArray(given) ? ['dates', index] : ['dates'], { code: 'date-form', found });
    return [];
  });
}

/** Each column for one thing or for several, and nothing said by two of them but reasons and lines. */
function readColumns(
  reading: Reading,
  given: Fields,
  columns: readonly string[],
  copy: TemplateCopy,
): readonly ColumnUse[] {
  const uses: ColumnUse[] = [];
  for (const [name, spec] of Object.entries(given)) {
    const path: Path = ['columns', name];
    const at = columnAt(reading, path, name, columns, 'key');
    const specs: readonly (readonly [Path, unknown])[] = Array.isArray(spec)
      ? spec.map((one: unknown, index) => [[...path, index], one])
      : [[path, spec]];
    for (const [place, one] of specs) {
      const use = readUse(reading, place, one, copy);
      if (at === undefined || use === undefined) continue;
      const what = saidBy(use);
      const before = what === undefined ? undefined : uses.find((other) => saidBy(other) === what);
      if (what !== undefined && before !== undefined)
        fault(reading, place, { code: 'said-twice', what, column: before.column });
      uses.push({ column: columns[at] ?? name, at, ...use });
    }
  }
  return uses.map((use) =>
    use.kind === 'reason' ? { ...use, ...present({ understood: understoodIn(uses, use.at) }) } : use,
  );
}

/** What the reasons of a column are told by, unless it is used for something else that takes or refuses its texts. */
function understoodIn(uses: readonly ColumnUse[], at: number): ReadonlySet<string> | undefined {
  const texts = uses.filter((use) => use.at === at).map((use) => (use.kind === 'reason' ? [...use.when] : undefined));
  return texts.includes(undefined) ? undefined : new Set(texts.flatMap((some) => some ?? []));
}

function withUnused(uses: readonly ColumnUse[], key: readonly number[], columns: readonly string[]) {
  const unused = columns.filter((_, at) => !key.includes(at) && !uses.some((use) => use.at === at));
  return { uses, unused };
}

/** What a use says alone: the field, or the question whose value it is. */
function saidBy(use: Use): string | undefined {
  if (use.kind === 'field') return use.field;
  return use.kind === 'answer' ? use.question.id : undefined;
}
