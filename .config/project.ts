import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** The part of package.json the build needs; also what it needs of a dependency's. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The manifest in a folder of the project. */
export function manifestIn(folder = '.'): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(projectFolder, folder, 'package.json'), 'utf8'));
  return manifest;
}

/** Names in the source that the build and the tests replace. */
export const define = { __EXIT_TALK_VERSION__: JSON.stringify(manifestIn().version) };
