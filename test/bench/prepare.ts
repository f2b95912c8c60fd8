import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../.config/bundle.ts';
import { projectFolder } from '../../.config/project.ts';
import { openStore } from '../../src/store/open.ts';
import { compileTemplates } from '../../src/templates/compile.ts';
import { databaseIn, emptyHome, fullHome, manyHome, tenthHome } from './homes.ts';
import { madeUp } from './made-up.ts';
import { makeMany } from './many.ts';
import type { Place } from './place.ts';

/** A program of its own, for it takes memory, and the more a process has the longer it takes to start another. */
const [program = '', room = ''] = process.argv.slice(2);
const place: Place = { program, room };

for (const part of ['bin', 'package.json'])
  cpSync(join(projectFolder, part), join(place.program, part), { recursive: true });
await bundle(join(place.program, 'dist'));
await compileTemplates(join(projectFolder, 'templates'), join(place.program, 'dist', 'templates'));
await fill(fullHome(place), 1000);
await fill(emptyHome(place), 0);
await makeMany(databaseIn(tenthHome(place)), madeUp(1000, place), 10_000);
await makeMany(databaseIn(manyHome(place)), madeUp(1000, place), 100_000);

async function fill(home: string, count: number): Promise<void> {
  const store = await openStore({ file: databaseIn(home) });
  await store.interviews.createAll(madeUp(count, place));
  await store.close();
}
