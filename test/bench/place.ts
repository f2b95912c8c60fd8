import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../.config/project.ts';
import type { TemplateCopy } from '../../src/core/interview/interview.ts';

/** Where the program to measure is, built anew so that no other build touches it, and a folder for what it writes. */
export interface Place {
  readonly program: string;
  readonly room: string;
}

/** Inside node_modules: the database driver is found there as beside an installed program. */
export function makePlace(): Place & { remove(): void } {
  const cache = join(projectFolder, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'exit-talk-bench-'));
  const place = { program: join(folder, 'program'), room: join(folder, 'room') };
  for (const part of Object.values(place)) mkdirSync(part);
  return { ...place, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function entryOf({ program }: Place): string {
  return join(program, 'bin', 'exit-talk.js');
}

/** What interviews are held by: the shipped templates, first the standard one. */
export function copiesIn({ program }: Place): readonly TemplateCopy[] {
  const read = (file: string) => JSON.parse(readFileSync(join(program, 'dist', 'templates', file), 'utf8'));
  const codebook = read('codebook.json');
  return ['standard.json', 'short.json'].map((file) => ({ template: read(file), codebook }));
}
