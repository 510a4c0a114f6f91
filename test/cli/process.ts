/** The command line as a process of its own, with the standard streams it is given. */
import { spawn, type StdioOptions } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT } from '../support/files.js';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What is built is what is tested: nothing begins to build. */
const ENVIRONMENT = { ...process.env, TREFOIL_BOOTSTRAP: '1', COLUMNS: '', FORCE_COLOR: '0' };

export function started(
  script: string,
  args: readonly string[],
  { input = '', stdio = ['pipe', 'pipe', 'pipe'] as StdioOptions, cwd = ROOT } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [resolve(ROOT, script), ...args], { cwd, env: ENVIRONMENT, stdio });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += String(data);
  });
  child.stderr?.on('data', (data) => {
    err += String(data);
  });
  child.stdin?.on('error', () => {}).end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

export const run = (args: readonly string[], options = {}): Promise<Ended> =>
  started('bin/trefoil.mjs', ['run', ...args], options);
