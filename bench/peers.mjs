// The Python peers: finds their interpreter and asks bench/peers/peers.py for times.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCRIPT = fileURLToPath(new URL('peers/peers.py', import.meta.url));
const BIN = process.platform === 'win32' ? join('Scripts', 'python.exe') : join('bin', 'python');

const INSTALL =
  process.platform === 'win32'
    ? 'py -m venv .venv-peers && .venv-peers\\Scripts\\pip install -r bench/peers/requirements.txt'
    : 'python3 -m venv .venv-peers && .venv-peers/bin/pip install -r bench/peers/requirements.txt';

/** The interpreter, or undefined. */
export function findPython() {
  const given = process.env.TREFOIL_PEERS_PYTHON;
  if (given) return given;
  const own = join(ROOT, '.venv-peers', BIN);
  return existsSync(own) ? own : undefined;
}

export const howToInstall = `the Python peers are not installed; to have them:\n  ${INSTALL}`;

/** The answer of peers.py to one case; fails with its own last words. */
export function askPeers(python, name, limits) {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [SCRIPT, JSON.stringify({ cases: [name], ...limits })], {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output = [],
      errors = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.on('error', (error) => reject(new Error(`the Python of the peers cannot be run: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(output).toString('utf8')));
      else {
        const last = Buffer.concat(errors).toString('utf8').trim().split('\n').at(-1);
        reject(new Error(`the Python peers failed: ${last || signal || `exit status ${code}`}`));
      }
    });
  });
}
