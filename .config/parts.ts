import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { projectFolder } from './project.ts';

const program = "import './src/main.ts';";

/**
 * Each part that is loaded when it is called imports the program as well. So all that the program itself needs is one
 * file, instead of a dozen that it shares with this part and that one: each takes half a millisecond to load.
 */
export const parts: Plugin = {
  name: 'parts',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^/ }, ({ path, kind, resolveDir }) => {
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
