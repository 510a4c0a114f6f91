// The long test run: every property many times, parity of a native backend that checks itself, memory checkers, then the
// mutations that the suite must catch.
//
//   npm run test:full [-- --runs 5000]
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'usage: npm run test:full [-- --runs N]';
/** Many runs of a property take as long as they take; vitest.config.ts says the same of hooks. */
const NO_TIMEOUT = ['--testTimeout=0'];

function readRuns() {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string', default: '5000' } } });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs must be a positive integer, not '${values.runs}'`);
    return runs;
  } catch (error) {
    console.error(`test-full: ${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Runs a script with this Node in view of the user; resolves to whether it succeeded. */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      windowsHide: true,
    });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    const settle = (ok) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(ok);
    };
    child.on('error', (error) => {
      console.error(error.message);
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
}

const runs = readRuns();
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const mutations = join(ROOT, 'test', 'mutations', 'run.mjs');

const stages = [
  {
    name: `tests, properties ${runs} times`,
    start: () => run([vitest, 'run', ...NO_TIMEOUT], { TREFOIL_RUNS: String(runs) }),
  },
  {
    name: 'parity with every access and every sum checked in Rust',
    start: () => run([join(ROOT, 'scripts', 'test-checked.mjs')]),
  },
  {
    name: 'memory checkers on the native core and the kernels',
    start: () => run([join(ROOT, 'scripts', 'sanitize.mjs')]),
  },
  ...(existsSync(mutations) ? [{ name: 'mutations', start: () => run([mutations]) }] : []),
];

const outcomes = [];
for (const [at, { name, start }] of stages.entries()) {
  console.log(`\n[${at + 1}/${stages.length}] ${name}`);
  const from = performance.now();
  const ok = await start();
  outcomes.push({ name, ok, seconds: (performance.now() - from) / 1000 });
}
console.log('');
for (const { name, ok, seconds } of outcomes)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name}  (${seconds.toFixed(0)} s)`);
if (!existsSync(mutations)) console.log('skipped mutations: there is no test/mutations/run.mjs');
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
