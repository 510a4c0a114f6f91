// Runs the parity suite against a native backend that checks every array access and every sum of integers, built in a
// copy of the project, so that the one in dist/ stays what it is.
//
//   node scripts/test-checked.mjs [kernel]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { copyProject } from '../test/mutations/copy.mjs';

if (spawnSync('cargo', ['--version']).status !== 0) {
  console.log('skipped: no cargo');
  process.exit(0);
}
const { root, remove } = copyProject({ native: true });
const run = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(process.argv[2] ? { TREFOIL_KERNEL: process.argv[2] } : {}) },
  }).status ?? 1;
try {
  const isChecked = `
    import { createRuntime } from 'trefoil';
    const { facts } = (await createRuntime({ backend: 'native', strict: true })).capabilities().backends.native;
    if (facts.checked !== true) throw new Error('this build does not check');`;
  process.exitCode =
    run(join('dist', 'codegen', 'build', 'main.js'), 'native', '--profile', 'checked') ||
    run('--input-type=module', '-e', isChecked) ||
    run(
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      'test/parity/parity.test.ts',
      '--testTimeout=0',
      '--hookTimeout=0',
    );
} finally {
  remove();
}
