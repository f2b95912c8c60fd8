import { mkdirSync, writeFileSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import { withoutChildProcess, withoutFacades } from './builtins.ts';
import { bundledDriver } from './driver.ts';
import { parts, sharedIn } from './parts.ts';
import { ourStemmers } from './stemmers.ts';
import { define, projectFolder } from './project.ts';
import driver from 'better-sqlite3';
import { migrations } from '../src/store/migrations.ts';
import { schemaAfter } from '../src/store/schema.ts';

/** What is installed beside the bundle instead of in it. */
const external = ['better-sqlite3-multiple-ciphers'];

/** Bundles src/main.ts and all it uses into a folder, one chunk for each part that is loaded when it is called. */
export async function bundle(outdir: string, write = true): Promise<Metafile> {
  const apart = await built(outdir, []);
  const { metafile, outputFiles } = await built(outdir, sharedIn(apart.metafile));
  if (!write) return metafile;
  mkdirSync(outdir, { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(path, withoutFacades(text));
  return metafile;
}

function built(outdir: string, shared: readonly string[]) {
  return build({
    absWorkingDir: projectFolder,
    entryPoints: ['src/main.ts'],
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none', // THIRD-PARTY.txt carries the whole texts
    metafile: true,
    external,
    plugins: [parts(shared), withoutChildProcess, bundledDriver, ourStemmers],
    define: { ...define, __EXIT_TALK_SCHEMA__: JSON.stringify(schemaAfter(driver, migrations)) },
    logLevel: 'warning',
  });
}
