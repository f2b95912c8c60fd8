import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../.config/project.ts';
import { brokenLimit, tableOf, writeBetweenMarkers } from './page.ts';
import { makePlace } from './place.ts';
import { measureStartUp } from './start-up.ts';
import { measureTemplates } from './templates.ts';
import { measureWorst } from './worst.ts';

const place = makePlace();
try {
  const prepare = [join(import.meta.dirname, 'prepare.ts'), place.program, place.room];
  const { status } = spawnSync(process.execPath, prepare, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the program could not be built');
  const startUp = await measureStartUp(place, 60);
  const templates = await measureTemplates(place, 15);
  const worst = await measureWorst(place, 7);
  const { measureSavedLine } = await import('./saved-line.ts'); // after what a light process has to measure
  const { measureReports, memoryLimit } = await import('./report.ts');
  const reports = await measureReports(place, 7);
  const { measureExport, exportMemoryLimit } = await import('./export.ts');
  const exported = await measureExport(place, 5);
  const { measureTalk, talkLimits } = await import('./talk.ts');
  const talk = await measureTalk(place, 60);
  const figures = [
    ...startUp,
    ...templates,
    worst,
    ...reports.figures,
    exported.figure,
    talk.figure,
    await measureSavedLine(place, 2000),
  ];
  const memory = `A report on 100,000 interviews takes ${reports.memory.toFixed(0)} MB (limit ${memoryLimit}), an export of their million answers ${exported.memory.toFixed(0)} MB (limit ${exportMemoryLimit}).`;
  const spoken = `In a talk among 100,000 interviews 95 of 100 keys are on the screen within ${talk.echo.toFixed(1)} ms (limit ${talkLimits.echo}), 95 of 100 lines saved within ${talk.line.toFixed(1)} ms (limit ${talkLimits.line}).`;
  const text = `${tableOf(figures)}\n\nNode ${process.versions.node}, compiled code cached. The ratio is the median over the rounds, the spread their middle half. ${memory} ${spoken}`;
  process.stdout.write(`${text}\n`);
  writeBetweenMarkers(join(projectFolder, 'docs', 'performance.md'), text);
  const tooLarge = reports.memory > memoryLimit || exported.memory > exportMemoryLimit;
  const tooSlow = talk.echo > talkLimits.echo || talk.line > talkLimits.line;
  if (figures.some(brokenLimit) || tooLarge || tooSlow) process.exitCode = 1;
} finally {
  place.remove();
}
