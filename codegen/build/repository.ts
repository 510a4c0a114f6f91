/** This repository as a project that is built: where things are, and its steps in order. */
import { join } from 'node:path';
import { circumstances, probeCargo } from './cargo.js';
import { firstError } from './cargo-errors.js';
import { node } from './child-process.js';
import { isQuickAndCurrent } from './native.js';
import { QUOTED_LINES } from './quoted-lines.js';
import { mapKernels, moveBodyMaps } from './source-maps.js';
import type { Layout, Project, Step } from './step.js';
import { typescript } from './typescript.js';

/** What every compiler of ours comes from. */
const PACKAGES = 'package-lock.json';
/** Runs builds of a single part: see main.ts. */
const PROGRAM = join('dist', 'codegen', 'build', 'main.js');

const layout: Layout = {
  kernels: 'kernels',
  generated: 'generated',
  output: 'dist',
  artifact: 'trefoil',
  crate: 'native/node/Cargo.toml',
  target: 'native/target',
};

/** Ordinary type errors of kernels only: the kernel compiler shows the same ones with code frames. */
function onlyKernelErrors(output: string): boolean {
  const errors = output.split('\n').filter((text) => /(^|: )error TS\d+:/.test(text));
  return errors.length > 0 && errors.every((text) => text.startsWith('kernels/'));
}

/** The first step is that of scripts/bootstrap.mjs, which has the same inputs from the project's file. */
const compiler: Step = {
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
    layout.output,
  ),
};

/** Kernels as ordinary TypeScript: bodies that can be run directly. */
const bodies: Step = {
  name: 'bodies',
  label: 'kernels (as they are)',
  inputs: ['dsl/**/*.ts', 'kernels/**/*.ts', 'tsconfig.base.json', 'tsconfig.kernels.json', PACKAGES],
  outputs: ['dist/kernels/**'],
  ...typescript(
    {
      config: 'tsconfig.kernels.json',
      record: 'build/tsc/kernels.tsbuildinfo',
      then: (root, folder) => moveBodyMaps(root, layout.kernels, { output: layout.output, folder }),
    },
    ['dist/kernels'],
    layout.output,
  ),
  forgives: onlyKernelErrors,
};

const kernels: Step = {
  name: 'kernels',
  label: 'kernels (Rust, AssemblyScript, TS)',
  // Everything below codegen/: its templates are inputs as well. How it is built is not.
  inputs: ['dsl/**/*.ts', 'kernels/**/*.ts', 'codegen/**', '!codegen/build', PACKAGES],
  outputs: ['generated/manifest.json', 'generated/**', QUOTED_LINES],
  run: ({ root }) => node([join('dist', 'codegen', 'cli', 'main.js'), 'build', '--no-backends'], { cwd: root }),
};

const runtime: Step = {
  name: 'runtime',
  label: 'runtime (TypeScript)',
  inputs: [
    'runtime/**/*.ts',
    'generated/typescript/**',
    'generated/manifest.json',
    // For source maps, which say where an author's line stands.
    QUOTED_LINES,
    'kernels/**/*.ts',
    'dsl/functions/*.ts',
    'codegen/build/source-maps.ts',
    'tsconfig.base.json',
    'tsconfig.runtime.json',
    PACKAGES,
  ],
  outputs: ['dist/runtime/index.js', 'dist/runtime/**', 'dist/generated/**'],
  ...typescript(
    {
      config: 'tsconfig.runtime.json',
      record: 'build/tsc/runtime.tsbuildinfo',
      then: (root, folder) => mapKernels(root, { ...layout, folder }),
    },
    ['dist/runtime', 'dist/generated'],
    layout.output,
  ),
};

const wasm: Step = {
  name: 'wasm',
  label: 'wasm backend',
  inputs: ['generated/assemblyscript/**', 'generated/manifest.json', 'codegen/build/wasm.ts', PACKAGES],
  outputs: ['dist/trefoil.wasm'],
  run: ({ root }) => node([PROGRAM, 'wasm'], { cwd: root }),
};

const native: Step = {
  name: 'native',
  label: 'native backend (Rust)',
  inputs: [
    'generated/rust/**',
    'generated/manifest.json',
    'native/**',
    '!native/target',
    'codegen/build/native.ts',
    PACKAGES,
  ],
  // Cargo notes down a family of kernels that is new, and one that is gone.
  updates: ['native/Cargo.lock'],
  // A folder mounted on another kind of machine needs another binary.
  variant: `${process.platform}-${process.arch}`,
  outputs: ['dist/trefoil.node', 'dist/native.json'],
  run: async ({ root }) => {
    const cargo = probeCargo();
    if (cargo.reason !== undefined) return { ok: false, output: cargo.reason };
    return node([PROGRAM, 'native'], { cwd: root, env: cargo.env });
  },
  forNow: ({ root }) =>
    isQuickAndCurrent({ root, layout })
      ? 'of the quick profile of a watch: same bytes, slower; the next build makes the fast one'
      : undefined,
  optional: {
    circumstances: ({ root }) => circumstances(root),
    reason: (output) => probeCargo().reason ?? firstError(output),
    without: 'continuing with wasm and ts',
    again: '`npx trefoil build --native` tries again',
  },
};

export const repository = (root: string): Project => ({
  root,
  state: 'build',
  layout,
  steps: [compiler, bodies, kernels, runtime, wasm, native],
  quick: ['bodies', 'kernels', 'runtime', 'wasm'],
  compiler: ['dsl', 'codegen'],
});
