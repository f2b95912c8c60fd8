const { existsSync, lstatSync, mkdirSync } = process.getBuiltinModule('fs'); // an import of fs costs 3 ms more
const { enableCompileCache } = process.getBuiltinModule('module');
const { homedir } = process.getBuiltinModule('os');
const path = process.getBuiltinModule('path');

/**
 * The program as the build made it, or nothing when there has been no build.
 * @returns {Promise<((args: readonly string[]) => Promise<number>) | undefined>}
 */
export async function loadMain() {
  const built = new URL('../dist/main.js', import.meta.url);
  if (!existsSync(built)) return undefined;
  const { main } = await import(built.href);
  return main;
}

/** Keeps compiled code for the next start, in a folder of our own; where that fails, starting only takes a little longer. */
export function keepCompiledCode() {
  try {
    const folder = cacheFolder(process.platform, process.env, homedir());
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (onlyWeWrite(folder)) enableCompileCache(folder);
  } catch {
    // no home, or a read-only one
  }
}

/**
 * @param {string} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} home
 * @returns {string}
 */
export function cacheFolder(platform, env, home) {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (XDG_CACHE_HOME?.startsWith('/')) return path.join(XDG_CACHE_HOME, 'exit-talk');
  if (platform === 'win32') return path.join(LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'exit-talk', 'Cache');
  return path.join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'exit-talk');
}

/**
 * What lies in such a folder is run as code.
 * @param {string} folder
 * @returns {boolean}
 */
function onlyWeWrite(folder) {
  const { mode, uid } = lstatSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}
