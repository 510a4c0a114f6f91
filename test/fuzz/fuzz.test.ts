/** A sample of what `npm run fuzz` does, and the kernels that failed before: in a process of its own, as a person would start it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.js';
import { copyProject } from '../mutations/copy.mjs';
import { faults } from '../mutations/faults.mjs';
import { expectsNative } from '../support/machines.js';

const fuzz = (...args: string[]): { status: number | null; output: string } => fuzzIn(ROOT, ...args);

const fuzzIn = (root: string, ...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/fuzz.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, output: `${stdout}\n${stderr}` };
};

const FULL = process.env['TREFOIL_RUNS'] !== undefined && process.env['TREFOIL_RUNS'] !== '';
const backends = expectsNative() ? 'ts,wasm,native' : 'ts,wasm';
/** Native optimised takes as long to compile as everything else takes together: `npm run test:full` has that. */
const quick = FULL ? [] : ['--optimise-native', '0'];

test('kernels that failed once, and some random ones, mean the same everywhere', { timeout: 3_600_000 }, () => {
  const { status, output } = fuzz(
    '--regressions',
    '--kernels',
    '10',
    '--seed',
    '20240229',
    '--backends',
    backends,
    ...quick,
  );
  expect(status, output).toBe(0);
  expect(output).toMatch(
    /^[1-9]\d* kernels, [1-9]\d* cases: 0 failures; [1-9]\d* vector rounds, [1-9]\d* remainder rounds/m,
  );
});

test.skipIf(!FULL)('500 random kernels', { timeout: 3_600_000 }, () => {
  const { status, output } = fuzz(
    '--kernels',
    '500',
    '--batch',
    '125',
    '--seed',
    '20240301',
    '--no-shrink',
    '--backends',
    backends,
  );
  expect(status, output).toBe(0);
  const [, ran] = /failures in (\d+) kernels/.exec(output)!;
  // A generator whose programs are refused would prove nothing.
  expect(Number(ran)).toBeGreaterThan(0.95 * 500);
});

test.skipIf(!FULL)(
  'a fault of the compiler is found, and the kernel that shows it made small',
  { timeout: 3_600_000 },
  () => {
    const { root, remove } = copyProject();
    try {
      const { file, find, replace } = faults.find(({ name }) => name === 'ts-no-else')!;
      const text = readFileSync(join(ROOT, file), 'utf8').replace(find, () => replace);
      writeFileSync(
        join(root, 'dist', file.replace(/\.ts$/, '.js')),
        ts.transpileModule(text, {
          compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
        }).outputText,
      );
      const { status, output } = fuzzIn(root, '--kernels', '1', '--seed', '11', '--backends', 'ts');
      expect(status, output).toBe(1);
      const [, small] = /made small in [\s\S]*?\n(import [\s\S]*?)\nwritten to /.exec(output) ?? [];
      expect(small, output).toBeDefined();
      // How far it comes is a matter of time; one of the two outputs and most inputs go at once.
      expect(small!.match(/\b(?:matrix|vector|scalar|bytes)\(/g)!.length, output).toBeLessThanOrEqual(4);
    } finally {
      remove();
    }
  },
);
