import { defineConfig } from 'vitest/config';
import { define, projectFolder } from './project.ts';

export default defineConfig({
  root: projectFolder,
  define,
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/reporter.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: 20_000, // some tests type into a real terminal
    maxWorkers: 2,
  },
});
