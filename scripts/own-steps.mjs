// What has to be built in this repository before its kernels can be: the compiler, and the runtime that calls them. The
// build of every other project finds both in the package.
import { typescript } from '../dist/codegen/build/typescript.js';

const PACKAGES = 'package-lock.json';

/** The first step is that of scripts/bootstrap.mjs, which has the same inputs from the project's file. */
const compiler = {
  name: 'compiler',
  label: 'compiler (TypeScript)',
  inputs: [
    'dsl/**/*.ts',
    'terminal/**/*.ts',
    'files/**/*.ts',
    'codegen/**/*.ts',
    'codegen/**/*.cts',
    'tsconfig.base.json',
    'tsconfig.compiler.json',
    PACKAGES,
  ],
  outputs: ['dist/codegen/cli/main.js', 'dist/dsl/**', 'dist/terminal/**', 'dist/files/**', 'dist/codegen/**'],
  ...typescript(
    { config: 'tsconfig.compiler.json', record: 'build/tsc/compiler.tsbuildinfo' },
    ['dist/dsl', 'dist/terminal', 'dist/files', 'dist/codegen'],
    'dist',
  ),
};

const runtime = {
  name: 'runtime',
  label: 'runtime (TypeScript)',
  inputs: [
    'runtime/**/*.ts',
    // What the compiler and every host have in common.
    'codegen/hosts/refusals.ts',
    'codegen/hosts/kernel-manifest.ts',
    'codegen/language/types.ts',
    'tsconfig.base.json',
    'tsconfig.runtime.json',
    PACKAGES,
  ],
  outputs: ['dist/runtime/index.js', 'dist/runtime/**'],
  ...typescript({ config: 'tsconfig.runtime.json', record: 'build/tsc/runtime.tsbuildinfo' }, ['dist/runtime'], 'dist'),
};

/** The part of the test harness that every project proves its kernels with. */
const testing = {
  name: 'testing',
  label: 'testing (TypeScript)',
  inputs: ['test/support/**/*.ts', 'tsconfig.base.json', 'tsconfig.testing.json', PACKAGES],
  outputs: ['dist/testing/testing.js', 'dist/testing/parity-process.js', 'dist/testing/bench.js', 'dist/testing/**'],
  ...typescript({ config: 'tsconfig.testing.json', record: 'build/tsc/testing.tsbuildinfo' }, ['dist/testing'], 'dist'),
};

export const before = [compiler, runtime, testing];

/** A watch goes on with the compiler it began with, and says so. */
export const folders = ['dsl', 'codegen'];
