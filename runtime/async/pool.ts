/** A worker pool: workers are started when needed, kept for the next job, and terminated when a job in them is to stop. */
import { isOutOfMemory, KernelError, messageOf, outOfMemory } from '../errors.js';
import { bufferOf, isSharedMemory } from '../checks/intrinsics.js';
import type { Described } from '../described.js';
import type { Task } from './queue.js';
import type { Job, JobResult, Reply, WorkerSetup } from './job.js';
import { startWorker, type Listener, type WorkerHandle } from './worker-handle.js';

/** One worker, and the job it is at. */
interface PooledWorker {
  readonly handle: WorkerHandle;
  pending: Pending | undefined;
}

/** A job whose result somebody waits for. */
interface Pending {
  readonly kernel: string;
  resolve(result: JobResult): void;
  reject(error: KernelError): void;
}

const ranOutOfMemory = (error: unknown): boolean =>
  isOutOfMemory(error) || (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';

export class WorkerPool {
  readonly #setup: WorkerSetup;
  readonly #make: Described['worker'];
  readonly #workers = new Set<PooledWorker>();
  readonly #idle: PooledWorker[] = [];

  constructor(setup: WorkerSetup, make: Described['worker']) {
    this.#setup = setup;
    this.#make = make;
  }

  begin(job: Job): Task<JobResult> {
    const kernel = job.kernel.name;
    const worker = this.#idle.pop() ?? this.#start(kernel);
    let pending!: Pending;
    const done = new Promise<JobResult>((resolve, reject) => {
      pending = { kernel, resolve, reject };
    });
    worker.pending = pending;
    try {
      worker.handle.hold(true);
      worker.handle.post(
        job,
        [...new Set(job.inputs.map(bufferOf))].filter((buffer) => !isSharedMemory(buffer)),
      );
    } catch (error) {
      this.#remove(worker, error);
    }
    return {
      done,
      stop: () => {
        if (worker.pending === pending) this.#remove(worker, new Error('it was stopped'));
      },
    };
  }

  /** Whatever is under way comes to nothing. */
  dispose(): void {
    for (const worker of this.#workers) this.#remove(worker, new Error('the runtime was disposed of'));
  }

  #start(kernel: string): PooledWorker {
    const worker: PooledWorker = {
      handle: this.#startThread(kernel, {
        message: (data) => this.#finish(worker, data as Reply),
        failed: (error) => this.#remove(worker, error),
      }),
      pending: undefined,
    };
    this.#workers.add(worker);
    try {
      worker.handle.post(this.#setup, []);
    } catch (cause) {
      this.#remove(worker, cause);
      throw new KernelError('E_BACKEND', { kernel, given: `no worker could be set up: ${messageOf(cause)}`, cause });
    }
    return worker;
  }

  #startThread(kernel: string, listener: Listener): WorkerHandle {
    try {
      return startWorker(this.#make, listener);
    } catch (cause) {
      throw new KernelError('E_BACKEND', { kernel, given: `no worker could be started: ${messageOf(cause)}`, cause });
    }
  }

  #finish(worker: PooledWorker, reply: Reply): void {
    const { pending } = worker;
    if (pending === undefined) return;
    worker.pending = undefined;
    worker.handle.hold(false);
    this.#idle.push(worker);
    if ('result' in reply) pending.resolve(reply.result);
    else pending.reject(new KernelError(reply.error.code, reply.error.details));
  }

  #remove(worker: PooledWorker, cause: unknown): void {
    if (!this.#workers.delete(worker)) return;
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    worker.handle.terminate();
    const { pending } = worker;
    worker.pending = undefined;
    if (pending === undefined) return;
    pending.reject(
      ranOutOfMemory(cause)
        ? outOfMemory(pending.kernel, cause)
        : new KernelError('E_BACKEND', {
            kernel: pending.kernel,
            given: `its worker failed: ${messageOf(cause)}`,
            cause,
          }),
    );
  }
}
