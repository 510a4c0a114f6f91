import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Files that compute and compare: they change nothing in their process that another one could see, and share what they import,
 * which takes longer than many of them.
 */
const COMPUTING = [
  'test/{accuracy,compiler,invariants,oracles,passes}/**/*.test.ts',
  'test/diagnostics/{fixtures,hints,hostile,mutants}.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'computing', include: COMPUTING, isolate: false } },
      {
        extends: true,
        test: {
          name: 'own process',
          include: ['test/**/*.test.ts'],
          // test/author installs packages: `npm run test:author`.
          exclude: [...configDefaults.exclude, 'test/author/**', ...COMPUTING],
        },
      },
    ],
    // What is left out is said, and fails where nobody wrote down why it may be.
    reporters: ['default', './test/support/skips-reporter.ts'],
    // Processes, not threads: a native addon and flags of the engine belong to a process.
    pool: 'forks',
    // Every processor: most of the time is spent in one of them at a time.
    maxWorkers: '100%',
    // What ships is what is tested: vitest must not rewrite the imports of built files.
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 30_000,
    // Of many runs of a property (npm run test:full) nobody knows how long they take; projects do not hear --hookTimeout.
    hookTimeout: process.env['TREFOIL_RUNS'] ? 0 : 60_000,
    // A test chooses its backend itself, whatever the shell it runs in says.
    env: { TREFOIL_BACKEND: '', TREFOIL_THREADS: '', TREFOIL_SIMD: '' },
  },
});
