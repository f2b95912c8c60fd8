// Plain JavaScript for any Node: these sentences are said where the program itself cannot be loaded.

/**
 * Why this Node cannot run exit-talk, or nothing when it can: `^22.22.2 || ^24.15.0 || >=26`, as in package.json.
 * @param {string} version such as `24.21.0`
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | undefined}
 */
export function wrongNode(version, env) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const fits =
    (major === 22 && (minor > 22 || (minor === 22 && patch >= 2))) || (major === 24 && minor >= 15) || major >= 26;
  if (fits) return undefined;
  return inSwedish(env)
    ? `exit-talk behöver Node.js 24.15 eller senare i 24-serien (eller 22 från 22.22.2, eller 26 och uppåt) men startades med ${version}: hämta Node.js 24 på https://nodejs.org och försök igen.`
    : `exit-talk needs Node.js 24.15 or a later 24 (or 22 from 22.22.2, or 26 and up) but was started with ${version}: get Node.js 24 from https://nodejs.org and try again.`;
}

/**
 * Said in a checkout where the build has not been run.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string}
 */
export function notBuilt(env) {
  return inSwedish(env)
    ? 'exit-talk är inte byggt än: kör `npm ci` i projektets mapp (eller `npm run build` om paketen redan är installerade).'
    : 'exit-talk is not built yet: run `npm ci` in the project folder (or `npm run build` if the packages are installed).';
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {boolean}
 */
function inSwedish(env) {
  const { EXIT_TALK_LANG, LC_ALL, LC_MESSAGES, LANG } = env;
  const locale = EXIT_TALK_LANG || LC_ALL || LC_MESSAGES || LANG || '';
  return locale.toLowerCase().startsWith('sv');
}
