/** `trefoil bench`: bench/run.mjs, which measures. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './errors.js';
import { here } from './here.js';

/** A Node script in view of the user, who stops both with one Ctrl-C; resolves to its exit code. */
export function runScript(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: here().root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      windowsHide: true,
    });
    const pass = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

export interface BenchOptions {
  /** Names of kernels, separated by commas. */
  readonly only?: readonly string[];
  readonly quick?: boolean;
}

export async function bench({ only = [], quick = false }: BenchOptions): Promise<number> {
  const script = join(here().root, 'bench', 'run.mjs');
  if (!existsSync(script))
    throw new Failure("trefoil bench measures in Trefoil's own repository, and this is an installed package");
  return runScript([script, ...only.map((names) => `--only=${names}`), ...(quick ? ['--quick'] : [])]);
}
