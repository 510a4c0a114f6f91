/** The number a kernel returns: failures carry a position. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const root = dirname(createRequire(import.meta.url).resolve('trefoil/package.json'));
const load = (path: string): Promise<Record<string, (...args: unknown[]) => unknown>> =>
  import(pathToFileURL(join(root, 'dist/runtime', path)).href) as Promise<
    Record<string, (...args: unknown[]) => unknown>
  >;
const { errorOf } = await load('backends/status.js');
const plan = { name: 'solve', failures: ['E_SINGULAR', 'E_CONVERGENCE'] };
const backend = { name: 'native', panic: () => 'index out of range (kernel.rs:3)' };

it.each([
  [1, 'E_SINGULAR', 0],
  [1 + 16 * 7, 'E_SINGULAR', 7],
  [2 + 16 * 100_000_000, 'E_CONVERGENCE', 100_000_000],
  [2 + 16 * (2 ** 31 - 1), 'E_CONVERGENCE', 2 ** 31 - 1],
  [-1, 'E_MEMORY', undefined],
  [-2, 'E_ABORT', undefined],
  [3, 'E_BACKEND', undefined],
  [16, 'E_BACKEND', undefined],
  [0.5, 'E_BACKEND', undefined],
])('status %d is %s at %s', (status, code, index) => {
  expect(errorOf!(status, plan, backend)).toMatchObject({ name: 'KernelError', kernel: 'solve', code, index });
});

it('a panic brings its message', () => {
  expect(errorOf!(-3, plan, backend)).toMatchObject({
    code: 'E_BACKEND',
    message: expect.stringContaining('index out of range') as string,
  });
});
