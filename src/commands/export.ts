import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { answerColumns, answerRows, noteColumns, noteRows } from '../core/export/answer-rows.ts';
import { codebookColumns, codebookRows } from '../core/export/codebook-rows.ts';
import { interviewColumns, interviewRow } from '../core/export/interview-row.ts';
import type { Row } from '../core/export/row.ts';
import type { Interview, TemplateCopy } from '../core/interview/interview.ts';
import { paragraph, quiet } from '../core/page.ts';
import { Refusal } from '../core/problem.ts';
import { present } from '../core/present.ts';
import type { Purpose } from '../core/upkeep.ts';
import { csvHead, csvRows, type CsvDialect } from '../render/csv.ts';
import { logAccess, whyOption } from './log-access.ts';

interface ExportOptions {
  readonly excel?: true;
  readonly withRemarks?: true;
  readonly overwrite?: true;
  readonly why?: Purpose;
}

const actionColumns = ['action_id', 'title', 'theme', 'owner', 'due_on', 'status', 'decided', 'interview_ids'] as const;
const names = ['interviews.csv', 'answers.csv', 'notes.csv', 'actions.csv', 'codebook.csv'] as const;
const pageSize = 200;

export function declare(command: Command, context: Context): void {
  const { flags } = context.messages.program;
  command
    .argument('<folder>', flags.folder)
    .option('--excel', flags.excel)
    .option('--with-remarks', flags.withRemarks)
    .option('--overwrite', flags.overwrite)
    .addOption(whyOption(context))
    .action((folder: string, options: ExportOptions) => exportFolder(context, folder, options));
}

async function exportFolder(context: Context, folder: string, options: ExportOptions): Promise<void> {
  const { files, messages, output } = context;
  const { interviews } = await context.store();
  const taken = await files.prepareFolder(folder, names);
  if (taken.length > 0 && !options.overwrite) throw new Refusal({ code: 'folder-in-use', folder, names: taken });
  await logAccess(context, { what: 'export', file: folder, ...present({ why: options.why }) });

  const dialect: CsvDialect = options.excel ? 'excel' : 'plain';
  const withRemarks = options.withRemarks === true;
  const copies = new Set<TemplateCopy>();
  const count = { interviews: 0 };
  const write = (name: string, columns: readonly string[], rows: (interview: Interview) => readonly Row[]) =>
    files.write(`${folder}/${name}`, table(interviews.pages(pageSize), columns, rows, dialect));

  await write('interviews.csv', interviewColumns, (interview) => {
    copies.add(interview.copy);
    count.interviews += 1;
    return [interviewRow(interview)];
  });
  await write('answers.csv', answerColumns, (interview) => answerRows(interview));
  await write('notes.csv', noteColumns, (interview) => noteRows(interview, { withRemarks }));
  await files.write(`${folder}/actions.csv`, [csvHead(actionColumns, dialect)]);
  await files.write(`${folder}/codebook.csv`, await codebook(context, [...copies], dialect));

  output.print([paragraph(messages.program.export.done(count.interviews, folder))]);
  output.say([paragraph(quiet(messages.program.export.confidential))]);
}

async function* table(
  pages: AsyncIterable<readonly Interview[]>,
  columns: readonly string[],
  rows: (interview: Interview) => readonly Row[],
  dialect: CsvDialect,
): AsyncIterable<string> {
  yield csvHead(columns, dialect);
  for await (const page of pages) yield csvRows(columns, page.flatMap(rows), dialect);
}

/** The codebooks the interviews were held by; without any, the one in force. */
async function codebook(
  context: Context,
  copies: readonly TemplateCopy[],
  dialect: CsvDialect,
): Promise<readonly string[]> {
  const { yesNo, ...fixed } = context.messages.codes;
  const codebooks = copies.length > 0 ? copies.map((copy) => copy.codebook) : [await context.codebook()];
  const rows = codebookRows(
    codebooks,
    copies.map(({ template }) => template),
    { ...fixed, 'yes-no': yesNo },
  );
  return [csvHead(codebookColumns, dialect), csvRows(codebookColumns, rows, dialect)];
}
