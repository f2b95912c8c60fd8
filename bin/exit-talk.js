#!/usr/bin/env node
// Nothing here is newer than the Node of 2020, so that an old one gives a sentence and not a syntax error.
import { notBuilt, wrongNode } from './refusals.js';

const refusal = wrongNode(process.versions.node, process.env);
if (refusal === undefined) {
  process.umask(0o077); // nothing this program writes is for others to read
  const args = process.argv.slice(2);
  if (args.length !== 1 || args[0] !== '--version' || !printVersion()) await run(args);
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
}

/** Without the program, which takes twice as long; false when it could not be written, so that the program says why. */
function printVersion() {
  const { readFileSync, writeSync } = process.getBuiltinModule('fs'); // an import of fs costs 3 ms more
  try {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} args */
async function run(args) {
  const { keepCompiledCode, loadMain } = await import('./load.js');
  keepCompiledCode();
  const main = await loadMain();
  if (main === undefined) process.stderr.write(`${notBuilt(process.env)}\n`);
  process.exitCode = main === undefined ? 1 : await main(args);
}
