import type { Context } from '../../context.ts';
import { paragraph, quiet } from '../../core/page.ts';
import { Refusal } from '../../core/problem.ts';
import { formatNames, formats, type FormatName, type Rendered } from '../../render/report/rendering.ts';
import { badName, makeRoom, partsOf } from '../written-file.ts';

export interface DestinationOptions {
  readonly format?: FormatName;
  readonly json?: true;
  readonly excel?: true;
  readonly output?: string;
  readonly overwrite?: true;
}

export interface Destination {
  readonly format: FormatName;
  /** The file it goes to; without one, where results go. */
  readonly file?: string;
  readonly overwrite: boolean;
}

/** Where a report goes and in what format: the one that was asked for, else that of the file's name, else text. `-` is where results go. */
export function destinationOf(options: DestinationOptions): Destination {
  const { overwrite } = options;
  const file = options.output === '-' ? undefined : options.output;
  const asked = askedFormat(options);
  if (file !== undefined && partsOf(file)[1] === '') throw badName(file, ['report.md', 'report.csv']);
  const format = asked ?? (file === undefined ? 'text' : formatOf(file));
  if (file === undefined && 'needsFile' in formats[format]) throw needsFile(format);
  return { format, ...(file !== undefined && { file }), overwrite: overwrite === true };
}

function askedFormat({ format, json, excel }: DestinationOptions): FormatName | undefined {
  const asked = json === true ? 'json' : (format ?? (excel === true ? 'csv' : undefined));
  if (excel === true && asked !== 'csv') throw conflict('--excel', json === true ? '--json' : `--format ${asked}`);
  return asked;
}

function formatOf(file: string): FormatName {
  const [, ending = ''] = /[^./\\](\.[^./\\]+)$/u.exec(file) ?? [];
  if (ending === '') return 'text';
  const format = formatNames.find((name) => formats[name].ending === ending.toLowerCase());
  if (format !== undefined) return format;
  const such = formatNames.map((name) => `${file.slice(0, -ending.length)}${formats[name].ending}`);
  throw badName(file, such);
}

const needsFile = (format: FormatName): Refusal =>
  new Refusal({
    code: 'usage',
    detail: { kind: 'needs', option: `--format ${format}`, other: `--output report${formats[format].ending}` },
  });

const conflict = (first: string, second: string): Refusal =>
  new Refusal({ code: 'usage', detail: { kind: 'conflict', first, second } });

/** Prints it, or writes the file whole or not at all and says that it is confidential, by default of a report. */
export async function deliver(
  rendered: Rendered,
  destination: Pick<Destination, 'file' | 'overwrite'>,
  context: Context,
  written: (file: string) => string = context.messages.report.written,
): Promise<void> {
  const { output, files } = context;
  const { file, overwrite } = destination;
  if (file === undefined) {
    if ('page' in rendered) output.print(rendered.page);
    else if ('text' in rendered) output.write(rendered.text);
    return;
  }
  await makeRoom(context, { file, overwrite });
  await files.write(file, [contentOf(rendered, output)]);
  output.say([paragraph(quiet(written(file)))]);
}

function contentOf(rendered: Rendered, output: Context['output']): string | Uint8Array {
  if ('bytes' in rendered) return rendered.bytes;
  return 'page' in rendered ? output.text(rendered.page) : rendered.text;
}
