import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Employer } from '../core/employer.ts';
import type { TemplateEntry, TemplateLibrary, WrittenTemplate } from '../core/ports.ts';
import { isRefused, Refusal } from '../core/problem.ts';
import type { Bank } from '../core/template/bank.ts';
import type { Codebook } from '../core/template/codebook.ts';
import { nearest } from '../core/template/nearest.ts';
import type { Template } from '../core/template/template.ts';
import { bankName, wholeBank } from './own-bank.ts';
import { readOwnConfig, saysHeadcount } from './own-config.ts';
import { entryOf, shippedIn, writtenShipped, type Shipped } from './shipped.ts';

export interface LibraryFolders {
  /** What the build compiled: JSON, with the YAML it came from beside. */
  readonly shipped: string;
  /** Folders of own templates; the first that has a name wins. */
  readonly own: readonly string[];
  /** The folder the shipped ones are written in, where it is one of them: what else lies there is own. */
  readonly source?: string;
  readonly workingFolder: string;
  /** Where an own codebook.yaml and config.yaml are. */
  readonly home: string;
}

export type Library = TemplateLibrary & {
  /** The own codebook, else the shipped one. */
  codebook(): Promise<Codebook>;
  /** What config.yaml says of the employer, else what is usual. */
  employer(): Promise<Employer>;
  /** What it says of how many are employed: for a report, which has no time to understand a file that says nothing of it. */
  headcount(): Promise<Employer['headcount']>;
};

/** Bytes of a template that is only shown, never understood. */
const shownLimit = 128 * 1024;

/** YAML and the checks are loaded only when an own file is read: what is shipped needs neither. */
const loadReading = async () => await import('./reading.ts');

export function openLibrary(folders: LibraryFolders): Library {
  const shipped = shippedIn(folders.shipped);
  let codebook: Promise<Codebook> | undefined;
  let employer: Promise<Employer> | undefined;
  const loadCodebook = (): Promise<Codebook> => (codebook ??= readOwnCodebook(folders.home, shipped));
  let bank: Promise<Bank> | undefined;
  const loadBank = (): Promise<Bank> => (bank ??= wholeBank(folders.own, shipped, loadCodebook));
  const reading = { codebook: loadCodebook, bank: loadBank };
  const loadEmployer = (): Promise<Employer> => (employer ??= readOwnConfig(folders.home));
  const find = (nameOrPath: string, from?: string): Promise<Found> => locate(folders, shipped, nameOrPath, from);
  return {
    codebook: loadCodebook,
    employer: loadEmployer,
    headcount: async () => (saysHeadcount(folders.home) ? (await loadEmployer()).headcount : undefined),
    list: async () => {
      const own = await Promise.all((await ownFiles(folders, shipped)).map((file) => ownEntry(file, reading)));
      const names = new Set(own.map(({ name }) => name));
      return [...own, ...(await shipped.entries()).filter(({ name }) => !names.has(name))];
    },
    load: async (nameOrPath, from) => {
      const found = await find(nameOrPath, from);
      return found.file === undefined ? await shipped.template(found.name) : await readOwn(found, reading);
    },
    tryOut: async (file, text) => {
      await (await loadReading()).readWritten(file, await loadCodebook(), loadBank, text);
    },
    others: async (nameOrPath) => {
      const found = await find(nameOrPath);
      const { id } = found.file === undefined ? await shipped.template(found.name) : await readOwn(found, reading);
      const own = (await ownFiles(folders, shipped)).map(({ name, file }) => ({
        file,
        read: () => readOwn({ name, file, byName: false }, reading),
      }));
      return await (await import('./others.ts')).othersOf(found, id, own, shipped);
    },
    source: async (nameOrPath) => {
      const found = await find(nameOrPath);
      if (found.file === undefined) return await shipped.source(found.name);
      const { readText } = await import('./bytes.ts');
      return await readText(found.file, shownLimit);
    },
    written: async (nameOrPath) => {
      const found = await find(nameOrPath);
      return found.file === undefined ? await writtenShipped(shipped, found.name) : await ownWritten(found, reading);
    },
    bank: loadBank,
    bankSource: async (questions) => (await import('./bank-source.ts')).bankSource(questions),
  };
}

/** Without a file: shipped. `byName` is false for one given by its path, which may be called anything. */
interface Found {
  readonly name: string;
  readonly file?: string;
  readonly byName: boolean;
}

interface OwnFile extends Found {
  readonly file: string;
}

const isPath = (text: string): boolean => text.includes('/') || text.includes(sep) || /\.ya?ml$/u.test(text);

/** A name is looked up among those there are and never becomes a path. */
async function locate(folders: LibraryFolders, shipped: Shipped, nameOrPath: string, from?: string): Promise<Found> {
  if (isPath(nameOrPath))
    return { name: nameOrPath, file: pathFrom(folders.workingFolder, nameOrPath, from), byName: false };
  const own = await ownFiles(folders, shipped);
  const name = nameOrPath.normalize('NFC');
  const file = own.find((one) => one.name === name);
  if (file !== undefined) return file;
  const known = [...new Set([...own, ...(await shipped.entries())].map((one) => one.name))];
  if (known.includes(name)) return { name, byName: true };
  const meant = nearest(name, known);
  throw new Refusal({ code: 'template-not-found', name, known, ...(meant !== undefined && { meant }) });
}

/** Relative to the file that names it, else to the working folder. */
function pathFrom(workingFolder: string, path: string, file: string | undefined): string {
  return file === undefined ? resolve(workingFolder, path) : resolve(workingFolder, dirname(file), path);
}

async function ownFiles({ own, source }: LibraryFolders, shipped: Shipped): Promise<readonly OwnFile[]> {
  const files = new Map<string, OwnFile>();
  const notOwn = source === undefined ? [] : ['codebook', ...(await shipped.entries()).map(({ name }) => name)];
  for (const folder of source === undefined ? own : [source, ...own]) {
    for (const entry of await filesIn(folder)) {
      const name = entry.replace(/\.ya?ml$/u, '').normalize('NFC');
      if (folder === source && notOwn.includes(name)) continue;
      if (name !== entry && name !== bankName && !files.has(name))
        files.set(name, { name, file: join(folder, entry), byName: true });
    }
  }
  return [...files.values()];
}

/** Sorted; a folder that is not there has none. */
async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (detail === 'ENOENT' || detail === 'ENOTDIR') return [];
    throw new Refusal({ code: 'file-unreadable', file: folder, detail }, { cause: error });
  }
}

/** What own templates are read with. */
interface Reading {
  codebook(): Promise<Codebook>;
  bank(): Promise<Bank>;
}

async function readOwn(found: Found, reading: Reading): Promise<Template> {
  return (await ownWritten(found, reading)).template;
}

async function ownWritten({ file, byName }: Found, { codebook, bank }: Reading): Promise<WrittenTemplate> {
  const { checkName, readWritten } = await loadReading();
  if (file === undefined) throw new Error('a shipped template has no file');
  if (byName) checkName(file);
  return await readWritten(file, await codebook(), bank);
}

async function ownEntry(own: OwnFile, reading: Reading): Promise<TemplateEntry> {
  const { name, file } = own;
  try {
    return { ...entryOf(name, await readOwn(own, reading)), file };
  } catch (error) {
    if (!isRefused(error, file)) throw error;
    return { name, title: name, minutes: 0, questions: 0, languages: [], file, broken: true };
  }
}

async function readOwnCodebook(home: string, shipped: Shipped): Promise<Codebook> {
  const file = join(home, 'codebook.yaml');
  if (!existsSync(file)) return await shipped.codebook();
  const { readCodebookFile } = await loadReading();
  return await readCodebookFile(file);
}
