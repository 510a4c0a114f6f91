/** A sample of what `npm run fuzz` does, and the kernels that failed before: in a process of its own, as a person would start it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../dist/codegen/cli/project.js';
import { hasCargo } from '../support/machines.js';

const fuzz = (...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/fuzz.mjs'), ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { status, output: `${stdout}\n${stderr}` };
};

/** Native takes as long to compile as everything else takes together: `npm run test:full` has it. */
const FULL = process.env['TREFOIL_RUNS'] !== undefined && process.env['TREFOIL_RUNS'] !== '';
const backends = FULL && hasCargo() && !process.env['TREFOIL_NO_NATIVE'] ? 'ts,wasm,native' : 'ts,wasm';

test('kernels that failed once, and some random ones, mean the same everywhere', { timeout: 3_600_000 }, () => {
  const { status, output } = fuzz('--regressions', '--kernels', '10', '--seed', '20240229', '--backends', backends);
  expect(status, output).toBe(0);
  expect(output).toMatch(/^[1-9]\d* kernels, [1-9]\d* cases: 0 failures; [1-9]\d* vector rounds, [1-9]\d* remainder rounds/m);
});

test.skipIf(!FULL)('500 random kernels', { timeout: 3_600_000 }, () => {
  const { status, output } = fuzz('--kernels', '500', '--batch', '125', '--seed', '20240301', '--no-shrink', '--backends', backends);
  expect(status, output).toBe(0);
  const [, ran] = /failures in (\d+) kernels/.exec(output)!;
  // A generator whose programs are refused would prove nothing.
  expect(Number(ran)).toBeGreaterThan(0.95 * 500);
});
