import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Installs packages: `npm run test:author`.
    exclude: ['test/author/**', '**/node_modules/**'],
    // What is left out is said, and fails where nobody wrote down why it may be.
    reporters: ['default', './test/support/skips-reporter.ts'],
    // Processes, not threads: a native addon and flags of the engine belong to a process.
    pool: 'forks',
    // Every processor: most of the time is spent in one of them at a time.
    maxWorkers: '100%',
    // What ships is what is tested: vitest must not rewrite the imports of built files.
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test chooses its backend itself, whatever the shell it runs in says.
    env: { TREFOIL_BACKEND: '', TREFOIL_THREADS: '', TREFOIL_SIMD: '' },
  },
});
