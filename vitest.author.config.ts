import { defineConfig } from 'vitest/config';

/** The way of an author, from an empty folder to a page: installs packages, so it is not part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/author/**/*.test.ts'],
    reporters: ['verbose', './test/support/skips-reporter.ts'],
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each step begins with what the one before has left.
    bail: 1,
    env: { TREFOIL_BACKEND: '', TREFOIL_THREADS: '', TREFOIL_SIMD: '' },
  },
});
