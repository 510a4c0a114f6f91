// Tests that others wrote for their own programs, against Trefoil's kernels in the place of theirs: see test/peers/. Needs python3
// with its module venv, and the network once, to install what test/peers/requirements.txt pins into a folder below build/.
//
//   npm run test:peers [-- --backend native|wasm|ts]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PEERS } from '../test/peers/peers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'test', 'peers');
const HOME = join(ROOT, 'build', 'peers');
const VENV = join(HOME, 'venv');
const PYTHON = process.platform === 'win32' ? join(VENV, 'Scripts', 'python.exe') : join(VENV, 'bin', 'python');
const USAGE = 'usage: npm run test:peers [-- --backend native|wasm|ts]';

class Problem extends Error {}

function options() {
  try {
    const { backend = [] } = parseArgs({ options: { backend: { type: 'string', multiple: true } } }).values;
    const unknown = backend.find((name) => !['native', 'wasm', 'ts'].includes(name));
    if (unknown !== undefined) throw new Error(`there is no backend '${unknown}'`);
    return backend;
  } catch (error) {
    throw Object.assign(new Problem(`test-peers: ${error.message}\n${USAGE}`), { code: 2 });
  }
}

function run(command, args, env = {}) {
  const { error, status, signal } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    windowsHide: true,
  });
  if (error) throw new Problem(`${command} cannot be run: ${error.message}`);
  return signal === null ? status : signal;
}

/** Installed anew where the pins changed. */
function install() {
  const requirements = join(FOLDER, 'requirements.txt');
  const pins = readFileSync(requirements, 'utf8');
  const stamp = join(HOME, 'installed.txt');
  if (existsSync(stamp) && existsSync(PYTHON) && readFileSync(stamp, 'utf8') === pins) return;
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  const made = run(process.platform === 'win32' ? 'py' : 'python3', ['-m', 'venv', VENV]);
  if (made !== 0)
    throw new Problem('python3 -m venv failed: it makes the folder that the tests of others are installed in');
  if (run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]) !== 0)
    throw new Problem(`pip could not install ${requirements}`);
  writeFileSync(stamp, pins);
}

/** Whether all is as it should be; says what is not. */
function replay({ name, tests, plugin, kernels, intended }, backends) {
  const report = join(HOME, `${name}.json`);
  rmSync(report, { force: true });
  const env = {
    PYTHONPATH: FOLDER,
    PYTHONDONTWRITEBYTECODE: '1',
    TREFOIL_NODE: process.execPath,
    TREFOIL_PEERS_BACKENDS: backends.join(' '),
    TREFOIL_PEERS_REPORT: report,
  };
  const status = run(
    PYTHON,
    ['-m', 'pytest', '-q', '--tb=short', '-p', 'no:cacheprovider', '-p', plugin, '--pyargs', tests],
    env,
  );
  // 1: a test failed, which the report tells. Anything else is no run of the tests.
  if (![0, 1].includes(status) || !existsSync(report)) throw new Problem(`${name}: pytest ended with ${status}`);
  const { outcomes, calls, missing } = JSON.parse(readFileSync(report, 'utf8'));
  const with_ = (outcome) => Object.keys(outcomes).filter((test) => outcomes[test] === outcome);
  const reasonOf = (test) => intended.find((one) => one.test === test)?.reason;
  const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
  console.log(
    `${name}: ${with_('passed').length} of ${Object.keys(outcomes).length} of its own tests pass (${tests}), ${total} calls of ${Object.keys(calls).length} kernels`,
  );
  if (missing.length > 0) console.log(`  not in Trefoil, and left out: ${missing.join(', ')}`);
  const problems = [
    ...with_('failed')
      .filter((test) => reasonOf(test) === undefined)
      .map((test) => `${test} fails`),
    ...with_('skipped').map((test) => `${test} was skipped`),
    ...intended
      .filter(({ test }) => outcomes[test] !== 'failed')
      .map(({ test }) => `${test} is said to differ, and does not`),
    // Tests that pass without having called anything would prove nothing.
    ...kernels.filter((kernel) => !(calls[kernel] > 0)).map((kernel) => `${kernel} was never called`),
  ];
  for (const test of with_('failed'))
    if (reasonOf(test) !== undefined) console.log(`  differs on purpose: ${test}: ${reasonOf(test)}`);
  for (const problem of problems) console.error(`  ${problem}`);
  return problems.length === 0;
}

try {
  const backends = options();
  install();
  process.exitCode = PEERS.map((peer) => replay(peer, backends)).every(Boolean) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = error.code ?? 1;
}
