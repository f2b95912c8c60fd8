import type { Context } from '../../context.ts';
import type { Issue } from '../../core/fault.ts';
import type { Mapping } from '../../core/import/mapping.ts';
import { countRow, countStanding, emptyPreview, type Preview } from '../../core/import/preview.ts';
import type { Importing } from '../../core/import/port.ts';
import { mappingHead, readMapping } from '../../core/import/read-mapping.ts';
import { rowReader, type FittingRow, type RowRead, type Surroundings } from '../../core/import/read-row.ts';
import type { Table, TableRow } from '../../core/import/table.ts';
import type { Codebook } from '../../core/template/codebook.ts';
import type { YamlDocument } from '../../core/ports.ts';
import { Refusal } from '../../core/problem.ts';
import { withProgress } from './progress.ts';

/** A table with how its rows are to be read. */
export interface Prepared {
  readonly mapping: Mapping;
  readonly codebook: Codebook;
  readonly table: Table;
  /** A new reader, for going through the table once; what is only looked at needs no ids. */
  reader(newId: () => string): (row: TableRow) => RowRead;
}

/** Opens the table by its mapping, and the mapping by its template. Throws Refusal. */
export async function prepare(
  context: Context,
  file: string,
  mappingFile: string,
  undated: boolean,
): Promise<Prepared> {
  const document = await context.files.readMapping(mappingFile);
  const head = mappingHead(document.value);
  if (head.issues !== undefined) throw invalid(mappingFile, document, head.issues);
  const template = await context.templates.load(head.value.template, mappingFile);
  const copy = { template, codebook: await context.codebook() };
  const table = await context.files.readTable(file, head.value.sheet);
  const read = readMapping(document.value, table.columns, copy);
  if (read.issues !== undefined) throw invalid(mappingFile, document, read.issues);
  const mapping = read.value;
  const around: Surroundings = {
    copy,
    language: mapping.language ?? context.settings.language,
    today: context.clock.today(),
    now: context.clock.now(),
    employer: await context.settings.employer(),
    undated,
  };
  return {
    mapping,
    codebook: copy.codebook,
    table,
    reader: (newId) => rowReader(mapping, table.columns, around, newId),
  };
}

const invalid = (file: string, document: YamlDocument, issues: readonly Issue[]): Refusal =>
  new Refusal({ code: 'invalid-file', file, kind: 'mapping', faults: document.placed(issues) });

/** Reads every row and keeps none: what would become of them, counted. */
export async function look(context: Context, { mapping, table, reader }: Prepared): Promise<Preview> {
  const importing = await takenBefore(context);
  const preview = emptyPreview(mapping);
  preview.again = mapping.key.length === 0 && (await importing?.knows(mapping.source)) === true;
  const read = reader(() => '');
  for await (const page of withProgress(context, context.messages.importing.looking, table.rows())) {
    const fitting: FittingRow[] = [];
    for (const row of page) {
      const one = read(row);
      if (one.kind === 'refused') {
        preview.refused.push({ number: one.number, faults: one.faults });
        continue;
      }
      countRow(preview, one, context.clock.today());
      fitting.push(one);
    }
    const traces = fitting.map(({ trace }) => trace);
    countStanding(preview, fitting, (await importing?.standing(traces)) ?? []);
  }
  return preview;
}

/** What has come in before. Looking makes no database: where there is none yet, nothing has. */
async function takenBefore({ store, files, settings: { database } }: Context): Promise<Importing | undefined> {
  const isThere = await files.isSame(database, database);
  return isThere ? (await store({ create: true })).importing : undefined;
}
