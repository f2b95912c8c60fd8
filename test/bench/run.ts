import { join } from 'node:path';
import { projectFolder } from '../../.config/project.ts';
import { shippedIn } from '../../src/templates/shipped.ts';
import { brokenLimit, tableOf, writeBetweenMarkers } from './page.ts';
import { copyProgram } from './program-copy.ts';
import { measureSavedLine } from './saved-line.ts';
import { measureStartUp } from './start-up.ts';

const program = await copyProgram();
try {
  const shipped = shippedIn(join(program.entry, '..', '..', 'dist', 'templates'));
  const copy = { template: await shipped.template('standard'), codebook: await shipped.codebook() };
  const figures = [
    ...(await measureStartUp(program, copy, 60)),
    await measureSavedLine(program.room, copy, { name: 'a saved line', goal: 1.3, limit: 1.5 }, 2000),
  ];
  const table = tableOf(figures);
  process.stdout.write(`${table}\n`);
  const version = `Node ${process.versions.node}. Ratios of medians; the spread is the lowest and the highest of five fifths of the rounds.`;
  writeBetweenMarkers(join(projectFolder, 'docs', 'performance.md'), `${table}\n\n${version}`);
  if (figures.some(brokenLimit)) process.exitCode = 1;
} finally {
  program.remove();
}
