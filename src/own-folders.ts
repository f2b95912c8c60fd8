import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import type { LibraryFolders } from './templates/library.ts';

/** Where own templates are. In a checkout of the program the shipped ones are written beside them. */
export function ownFolders(
  { templateFolders }: Settings,
  packageFolder: string,
): Pick<LibraryFolders, 'own' | 'written'> {
  const shipped = realPath(join(packageFolder, 'templates'));
  const written = templateFolders.find((folder) => realPath(folder) === shipped);
  const own = templateFolders.filter((folder) => folder !== written);
  return { own, ...(written !== undefined && { written }) };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
