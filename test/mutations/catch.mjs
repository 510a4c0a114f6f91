/** One mutant in a copy of the project: whether the parity suite notices it, and what it then says. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { copyProject } from './copy.mjs';

/** Few: what needs more than these to be noticed would be noticed by luck. */
const RUNS = 40;

/** The environment without what a test runner around this one left in it. */
function environment(more) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|VITE_|NODE_ENV$|NODE_OPTIONS$|TREFOIL_)/.test(name)),
  );
  return { ...env, ...more };
}

export function catchMutant(mutant, { runs = RUNS } = {}) {
  const start = performance.now();
  const { root, remove } = copyProject({ native: mutant.target === 'rust' });
  const step = (args, env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      env: environment({ NO_COLOR: '1', ...env }),
      maxBuffer: 2 ** 26,
    });
    return { status, output: `${stdout}\n${stderr}` };
  };
  try {
    const emitted = step([join('test', 'mutations', 'emit.mjs'), mutant.name]);
    if (emitted.status !== 0)
      return { caught: false, files: '', report: `the mutant could not be made:\n${emitted.output}`, seconds: 0 };
    const tested = step([join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/parity/parity.test.ts'], {
      TREFOIL_KERNEL: mutant.kernel,
      TREFOIL_RUNS: String(runs),
    });
    const at = tested.output.search(new RegExp(`${mutant.kernel}: .* does not give what `));
    const report = at < 0 ? tested.output : tested.output.slice(at).split(/\n\s*\n|\n ❯ /)[0];
    return {
      caught: tested.status !== 0 && at >= 0,
      files: emitted.output.trim(),
      report,
      seconds: (performance.now() - start) / 1000,
    };
  } finally {
    remove();
  }
}
