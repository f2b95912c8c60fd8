import type { Reporter, TestModule } from 'vitest/node';

type Errors = readonly unknown[];

/** Ends the output with one plain line of counts. In CI a run that skipped a test, or ran none, has failed. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: Errors): void {
    const { passed, failed, skipped } = count(modules, unhandled);
    if (process.env['CI'] === 'true' && (skipped > 0 || passed + failed === 0)) process.exitCode = 1;
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    process.once('exit', () => process.stdout.write(line)); // after the summary of the other reporters
  }
}

/** A file, a group of tests or a promise that broke by itself counts as one that failed. */
function count(modules: readonly TestModule[], unhandled: Errors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state);
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const broken = suites.reduce((sum, suite) => sum + suite.errors().length, unhandled.length);
  const of = (state: (typeof tests)[number]) => tests.filter((one) => one === state).length;
  return { passed: of('passed'), failed: of('failed') + broken, skipped: of('skipped') + of('pending') };
}
