import { build, type Metafile } from 'esbuild';
import { define, projectFolder } from './project.ts';

/** What is installed beside the bundle instead of in it: native code. */
const external = ['better-sqlite3', 'better-sqlite3-multiple-ciphers'];

/** A library written for require() finds it; esbuild repeats this in each chunk, so the name must not occur in any. */
const banner =
  "import{createRequire as __exitTalkRequire}from'node:module';const require=__exitTalkRequire(import.meta.url);";

/** Bundles src/main.ts and all it uses into a folder, one chunk for each part that is loaded when it is called. */
export async function bundle(outdir: string, write = true): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: ['src/main.ts'],
    outdir,
    write,
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
    banner: { js: banner },
    define,
    logLevel: 'warning',
  });
  return metafile;
}
