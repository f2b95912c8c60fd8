import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../.config/bundle.ts';
import { projectFolder } from '../../.config/project.ts';
import { openStore } from '../../src/store/open.ts';
import { compileTemplates } from '../../src/templates/compile.ts';
import { databaseIn, emptyHome, fullHome } from './homes.ts';
import { madeUpInterviews } from './interviews.ts';
import { copyIn, type Place } from './place.ts';

/** A program of its own, for it takes memory, and the more a process has the longer it takes to start another. */
const [program = '', room = ''] = process.argv.slice(2);
const place: Place = { program, room };

for (const part of ['bin', 'package.json'])
  cpSync(join(projectFolder, part), join(place.program, part), { recursive: true });
await bundle(join(place.program, 'dist'));
await compileTemplates(join(projectFolder, 'templates'), join(place.program, 'dist', 'templates'));
await fill(fullHome(place), 1000);
await fill(emptyHome(place), 0);

async function fill(home: string, count: number): Promise<void> {
  const store = await openStore({ file: databaseIn(home) });
  await store.interviews.createAll(madeUpInterviews(count, copyIn(place)));
  await store.close();
}
