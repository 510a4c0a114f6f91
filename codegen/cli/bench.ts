/** `trefoil bench`: the backends against each other, or what the project's own bench/run.mjs measures. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from '../../terminal/table.js';
import { HOME } from '../build/home.js';
import { here } from './here.js';
import { ensureBuilt, kernelCalled, needsCompiler, readKernelManifest } from './host.js';

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

/** As much as is used of what measures. */
interface Measuring {
  measure(
    kernel: string,
    milliseconds: number,
  ): Promise<{ kernel: string; elements: number; times: Readonly<Record<string, number | undefined>> }>;
}

/** A project that measures more has a script for it. */
const OWN = join('bench', 'run.mjs');
const BACKENDS = ['native', 'wasm', 'ts'];

export async function bench({ only = [], quick = false }: BenchOptions): Promise<number> {
  const { root } = here();
  const script = join(root, OWN);
  if (existsSync(script))
    return runScript([script, ...only.map((names) => `--only=${names}`), ...(quick ? ['--quick'] : [])]);
  await ensureBuilt();
  const names = only.flatMap((some) => some.split(','));
  for (const name of names) kernelCalled(name);
  // It looks for the project where the process is.
  process.chdir(root);
  const measuring = pathToFileURL(join(HOME, 'dist', 'testing', 'bench.js')).href;
  const { measure } = await needsCompiler('bench', () => import(measuring) as Promise<Measuring>);
  const rows: string[][] = [];
  for (const name of names.length > 0 ? names : Object.keys(readKernelManifest()).sort()) {
    const { elements, times } = await measure(name, quick ? 50 : 500);
    const shown = BACKENDS.map((backend) => (times[backend] === undefined ? '–' : times[backend]!.toPrecision(3)));
    rows.push([name, String(elements), ...shown]);
  }
  console.log(table({ head: ['kernel', 'elements', ...BACKENDS.map((name) => `${name}, ms`)], aligns: 'lrrrr', rows }));
  return 0;
}
