import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { actionColumns, actionRow } from '../core/export/action-row.ts';
import { answerColumns, answerRows, noteColumns, noteRows } from '../core/export/answer-rows.ts';
import { codebookColumns, codebookRows } from '../core/export/codebook-rows.ts';
import { interviewColumns, interviewRow } from '../core/export/interview-row.ts';
import type { Interview, TemplateCopy } from '../core/interview/interview.ts';
import { questionSteps } from '../core/interview/walk.ts';
import { paragraph, quiet } from '../core/page.ts';
import { Refusal } from '../core/problem.ts';
import { present } from '../core/present.ts';
import type { Purpose } from '../core/upkeep.ts';
import { csvHead, csvRows, type CsvDialect } from '../render/csv.ts';
import { logAccess, whyOption } from './log-access.ts';

interface Writing {
  readonly dialect: CsvDialect;
  readonly withRemarks: boolean;
  onPage(page: readonly Interview[]): void;
}

interface ExportOptions {
  readonly excel?: true;
  readonly withRemarks?: true;
  readonly overwrite?: true;
  readonly why?: Purpose;
}

const names = ['interviews.csv', 'answers.csv', 'notes.csv', 'actions.csv', 'codebook.csv'] as const;
const pageSize = 50;

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
  const { interviews, actions } = await context.store();
  const taken = await files.prepareFolder(folder, names);
  if (taken.length > 0 && !options.overwrite) throw new Refusal({ code: 'folder-in-use', folder, names: taken });
  await logAccess(context, { what: 'export', file: folder, ...present({ why: options.why }) });

  const dialect: CsvDialect = options.excel ? 'excel' : 'plain';
  const copies = new Set<TemplateCopy>();
  let exported = 0;
  const total = await interviews.count();
  const progress = output.progress((done) => messages.progress.exporting(done, total));
  const onPage = (page: readonly Interview[]): void => {
    page.forEach(({ copy }) => copies.add(copy));
    exported += page.length;
    progress.step(page.length);
  };
  const tables = tablesOf(interviews.pages(pageSize), { dialect, withRemarks: options.withRemarks === true, onPage });
  try {
    await files.writeTogether(
      ['interviews.csv', 'answers.csv', 'notes.csv'].map((name) => `${folder}/${name}`),
      tables,
    );
  } finally {
    progress.end();
  }
  await files.write(`${folder}/actions.csv`, [
    csvHead(actionColumns, dialect),
    csvRows(actionColumns, (await actions.list()).map(actionRow), dialect),
  ]);
  await files.write(`${folder}/codebook.csv`, await codebook(context, [...copies], dialect));

  output.print([paragraph(messages.program.export.done(exported, folder))]);
  output.say([paragraph(quiet(messages.program.export.confidential))]);
}

/** A page of each table at a time; the walk of an interview is taken once for its rows in all of them. */
async function* tablesOf(
  pages: AsyncIterable<readonly Interview[]>,
  { dialect, withRemarks, onPage }: Writing,
): AsyncIterable<readonly string[]> {
  yield [interviewColumns, answerColumns, noteColumns].map((columns) => csvHead(columns, dialect));
  for await (const page of pages) {
    const texts = page.map((interview) => {
      const steps = questionSteps(interview);
      return [
        csvRows(interviewColumns, [interviewRow(interview, steps)], dialect),
        csvRows(answerColumns, answerRows(interview, undefined, steps), dialect),
        csvRows(noteColumns, noteRows(interview, { withRemarks }, undefined, steps), dialect),
      ];
    });
    yield [0, 1, 2].map((at) => texts.map((text) => text[at]).join(''));
    onPage(page);
  }
}

/** The codebooks the interviews were held by; without any, the one in force. */
async function codebook(
  context: Context,
  copies: readonly TemplateCopy[],
  dialect: CsvDialect,
): Promise<readonly string[]> {
  const { yesNo, notHeld, actionStatus, ...fixed } = context.messages.codes;
  const codebooks = copies.length > 0 ? copies.map((copy) => copy.codebook) : [await context.codebook()];
  const rows = codebookRows(
    codebooks,
    copies.map(({ template }) => template),
    { ...fixed, 'yes-no': yesNo, 'not-held': notHeld, 'action-status': actionStatus },
  );
  return [csvHead(codebookColumns, dialect), csvRows(codebookColumns, rows, dialect)];
}
