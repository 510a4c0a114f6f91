// Runs the tests of the native core under memory checkers: AddressSanitizer, where there is a nightly toolchain, and
// valgrind, where it is installed. What is not there is said to be skipped.
//
//   node scripts/sanitize.mjs
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MANIFEST = join(ROOT, 'native', 'Cargo.toml');
const TARGETS = join(ROOT, 'build', 'sanitize');

const has = (tool, ...args) => spawnSync(tool, args, { stdio: 'ignore' }).status === 0;

function run(tool, args, env = {}) {
  const { status, signal } = spawnSync(tool, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${tool} ${args[0]} ended with ${signal ?? status}`);
}

/** The machine that rustc compiles for when nobody says otherwise. */
const host = () => /^host: (.*)$/m.exec(spawnSync('rustc', ['-vV'], { encoding: 'utf8' }).stdout)?.[1];

/** The executable that holds the unit tests. */
function testProgram() {
  const { stdout, stderr, status } = spawnSync('cargo', ['test', '--manifest-path', MANIFEST, '-p', 'trefoil_core', '--target-dir', join(TARGETS, 'plain'), '--no-run', '--message-format', 'json'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)).find(({ profile, executable }) => profile?.test && executable).executable;
}

const checkers = [
  {
    name: 'AddressSanitizer',
    missing: () => (has('cargo', '+nightly', '--version') ? undefined : 'no nightly toolchain'),
    // Memory that is refused is one of the tests.
    run: () => run('cargo', ['+nightly', 'test', '--manifest-path', MANIFEST, '-p', 'trefoil_core', '--target', host(), '--target-dir', join(TARGETS, 'address')], { RUSTFLAGS: '-Zsanitizer=address', ASAN_OPTIONS: 'allocator_may_return_null=1' }),
  },
  {
    name: 'valgrind',
    missing: () => (has('valgrind', '--version') ? undefined : 'not installed'),
    // Threads of a pool that lives as long as the process are possibly lost and no error; the last test asks for 2⁶³ bytes.
    run: () => run('valgrind', ['-q', '--error-exitcode=9', '--leak-check=full', '--show-leak-kinds=definite', '--errors-for-leak-kinds=definite', testProgram(), '--test-threads=1']),
  },
];

let failed = false;
for (const { name, missing, run: check } of checkers) {
  const why = has('cargo', '--version') ? missing() : 'no cargo';
  if (why !== undefined) {
    console.log(`${name}: skipped, ${why}`);
    continue;
  }
  try {
    check();
    console.log(`${name}: nothing found`);
  } catch (error) {
    failed = true;
    console.error(`${name}: ${error.message}`);
  }
}
process.exitCode = failed ? 1 : 0;
