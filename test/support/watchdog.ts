/**
 * Notices a kernel that does not come back. Nothing else could: it never gives the thread free, so that no timeout
 * of a test ever ends it. A thread beside it says what was running and ends the process.
 */
import { Worker } from 'node:worker_threads';

/** Seconds. */
const PATIENCE = 60;
const ROOM = 4096;

const SCRIPT = `
const { workerData: { memory, patience } } = require('node:worker_threads');
const [count, length] = [new Int32Array(memory, 0, 1), new Int32Array(memory, 4, 1)];
const text = new Uint8Array(memory, 8);
let [seen, idle] = [0, 0];
setInterval(() => {
  const now = Atomics.load(count, 0);
  idle = now !== 0 && now === seen ? idle + 1 : 0;
  seen = now;
  if (idle < patience) return;
  const words = Buffer.from(text.slice(0, Atomics.load(length, 0))).toString();
  require('node:fs').writeSync(2, '\\n' + words + '\\nhas not come back for ' + patience + ' seconds\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;

export class Watchdog {
  readonly #memory = new SharedArrayBuffer(8 + ROOM);
  readonly #count = new Int32Array(this.#memory, 0, 1);
  readonly #length = new Int32Array(this.#memory, 4, 1);
  readonly #text = new Uint8Array(this.#memory, 8);
  readonly #worker: Worker;
  readonly #encoder = new TextEncoder();

  constructor(patience = PATIENCE) {
    this.#worker = new Worker(SCRIPT, { eval: true, workerData: { memory: this.#memory, patience } });
    this.#worker.unref();
  }

  /** What begins now. */
  watch(what: string): void {
    const bytes = this.#encoder.encode(what).subarray(0, ROOM);
    this.#text.set(bytes);
    Atomics.store(this.#length, 0, bytes.length);
    Atomics.add(this.#count, 0, 1);
  }

  /** Nothing is running at the moment. */
  rest(): void {
    Atomics.store(this.#count, 0, 0);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
