import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../.config/project.ts';
import { brokenLimit, tableOf, writeBetweenMarkers } from './page.ts';
import { makePlace } from './place.ts';
import { measureStartUp } from './start-up.ts';

const place = makePlace();
try {
  const prepare = [join(import.meta.dirname, 'prepare.ts'), place.program, place.room];
  const { status } = spawnSync(process.execPath, prepare, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the program could not be built');
  const startUp = await measureStartUp(place, 60);
  const { measureSavedLine } = await import('./saved-line.ts'); // after what a light process has to measure
  const { measureReports, memoryLimit } = await import('./report.ts');
  const reports = await measureReports(place, 7);
  const figures = [...startUp, ...reports.figures, await measureSavedLine(place, 2000)];
  const memory = `A report on 100,000 interviews takes ${reports.memory.toFixed(0)} MB (limit ${memoryLimit}).`;
  const text = `${tableOf(figures)}\n\nNode ${process.versions.node}, compiled code cached. The ratio is the median over the rounds, the spread their middle half. ${memory}`;
  process.stdout.write(`${text}\n`);
  writeBetweenMarkers(join(projectFolder, 'docs', 'performance.md'), text);
  if (figures.some(brokenLimit) || reports.memory > memoryLimit) process.exitCode = 1;
} finally {
  place.remove();
}
