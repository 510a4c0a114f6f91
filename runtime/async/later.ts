/** Calls under way: which there are, where they run, and how they are brought to an end. */
import type { Backend, Call, Runnable } from '../backends/backend.js';
import { KernelError } from '../errors.js';
import { processors } from '../platform.js';
import type { Settings } from '../settings.js';
import { calls } from '../telemetry.js';
import { Crew } from './crew.js';
import { Lanes, type Running } from './lanes.js';
import type { Answer, Order } from './orders.js';

/** Ends the wait for a call. */
export type Leave = (code: 'E_ABORT' | 'E_DISPOSED', given: string, cause?: unknown) => void;

/** Node has four threads for such work, and its file system wants one of them too. */
const MOST_NATIVE = 3;
/** Each has an engine and a wasm memory of its own. */
const MOST_WORKERS = 16;

export class Later {
  readonly #native = new Lanes(Math.min(processors(), MOST_NATIVE));
  readonly #workers: Lanes;
  readonly #crew: Crew;
  readonly #pending = new Set<Leave>();

  constructor({ threads, memoryBudget }: Settings, sourceHash: string, module: WebAssembly.Module | undefined) {
    this.#workers = new Lanes(Math.min(threads, MOST_WORKERS));
    this.#crew = new Crew({ module, sourceHash, memoryBudget });
  }

  /** On a thread of the backend's own. */
  onThread(backend: Backend, kernel: Runnable, call: Call): Running<Answer> {
    return this.#native.submit(() => {
      const abort = new Int32Array(1);
      const done = backend.start!(kernel, call, abort).then((status): Answer => ({
        status,
        outputs: call.outputs,
        run: calls.hasSubscribers ? backend.lastRun?.() : undefined,
        panic: backend.panic?.(),
      }));
      return { done, stop: () => void Atomics.store(abort, 0, 1) };
    });
  }

  inWorker(order: Order): Running<Answer> {
    return this.#workers.submit(() => this.#crew.begin(order));
  }

  /** What `running` comes to, unless it is ended before: by its signal, or with the runtime. */
  wait<T>(running: Running<T>, kernel: string, whenAborted: (leave: Leave) => () => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const leave: Leave = (code, given, cause) => {
        end();
        running.stop();
        reject(new KernelError(code, { kernel, given, cause }));
      };
      const deafen = whenAborted(leave);
      const end = (): void => {
        this.#pending.delete(leave);
        deafen();
      };
      this.#pending.add(leave);
      running.done.then(
        (value) => {
          end();
          resolve(value);
        },
        (error: unknown) => {
          end();
          reject(error as Error);
        },
      );
    });
  }

  dispose(): void {
    for (const leave of [...this.#pending]) leave('E_DISPOSED', 'the runtime was disposed of while the call ran');
    this.#crew.dispose();
  }
}
