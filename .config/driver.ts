import type { Plugin } from 'esbuild';
import { projectFolder } from './project.ts';

/**
 * The driver's 22 files of JavaScript take 8 ms to load, inside the bundle 1 ms. Its native code stays where npm puts it,
 * and the installed package itself still says which of its binaries fits this machine.
 */
export const bundledDriver: Plugin = {
  name: 'bundled-driver',
  setup: ({ onLoad }) => {
    const filter = /[/\\]better-sqlite3[/\\]lib[/\\]binding\.js$/;
    onLoad({ filter }, () => ({ contents: installedBinding, resolveDir: projectFolder }));
  },
};

const installedBinding = `
  import { createRequire } from 'node:module';
  import { dirname, join } from 'node:path';
  const installed = createRequire(import.meta.url);
  let native;
  export const getBinding = () =>
    (native ??= installed(join(dirname(installed.resolve('better-sqlite3')), 'binding.js')).getBinding());
`;
