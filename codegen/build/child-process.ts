/** Child processes: their output is kept, and shown only when they fail. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Outcome } from './step.js';

/** Set for children, so that a build started by a step returns at once instead of waiting for itself. */
export const INSIDE = 'TREFOIL_BOOTSTRAP';

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const running = new Set<ChildProcess>();

/** Ends what is still running: called when this process is told to stop. */
export function stopChildren(): void {
  for (const child of running) child.kill();
}

/** Runs a program without a shell; resolves also when it cannot be started. */
export function run(command: string, args: readonly string[], { cwd, env = {} }: Options): Promise<Outcome> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, [INSIDE]: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const settle = (ok: boolean, note = ''): void => {
      running.delete(child);
      resolve({ ok, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => settle(false, `cannot run ${command}: ${error.message}\n`));
    child.on('close', (code, signal) => settle(code === 0, signal === null ? '' : `stopped by ${signal}\n`));
  });
}

/** Runs a JavaScript file with the Node that runs this one. */
export const node = (args: readonly string[], options: Options): Promise<Outcome> =>
  run(process.execPath, args, options);
