import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { manifestIn, projectFolder } from './project.ts';

/** A package of somebody else that reaches the user: inside the bundle, or installed beside it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly licenseText: string;
  /** As the lockfile writes it: `sha512-` and base64. */
  readonly integrity: string;
  readonly delivery: 'bundled' | 'installed';
}

interface Locked {
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

/** Every package that reaches the user, by name and version. */
export function deliveredPackages(metafile: Metafile): readonly Package[] {
  const { packages: lock }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'),
  );
  const bundled = bundledFolders(metafile);
  const installed = Object.keys(lock).filter((folder) => folder !== '' && isProduction(lock[folder]));
  return [...new Set([...bundled, ...installed])]
    .map((folder) => packageIn(folder, lock[folder], bundled.has(folder) ? 'bundled' : 'installed'))
    .toSorted((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** Folders like `node_modules/@inquirer/core` of which at least one byte is in the bundle. */
function bundledFolders(metafile: Metafile): ReadonlySet<string> {
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  );
  return new Set(files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file) ?? []));
}

function isProduction(locked: Locked | undefined): boolean {
  return locked !== undefined && !(locked.dev ?? locked.devOptional ?? locked.peer ?? false);
}

function packageIn(folder: string, locked: Locked | undefined, delivery: Package['delivery']): Package {
  const { name, version, license } = manifestIn(folder);
  if (license === undefined)
    throw new Error(`${folder}/package.json names no license; say in .config/packages.ts which it is`);
  if (locked?.integrity === undefined)
    throw new Error(`${folder} has no integrity in package-lock.json; run npm install again`);
  return { name, version, license, licenseText: licenseTextIn(folder), integrity: locked.integrity, delivery };
}

/** The text in the package; for one that has none, the text its authors publish elsewhere, which `.config/licenses` holds. */
function licenseTextIn(folder: string): string {
  const file = readdirSync(join(projectFolder, folder)).find((name) => /^(?:licen[cs]e|copying)(?:\.|$)/iu.test(name));
  const held = join(projectFolder, '.config', 'licenses', `${manifestIn(folder).name.replace('/', '+')}.txt`);
  if (file === undefined && !existsSync(held))
    throw new Error(`${folder} holds no license text; it cannot be passed on`);
  return readFileSync(file === undefined ? held : join(projectFolder, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
}
