/** `trefoil parity`: the proof of chosen kernels, with progress. The proof itself is `trefoil/testing`. */
import { createProgress } from '../../terminal/progress.js';
import { colors, duration, errorColors, plural } from '../../terminal/text.js';
import { ensureBuilt, kernelCalled, readKernelManifest } from './host.js';
import type { Asked, Message } from './parity-messages.js';
import { here } from './here.js';
import { runParity, type StopSignal } from './parity-run.js';

export async function parity(kernels: readonly string[], asked: Asked): Promise<number> {
  here();
  await ensureBuilt();
  for (const name of kernels) kernelCalled(name);
  const names = kernels.length > 0 ? [...new Set(kernels)] : Object.keys(readKernelManifest()).sort();
  const progress = createProgress(names.length);
  const from = performance.now();
  let cases = 0,
    passed = 0;
  const failed: string[] = [];
  const leftOut = new Set<string>();
  let current = '';
  const print = (text: string): void => {
    progress.stop();
    console.log(text);
  };
  const hear = (message: Message): void => {
    if (message.type === 'progress') {
      if (current !== message.kernel) progress.step((current = message.kernel));
      if (message.of > 0) progress.detail(`${message.done} of ${message.of} cases`);
    } else if (message.type === 'passed') {
      passed++;
      cases += message.cases;
      print(
        `${colors.green('+')} ${colors.bold(message.kernel)}: ${plural(message.cases, 'case')} in ${duration(message.milliseconds)}; ${colors.dim(message.reached)}`,
      );
    } else if (message.type === 'failed') {
      failed.push(message.kernel);
      print(`${colors.red('x')} ${message.message}`);
    } else if (!leftOut.has(message.reason)) {
      leftOut.add(message.reason);
      print(colors.yellow(`left out: ${message.reason}`));
    }
  };
  let told: StopSignal | undefined;
  try {
    told = await runParity(names, asked, hear);
  } finally {
    progress.stop();
  }
  if (told !== undefined) {
    console.error(`stopped after ${passed + failed.length} of ${plural(names.length, 'kernel')}`);
    return told === 'SIGINT' ? 130 : 143;
  }
  const took = duration(performance.now() - from);
  if (failed.length > 0)
    console.error(
      errorColors.red(`${failed.length} of ${plural(names.length, 'kernel')} failed in ${took}: ${failed.join(', ')}`),
    );
  else console.log(`${plural(passed, 'kernel')}, ${plural(cases, 'case')} in ${took}: the same bytes everywhere`);
  return failed.length > 0 ? 1 : 0;
}
