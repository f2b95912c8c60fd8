import type { Context } from '../context.ts';
import { Refusal } from '../core/problem.ts';

/** A file that is to be written, and whether it may replace one that is there. */
export interface NewFile {
  readonly file: string;
  readonly overwrite: boolean;
  /** There is no option to replace it. */
  readonly kept?: true;
  /** What is read at the same time: it is never replaced. */
  readonly sources?: readonly string[];
}

/** Makes the folder; a Refusal when the file is there and must not be replaced. */
export async function makeRoom({ files }: Context, { file, overwrite, kept, sources = [] }: NewFile): Promise<void> {
  const isSource = await Promise.all(sources.map((source) => files.isSame(file, source)));
  if (isSource.includes(true)) throw new Refusal({ code: 'file-is-source', file });
  const [folder, name] = partsOf(file);
  const present = await files.prepareFolder(folder, [name]);
  if (present.length > 0 && !overwrite)
    throw new Refusal({ code: 'file-in-use', file, ...(kept === true && { kept }) });
}

/** A name for `--output` that says what the file would be, if it were written so. */
export const badName = (found: string, such: readonly string[]): Refusal =>
  new Refusal({ code: 'usage', detail: { kind: 'bad-form', option: '--output', found, such } });

/** The folder and the name of a file, as any system writes them. */
export function partsOf(file: string): readonly [folder: string, name: string] {
  const at = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  return [file.slice(0, at) || '.', file.slice(at)];
}
