/** The scheduler of asynchronous calls: on which threads they run, how many at a time, and how a call is cancelled. */
import type { Backend, Call, Runnable } from '../backends/backend.js';
import type { Described } from '../described.js';
import { KernelError } from '../errors.js';
import { processors } from '../platform.js';
import type { Settings } from '../settings.js';
import { calls } from '../telemetry.js';
import { sharedBudget } from './budget.js';
import { WorkerPool } from './pool.js';
import { JobQueue, type Task } from './queue.js';
import type { Job, JobResult } from './job.js';

/** Ends the wait for a call. */
export type Cancel = (code: 'E_ABORT' | 'E_DISPOSED', given: string, cause?: unknown) => void;

/** Node has four threads for such work, and its file system wants one of them too. */
const MOST_NATIVE = 3;
/** Each has an engine and a wasm memory of its own. */
const MOST_WORKERS = 16;

export class Scheduler {
  readonly #native = new JobQueue(Math.min(processors(), MOST_NATIVE), sharedBudget().native);
  readonly #workers: JobQueue;
  readonly #pool: WorkerPool;
  readonly #pending = new Set<Cancel>();

  constructor({ threads, memoryBudget }: Settings, { sourceHash, worker }: Pick<Described, 'sourceHash' | 'worker'>) {
    this.#workers = new JobQueue(Math.min(threads, MOST_WORKERS), sharedBudget().workers);
    this.#pool = new WorkerPool({ sourceHash, memoryBudget }, worker);
  }

  /** On a thread of the backend's own. */
  onThread(backend: Backend, kernel: Runnable, call: Call): Task<JobResult> {
    return this.#native.submit(() => {
      const abort = new Int32Array(1);
      const done = backend.start!(kernel, call, abort).then((status): JobResult => ({
        status,
        outputs: call.outputs,
        run: calls.hasSubscribers ? backend.lastRun?.() : undefined,
        panic: backend.panic?.(),
      }));
      return { done, stop: () => void Atomics.store(abort, 0, 1) };
    });
  }

  inWorker(job: Job): Task<JobResult> {
    return this.#workers.submit(() => this.#pool.begin(job));
  }

  /** The result of `task`, unless it is ended before: by its signal, or with the runtime. */
  wait<T>(task: Task<T>, kernel: string, whenAborted: (cancel: Cancel) => () => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const cancel: Cancel = (code, given, cause) => {
        end();
        task.stop();
        reject(new KernelError(code, { kernel, given, cause }));
      };
      const unsubscribe = whenAborted(cancel);
      const end = (): void => {
        this.#pending.delete(cancel);
        unsubscribe();
      };
      this.#pending.add(cancel);
      task.done.then(
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
    for (const cancel of [...this.#pending]) cancel('E_DISPOSED', 'the runtime was disposed of while the call ran');
    this.#pool.dispose();
  }
}
