import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** The working folder's templates, unless that is where the shipped ones are written. */
export function ownFolders({ templateFolders }: Settings, packageFolder: string): readonly string[] {
  const shipped = join(packageFolder, 'templates');
  return templateFolders.filter((folder) => folder !== shipped && realPath(folder) !== realPath(shipped));
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
