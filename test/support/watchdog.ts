/**
 * Notices a kernel that does not come back. Nothing else could: it never gives the thread free, so that no timeout
 * of a test ever ends it. A thread beside it says what was running and ends the process.
 */
import { Worker } from 'node:worker_threads';
import type { Watched, Watcher } from './watched.js';

const ROOM = 4096;

const SCRIPT = `
const { workerData: { memory } } = require('node:worker_threads');
const [count, length, patience] = [0, 4, 8].map((at) => new Int32Array(memory, at, 1));
const text = new Uint8Array(memory, 12);
let [seen, idle] = [0, 0];
setInterval(() => {
  const now = Atomics.load(count, 0);
  idle = now !== 0 && now === seen ? idle + 1 : 0;
  seen = now;
  // Before the first kernel nobody has said how long to wait.
  if (idle === 0 || idle < Atomics.load(patience, 0)) return;
  const words = Buffer.from(text.slice(0, Atomics.load(length, 0))).toString();
  require('node:fs').writeSync(2, '\\n' + words + '\\nhas not come back for ' + idle + ' seconds\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;

export class Watchdog implements Watcher {
  readonly #memory = new SharedArrayBuffer(12 + ROOM);
  readonly #count = new Int32Array(this.#memory, 0, 1);
  readonly #length = new Int32Array(this.#memory, 4, 1);
  readonly #patience = new Int32Array(this.#memory, 8, 1);
  readonly #text = new Uint8Array(this.#memory, 12);
  readonly #worker: Worker;
  readonly #encoder = new TextEncoder();

  constructor() {
    this.#worker = new Worker(SCRIPT, { eval: true, workerData: { memory: this.#memory } });
    this.#worker.unref();
  }

  watch({ kernel, execution, described, hint, patience }: Watched): void {
    const bytes = this.#encoder
      .encode([`${kernel}: ${execution}`, described, ...(hint === '' ? [] : [hint])].join('\n'))
      .subarray(0, ROOM);
    this.#text.set(bytes);
    Atomics.store(this.#length, 0, bytes.length);
    Atomics.store(this.#patience, 0, patience);
    Atomics.add(this.#count, 0, 1);
  }

  rest(): void {
    Atomics.store(this.#count, 0, 0);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
