import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** Where own templates are. In a checkout of the program the shipped ones are written beside them. */
export function ownFolders(
  { templateFolders }: Settings,
  packageFolder: string,
): { readonly own: readonly string[]; readonly source?: string } {
  const shipped = realPath(join(packageFolder, 'templates'));
  const source = templateFolders.find((folder) => realPath(folder) === shipped);
  const own = templateFolders.filter((folder) => folder !== source);
  return { own, ...(source !== undefined && { source }) };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
