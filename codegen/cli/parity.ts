/** `trefoil parity`: the proof of chosen kernels, with progress. The proof itself is in test/. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createProgress } from '../../terminal/progress.js';
import { colors, duration, errorColors, plural } from '../../terminal/text.js';
import { Failure } from './errors.js';
import { ensureBuilt, kernelCalled, readKernelManifest } from './host.js';
import { ROOT } from './project.js';

const TEST = 'test/parity/parity.test.ts';
/** Lines that the reporter of the proof writes for whoever started it. */
const MARK = '@trefoil ';

type Message =
  | { readonly type: 'progress'; readonly kernel: string; readonly done: number; readonly of: number }
  | { readonly type: 'passed'; readonly kernel: string; readonly cases: number; readonly milliseconds: number; readonly reached: string }
  | { readonly type: 'failed'; readonly kernel: string; readonly message: string }
  | { readonly type: 'skipped'; readonly reason: string };

function vitest(): string {
  try {
    return join(dirname(createRequire(join(ROOT, 'package.json')).resolve('vitest/package.json')), 'vitest.mjs');
  } catch {
    throw new Failure('trefoil parity needs the package vitest, which is not installed here');
  }
}

export async function parity(kernels: readonly string[], { runs, seed }: { runs?: number; seed?: number }): Promise<number> {
  if (!existsSync(join(ROOT, TEST))) throw new Failure("trefoil parity runs the proof in Trefoil's own repository, and this is an installed package");
  await ensureBuilt();
  for (const name of kernels) kernelCalled(name);
  const names = kernels.length > 0 ? [...new Set(kernels)] : Object.keys(readKernelManifest()).sort();
  const env: Record<string, string> = {
    TREFOIL_KERNEL: names.join(','), TREFOIL_PROGRESS: '1', ...(runs === undefined ? {} : { TREFOIL_RUNS: String(runs) }), ...(seed === undefined ? {} : { TREFOIL_SEED: String(seed) }),
  };
  const progress = createProgress(names.length);
  const from = performance.now();
  let cases = 0, passed = 0;
  const failed: string[] = [];
  const other: string[] = [];
  let current = '';
  const child = spawn(process.execPath, [vitest(), 'run', TEST, '--reporter=./test/support/parity-reporter.ts', '--no-color'], {
    cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true,
  });
  const closed = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const stop = (signal: NodeJS.Signals): void => { child.kill(signal); };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  child.stderr.setEncoding('utf8').on('data', (text: string) => other.push(text));
  const print = (text: string): void => {
    progress.stop();
    console.log(text);
  };
  const hear = (message: Message): void => {
    if (message.type === 'progress') {
      if (current !== message.kernel) progress.step((current = message.kernel));
      progress.detail(`${message.done} of ${message.of} cases`);
    } else if (message.type === 'passed') {
      passed++;
      cases += message.cases;
      print(`${colors.green('+')} ${colors.bold(message.kernel)}: ${plural(message.cases, 'case')} in ${duration(message.milliseconds)}; ${colors.dim(message.reached)}`);
    } else if (message.type === 'failed') {
      failed.push(message.kernel);
      print(`${colors.red('x')} ${message.message}`);
    } else print(colors.yellow(`left out: ${message.reason}`));
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith(MARK)) hear(JSON.parse(line.slice(MARK.length)) as Message);
    else other.push(`${line}\n`);
  }
  const code = await closed;
  process.off('SIGINT', stop).off('SIGTERM', stop);
  progress.stop();
  if (passed + failed.length < names.length) {
    const why = other.join('').trim();
    throw new Failure(`${plural(names.length - passed - failed.length, 'kernel')} not examined: the test run ended with ${code}${why === '' ? '' : `\n${why}`}`);
  }
  const took = duration(performance.now() - from);
  if (failed.length > 0) console.error(errorColors.red(`${failed.length} of ${plural(names.length, 'kernel')} failed in ${took}: ${failed.join(', ')}`));
  else console.log(`${plural(passed, 'kernel')}, ${plural(cases, 'case')} in ${took}: the same bytes everywhere`);
  return failed.length > 0 || code !== 0 ? 1 : 0;
}
