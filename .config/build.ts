import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { softwareBill, thirdPartyNotices } from './notices.ts';
import { deliveredPackages } from './packages.ts';
import { projectFolder } from './project.ts';
import { replaceFolder } from './replace-folder.ts';

process.chdir(projectFolder);
if (existsSync('src/main.ts')) await build();
else process.stderr.write('build: src/main.ts is not there yet, so nothing was built\n');

async function build(): Promise<void> {
  mkdirSync('node_modules/.cache', { recursive: true });
  const fresh = mkdtempSync('node_modules/.cache/exit-talk-');
  try {
    const packages = deliveredPackages(await bundle(fresh));
    writeFileSync(join(fresh, 'THIRD-PARTY.txt'), thirdPartyNotices(packages));
    writeFileSync(join(fresh, 'sbom.cdx.json'), softwareBill(packages));
    if (existsSync('src/templates/compile.ts')) {
      const { compileTemplates } = await import(new URL('../src/templates/compile.ts', import.meta.url).href);
      await compileTemplates('templates', join(fresh, 'templates'));
    }
    replaceFolder(fresh, 'dist', 'main.js');
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
