/**
 * The proof of some kernels in a process of its own, for `trefoil parity`: what they do may end it. It keeps a diary, so that
 * whoever started it knows which case that was.
 */
import type { Message, Order } from '../../dist/codegen/cli/parity-messages.js';
import { Diary } from './diary.js';
import { findMachines } from './machines.js';
import { parity } from './parity.js';

const EVERY_MS = 100;

/** Resolves when it has left: whatever comes next may be the last thing this process does. */
const tell = (message: Message): Promise<void> =>
  new Promise((resolve, reject) =>
    process.send!(message, (error: Error | null) => (error ? reject(error) : resolve())),
  );

async function run({ kernels, diary: path, runs, seed }: Order): Promise<void> {
  const machines = await findMachines();
  for (const reason of machines.skipped) await tell({ type: 'left out', reason });
  for (const kernel of kernels) {
    await tell({ type: 'progress', kernel, done: 0, of: 0 });
    let last = 0;
    const onProgress = (done: number, of: number): void => {
      if (performance.now() - last < EVERY_MS) return;
      last = performance.now();
      void tell({ type: 'progress', kernel, done, of });
    };
    try {
      const {
        coverage,
        runs: cases,
        milliseconds,
      } = await parity(kernel, { runs, seed, machines, onProgress, watcher: new Diary(path) });
      await tell({ type: 'passed', kernel, cases, milliseconds, reached: coverage.summary() });
    } catch (error) {
      await tell({ type: 'failed', kernel, message: error instanceof Error ? error.message : String(error) });
    }
  }
  process.disconnect();
}

process.once('message', (order: Order) => {
  run(order).catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exit(1);
  });
});
