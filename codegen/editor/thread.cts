/**
 * The worker as the plugin sees it. TypeScript's server wants its answers at once, so a request waits for a while; what comes
 * later is kept, and told to whoever wants to know. Of requests that arrive while one is under way the last one counts.
 */
import path = require('node:path');
import threads = require('node:worker_threads');
import type { Answer, Request } from './protocol.cjs';

/** How long an answer is waited for: a check takes some hundredths of a second, the first one has the compiler to load. */
const PATIENCE = 4000;
/** A worker that is silent for so long is replaced. */
const SILENCE = 30_000;
const MOST_FAILURES = 3;

class CheckerThread {
  #worker: threads.Worker | undefined;
  #port: threads.MessagePort | undefined;
  #answered = new Int32Array(new SharedArrayBuffer(4));
  #underWay: { readonly id: number; readonly since: number } | undefined;
  #failures = 0;
  #last = 0;

  constructor(
    private readonly late: (answer: Answer | undefined) => void,
    private readonly log: (text: string) => void,
  ) {}

  /** Starts the worker, unless it did not do at all. */
  start(): boolean {
    if (this.#worker) return true;
    if (this.#failures >= MOST_FAILURES) return false;
    const { port1, port2 } = new threads.MessageChannel();
    this.#answered = new Int32Array(new SharedArrayBuffer(4));
    const worker = new threads.Worker(path.join(__dirname, 'worker.js'), {
      workerData: { port: port2, answered: this.#answered },
      transferList: [port2],
    });
    worker.on('error', (error) => {
      this.#lost(worker, error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    worker.on('exit', () => {
      this.#lost(worker, 'the worker ended');
    });
    port1.on('message', (answer: Answer) => {
      this.late(this.#take(answer));
    });
    worker.unref();
    port1.unref();
    this.#worker = worker;
    this.#port = port1;
    return true;
  }

  /** Whether a request would be taken now. */
  get idle(): boolean {
    if (this.#underWay === undefined) return true;
    if (Date.now() - this.#underWay.since < SILENCE) return false;
    if (this.#worker) {
      void this.#worker.terminate();
      this.#lost(this.#worker, `no answer within ${SILENCE / 1000} s`);
    }
    return true;
  }

  /** The answer, unless it takes too long; then it comes later. */
  ask(request: Omit<Request, 'id'>): { id: number; answer: Answer | undefined } {
    const id = ++this.#last;
    if (!this.start()) return { id, answer: undefined };
    const before = Atomics.load(this.#answered, 0);
    this.#underWay = { id, since: Date.now() };
    this.#port!.postMessage({ id, ...request });
    Atomics.wait(this.#answered, 0, before, PATIENCE);
    const message = threads.receiveMessageOnPort(this.#port!) as { message: Answer } | undefined;
    return { id, answer: message && this.#take(message.message) };
  }

  #take(answer: Answer): Answer {
    this.#underWay = undefined;
    if (answer.failure === undefined) this.#failures = 0;
    else this.log(answer.failure);
    return answer;
  }

  #lost(worker: threads.Worker, why: string): void {
    if (worker !== this.#worker) return;
    this.log(why);
    this.#failures++;
    this.#port?.close();
    this.#worker = this.#port = this.#underWay = undefined;
    this.late(undefined);
  }
}

export = CheckerThread;
