import { version } from './version.ts';

/** Runs the program; resolves with its exit code. The version costs nothing but itself. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runHere } = await import('./here.ts');
  return runHere(argv);
}
