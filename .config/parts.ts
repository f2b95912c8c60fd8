import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { projectFolder } from './project.ts';

/**
 * Each part that is loaded when it is called imports the program as well, and with it `shared`: files that several
 * parts use. So all of that is one file, instead of a dozen that this part shares with that one: each takes half a
 * millisecond to load.
 */
export function parts(shared: readonly string[]): Plugin {
  const program = ['src/main.ts', ...shared].map((file) => `import './${file}';`).join(' ');
  return {
    name: 'parts',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^/ }, ({ path, kind, resolveDir }) => {
        if (kind === 'entry-point') return { path: join(projectFolder, path), namespace: 'part' };
        if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined;
        return path.startsWith('.')
          ? { path: join(resolveDir, path), namespace: 'part' }
          : { path, namespace: 'library' };
      });
      onLoad({ filter: /^/, namespace: 'part' }, ({ path }) => ({
        contents: `${program} export * from ${JSON.stringify(path)};`,
        resolveDir: projectFolder,
      }));
      onLoad({ filter: /^/, namespace: 'library' }, ({ path }) => ({
        contents: `${program} export * from '${path}'; export { default } from '${path}';`,
        resolveDir: projectFolder,
      }));
    },
  };
}

/** Larger ones are worth a file of their own, that only those read who need it. */
const smallest = 4096;

/**
 * Our own files that are in small files of a bundle, each used by several parts. Not those that import a large file: it
 * would then be read at every start.
 */
export function sharedIn({ outputs }: Metafile): readonly string[] {
  const main = Object.keys(outputs).find((file) => outputs[file]?.entryPoint?.endsWith('src/main.ts'));
  const light = new Set(main === undefined ? [] : withImports(main, outputs));
  const isLight = (file: string): boolean => {
    if (light.has(file)) return true;
    const chunk = outputs[file];
    if (chunk === undefined || chunk.bytes >= smallest || !importsOf(chunk).every(isLight)) return false;
    light.add(file);
    return true;
  };
  return Object.entries(outputs)
    .filter(([file, { entryPoint }]) => entryPoint === undefined && isLight(file))
    .flatMap(([, { inputs }]) => Object.keys(inputs).filter((file) => file.startsWith('src/')));
}

type Output = Metafile['outputs'][string];

const importsOf = ({ imports }: Output): readonly string[] =>
  imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map(({ path }) => path);

/** A file of a bundle and all that is read with it. */
function withImports(file: string, outputs: Metafile['outputs'], seen = new Set<string>()): ReadonlySet<string> {
  const output = outputs[file];
  if (output === undefined || seen.has(file)) return seen;
  seen.add(file);
  for (const path of importsOf(output)) withImports(path, outputs, seen);
  return seen;
}
