// What is built from what, in order. A step runs when the contents of its inputs changed since it
// last succeeded, or when one of the files it left is gone.
//
//   name      of its stamp, build/stamps/<name>.json
//   label     what a person reads
//   inputs    patterns (see inputs.mjs); every file that can change the result
//   outputs   patterns; 'a/**' means: whatever was there after the last run must still be there
//   clean     paths removed first when an input file disappeared or an output is missing
//   run       async ({ root }) => ({ ok, output })
//   forgives  (output) => true when a failure is better explained by the next step
//   tsc       name of the TypeScript project that makes all of it, tsconfig.<name>.json
//   forNow    ({ root }) => what serves until the step runs, in words; undefined where nothing does
//   updates   inputs that a run may bring up to date itself; what they are afterwards is what it was made from
//   optional  the rest works without it: { skip(options), circumstances({ root }), reason(output) }
import { join } from 'node:path';
import { circumstances, firstError, probeCargo } from './cargo.mjs';
import { readJson } from './files.mjs';
import { node } from './run.mjs';

/** What every compiler of ours comes from. */
const PACKAGES = 'package-lock.json';

function tsc(project) {
  // The record of the incremental compiler is ours: left in dist/ it would outlive files removed there.
  const record = `build/tsc/${project}.tsbuildinfo`;
  return {
    tsc: project,
    clean: [record],
    run: ({ root }) =>
      node(
        [
          join('node_modules', 'typescript', 'bin', 'tsc'),
          '-p',
          `tsconfig.${project}.json`,
          '--incremental',
          '--tsBuildInfoFile',
          record,
        ],
        { cwd: root },
      ),
  };
}

/** Ordinary type errors of kernels only: the kernel compiler shows the same ones with code frames. */
function onlyKernelErrors(output) {
  const errors = output.split('\n').filter((text) => /(^|: )error TS\d+:/.test(text));
  return errors.length > 0 && errors.every((text) => text.startsWith('kernels/'));
}

const compilerTsc = tsc('compiler');
const bodiesTsc = tsc('kernels');
const runtimeTsc = tsc('runtime');

export const steps = [
  {
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
    clean: [...compilerTsc.clean, 'dist/dsl', 'dist/terminal', 'dist/files', 'dist/codegen'],
    run: compilerTsc.run,
  },
  {
    // Kernels as ordinary TypeScript: bodies that can be run directly.
    name: 'bodies',
    label: 'kernels (as they are)',
    inputs: ['dsl/**/*.ts', 'kernels/**/*.ts', 'tsconfig.base.json', 'tsconfig.kernels.json', PACKAGES],
    outputs: ['dist/kernels/**'],
    clean: [...bodiesTsc.clean, 'dist/kernels'],
    tsc: bodiesTsc.tsc,
    run: bodiesTsc.run,
    forgives: onlyKernelErrors,
  },
  {
    name: 'kernels',
    label: 'kernels (Rust, AssemblyScript, TS)',
    // Everything below codegen/: its templates are inputs as well.
    inputs: ['dsl/**/*.ts', 'kernels/**/*.ts', 'codegen/**', PACKAGES],
    outputs: ['generated/manifest.json', 'generated/**'],
    run: ({ root }) => node([join('dist', 'codegen', 'cli', 'main.js'), 'build', '--no-backends'], { cwd: root }),
  },
  {
    name: 'runtime',
    label: 'runtime (TypeScript)',
    inputs: [
      'runtime/**/*.ts',
      'generated/typescript/**',
      'generated/manifest.json',
      'tsconfig.base.json',
      'tsconfig.runtime.json',
      PACKAGES,
    ],
    outputs: ['dist/runtime/index.js', 'dist/runtime/**', 'dist/generated/**'],
    clean: [...runtimeTsc.clean, 'dist/runtime', 'dist/generated'],
    tsc: runtimeTsc.tsc,
    run: runtimeTsc.run,
  },
  {
    name: 'wasm',
    label: 'wasm backend',
    inputs: ['generated/assemblyscript/**', 'generated/manifest.json', 'scripts/build-wasm.mjs', PACKAGES],
    outputs: ['dist/trefoil.wasm'],
    run: ({ root }) => node([join('scripts', 'build-wasm.mjs')], { cwd: root }),
  },
  {
    name: 'native',
    label: 'native backend (Rust)',
    inputs: [
      'generated/rust/**',
      'generated/manifest.json',
      'native/**',
      '!native/target',
      'scripts/build-native.mjs',
      PACKAGES,
    ],
    // Cargo notes down a family of kernels that is new, and one that is gone.
    updates: ['native/Cargo.lock'],
    // A folder mounted on another kind of machine needs another binary.
    variant: `${process.platform}-${process.arch}`,
    outputs: ['dist/trefoil.node', 'dist/native.json'],
    run: ({ root }) => {
      const cargo = probeCargo();
      if (cargo.reason !== undefined) return { ok: false, output: cargo.reason };
      return node([join('scripts', 'build-native.mjs')], { cwd: root, env: cargo.env });
    },
    forNow: ({ root }) => {
      const { profile, sourceHash } = readJson(join(root, 'dist/native.json')) ?? {};
      const current = sourceHash === readJson(join(root, 'generated/manifest.json'))?.hash;
      return profile === 'watch' && current
        ? 'of the quick profile of a watch: same bytes, slower; the next build makes the fast one'
        : undefined;
    },
    optional: {
      skip: (options) => options.noNative,
      circumstances: ({ root }) => circumstances(root),
      reason: (output) => probeCargo().reason ?? firstError(output),
    },
  },
];
