import { actionFormatNames, actionFormats, type ActionFormat } from '../../render/actions/formats.ts';
import { badName } from '../written-file.ts';

interface FormatOptions {
  readonly json?: true;
  readonly format?: ActionFormat;
  readonly output?: string;
}

/** The format that was asked for, else that of the file's name, else text. */
export function formatOf({ json, format, output: file }: FormatOptions): ActionFormat {
  const asked = json === true ? 'json' : format;
  if (asked !== undefined || file === undefined) return asked ?? 'text';
  const [, ending = ''] = /[^./\\](\.[^./\\]+)$/u.exec(file) ?? [];
  if (ending === '') return 'text';
  const found = actionFormatNames.find((name) => actionFormats[name].ending === ending.toLowerCase());
  if (found !== undefined) return found;
  throw badName(
    file,
    actionFormatNames.map((name) => `${file.slice(0, -ending.length)}${actionFormats[name].ending}`),
  );
}
