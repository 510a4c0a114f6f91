// Child processes: their output is kept, and shown only when they fail.
import { spawn } from 'node:child_process';

/** Set for children, so that a bootstrap started by a step returns at once instead of waiting for itself. */
export const INSIDE = 'TREFOIL_BOOTSTRAP';

const running = new Set();

/** Ends what is still running: called when this process is told to stop. */
export function stopChildren() {
  for (const child of running) child.kill();
}

/** Runs a program without a shell; resolves to { ok, output }, also when it cannot be started. */
export function run(command, args, { cwd, env = {} }) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, [INSIDE]: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const settle = (ok, note = '') => {
      running.delete(child);
      resolve({ ok, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => settle(false, `cannot run ${command}: ${error.message}\n`));
    child.on('close', (code, signal) => settle(code === 0, signal === null ? '' : `stopped by ${signal}\n`));
  });
}

/** Runs a JavaScript file with the Node that runs this one. */
export function node(args, options) {
  return run(process.execPath, args, options);
}
