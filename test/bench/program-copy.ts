import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../.config/bundle.ts';
import { projectFolder } from '../../.config/project.ts';
import { compileTemplates } from '../../src/templates/compile.ts';

/** The program, built anew and installed in a place of its own, where no other build touches it. */
export interface ProgramCopy {
  readonly entry: string;
  /** A folder on the same disk for what the program writes; it goes with the copy. */
  readonly room: string;
  remove(): void;
}

/** Inside node_modules: the database driver is found there as beside an installed program. */
export async function copyProgram(): Promise<ProgramCopy> {
  const cache = join(projectFolder, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'exit-talk-bench-'));
  const room = join(folder, 'room');
  mkdirSync(room);
  for (const part of ['bin', 'package.json'])
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  await bundle(join(folder, 'dist'));
  await compileTemplates(join(projectFolder, 'templates'), join(folder, 'dist', 'templates'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return { entry: join(folder, 'bin', 'exit-talk.js'), room, remove };
}
