import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onPath } from '../../.config/on-path.ts';
import { temporaryFolder } from './harness.ts';

/** Without it there is nothing to try a spreadsheet in; where everything has to hold, it is there. */
export const noSpreadsheet = onPath('soffice') === undefined && process.env['CI'] === undefined;

/** What a program in Sweden is told of where it is. */
const swedish = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>
`;

/** A CSV as a Swedish Excel takes it and gives it: semicolon, quotation mark, UTF-8, 1053 for Swedish. */
const reading = 'CSV:59,34,76,1,,1053,false,true';
/** Everything as it looks, every sheet a file of its own. */
const writing = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1053,false,false,true,false,false,-1';

/** Opens a file as LibreOffice in Sweden does, saves it as another kind, and gives the folder with what came of it. */
export async function resaved(file: string, as: 'csv' | 'xlsx'): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), swedish);
  const infilter = file.endsWith('.csv') ? [`--infilter=${reading}`] : [];
  await promisify(execFile)(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...infilter,
      '--convert-to',
      as === 'csv' ? writing : 'xlsx',
      '--outdir',
      join(folder, 'out'),
      file,
    ],
    { timeout: 50_000 },
  );
  return join(folder, 'out');
}

/** The rows of a sheet that was saved as CSV, by the name of the sheet. */
export function rowsOf(folder: string, sheet: string): readonly (readonly string[])[] {
  const name = readdirSync(folder).find((one) => one.endsWith(`${sheet}.csv`)) ?? sheet;
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(';'));
}
