import type { Plugin } from 'esbuild';

/** Commander asks for child_process only to run subcommands that are programs of their own, and we have none. */
export const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /^nothing$/, namespace: 'nothing' }, () => ({ contents: 'export default {};' }));
  },
};

const builtinImport =
  /\bimport(?: ?\* as (?<all>[\w$]+) ?| (?<whole>[\w$]+) ?,?)?(?:\{(?<named>[^}]*)\})?from"(?<name>node:[\w/]+)";/gu;

/** What esbuild makes of a require() of one of Node's modules in a library written for it. */
const builtinRequire = /\b__require\("([\w:/]+)"\)/gu;

const builtin = (name: string): string => `globalThis.process.getBuiltinModule("${name}")`;

/**
 * Node's own modules by process.getBuiltinModule instead of by import: the ES facade of one costs one to seven
 * milliseconds at every start. `var`, because imports are there before anything else in a file is.
 */
export function withoutFacades(code: string): string {
  return code
    .replace(builtinRequire, (_, name: string) => builtin(name))
    .replace(builtinImport, (...match) => {
      const { all, whole, named, name = '' }: Readonly<Record<string, string | undefined>> = match.at(-1);
      const module = builtin(name);
      const single = all ?? whole;
      return [
        single === undefined ? '' : `var ${single}=${module};`,
        named === undefined ? '' : `var{${named.replaceAll(' as ', ':')}}=${module};`,
      ].join('');
    });
}
