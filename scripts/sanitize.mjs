// The native code under memory checkers: AddressSanitizer, where there are a nightly toolchain and gcc's runtime of it, and
// valgrind, where it is installed. Each watches the tests of the native core, then the kernels in Node. What is not there is said
// to be skipped.
//
//   node scripts/sanitize.mjs
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkKernels, sanitizer } from './sanitize/kernels.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MANIFEST = join(ROOT, 'native', 'Cargo.toml');
const TARGETS = join(ROOT, 'build', 'sanitize');

const has = (tool, ...args) => spawnSync(tool, args, { stdio: 'ignore' }).status === 0;

function run(tool, args, env = {}) {
  const { status, signal } = spawnSync(tool, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${tool} ${args[0]} ended with ${signal ?? status}`);
}

/** Runs it and keeps what it says. */
const listen = (tool, args, env) =>
  spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, ...env } });

/** The executable that holds the unit tests. */
function testProgram() {
  const { stdout, stderr, status } = spawnSync(
    'cargo',
    [
      'test',
      '--manifest-path',
      MANIFEST,
      '-p',
      'trefoil_core',
      '--target-dir',
      join(TARGETS, 'plain'),
      '--no-run',
      '--message-format',
      'json',
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .find(({ profile, executable }) => profile?.test && executable).executable;
}

const VALGRIND = ['-q', '--error-exitcode=9'];
/** Of Node: it writes code while it runs. What a vector reads past the end counts too. */
const VALGRIND_NODE = [
  ...VALGRIND,
  '--smc-check=all-non-file',
  '--partial-loads-ok=no',
  '--redzone-size=256',
  `--suppressions=${join(ROOT, 'scripts', 'sanitize', 'node.supp')}`,
];

const noValgrind = () => (has('valgrind', '--version') ? undefined : 'not installed');

const checks = [
  {
    name: 'AddressSanitizer, native core',
    missing: () => (has('cargo', '+nightly', '--version') ? undefined : 'no nightly toolchain'),
    // Memory that is refused is one of the tests.
    run: () =>
      run(
        'cargo',
        [
          '+nightly',
          'test',
          '--manifest-path',
          MANIFEST,
          '-p',
          'trefoil_core',
          '--features',
          'watched',
          '--target',
          sanitizer.host(),
          '--target-dir',
          join(TARGETS, 'address'),
        ],
        { ...sanitizer.FOR_BUILDING, ASAN_OPTIONS: 'allocator_may_return_null=1' },
      ),
  },
  {
    name: 'AddressSanitizer, kernels',
    missing: sanitizer.whyNoSanitizer,
    // It ends a process at the first mistake, and does not know what has been written.
    run: () =>
      checkKernels({
        build: { sanitize: true },
        many: true,
        ways: [[1], [2], [3], [4], [5], [6], [7], [9], [10]],
        start: (args, env) => listen(process.execPath, args, { ...env, ...sanitizer.forLoading() }),
      }),
  },
  {
    name: 'valgrind, native core',
    missing: noValgrind,
    // Threads of a pool that lives as long as the process are possibly lost and no error; the last test asks for 2⁶³ bytes.
    run: () =>
      run('valgrind', [
        ...VALGRIND,
        '--leak-check=full',
        '--show-leak-kinds=definite',
        '--errors-for-leak-kinds=definite',
        testProgram(),
        '--test-threads=1',
      ]),
  },
  {
    name: 'valgrind, kernels',
    missing: noValgrind,
    // JavaScript that is only interpreted is quicker here than what V8 would compile.
    run: () =>
      checkKernels({
        build: { watched: true },
        many: false,
        ways: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
        start: (args, env) =>
          listen('valgrind', [...VALGRIND_NODE, process.execPath, '--no-opt', '--single-threaded', ...args], env),
      }),
  },
];

let failed = false;
for (const { name, missing, run: check } of checks) {
  const why = has('cargo', '--version') ? missing() : 'no cargo';
  if (why !== undefined) {
    console.log(`${name}: skipped, ${why}`);
    continue;
  }
  const from = performance.now();
  try {
    await check();
    console.log(`${name}: nothing found (${((performance.now() - from) / 1000).toFixed(0)} s)`);
  } catch (error) {
    failed = true;
    console.error(`${name}: ${error.message}`);
  }
}
process.exitCode = failed ? 1 : 0;
