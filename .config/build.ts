import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../src/core/problem.ts';
import { compileTemplates } from '../src/templates/compile.ts';
import { bundle } from './bundle.ts';
import { softwareBill, thirdPartyNotices } from './notices.ts';
import { deliveredPackages } from './packages.ts';
import { projectFolder } from './project.ts';
import { replaceFolder } from './replace-folder.ts';

process.chdir(projectFolder);
mkdirSync('node_modules/.cache', { recursive: true });
const fresh = mkdtempSync('node_modules/.cache/exit-talk-');
try {
  const packages = deliveredPackages(await bundle(fresh));
  writeFileSync(join(fresh, 'THIRD-PARTY.txt'), thirdPartyNotices(packages));
  writeFileSync(join(fresh, 'sbom.cdx.json'), softwareBill(packages));
  await compileTemplates('templates', join(fresh, 'templates'));
  replaceFolder(fresh, 'dist', 'main.js');
} catch (error) {
  if (error instanceof Refusal) process.stderr.write(`${JSON.stringify(error.problem, undefined, 2)}\n`);
  throw error;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
