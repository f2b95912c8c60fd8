import { join } from 'node:path';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { openDemo } from '../../src/store/demo.ts';
import { openLibrary } from '../../src/templates/library.ts';
import { projectFolder } from '../project.ts';

/** What `exit-talk demo` makes, as if it were made on this day: the same pictures whenever they are made. */
const today = '2026-08-20';

export async function makeDemo(file: string): Promise<void> {
  const shipped = join(projectFolder, 'dist', 'templates');
  const library = openLibrary({ shipped, own: [], workingFolder: shipped, home: shipped });
  const codebook = await library.codebook();
  const copies = [
    { template: await library.load('standard'), codebook },
    { template: await library.load('short'), codebook },
  ];
  const store = await openDemo({ file });
  await store.interviews.createAll(madeUpInterviews({ count: 280, seed: 1, today, copies }));
  await store.close();
}
