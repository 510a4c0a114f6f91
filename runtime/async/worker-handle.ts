/** Worker threads of Node and web workers of browsers behind one handle. */
import type { Described, WorkerConstructor } from '../described.js';
import { builtin } from '../platform.js';

export interface WorkerHandle {
  post(message: unknown, transfer: readonly ArrayBufferLike[]): void;
  /** Whether the process stays alive for it. */
  hold(busy: boolean): void;
  terminate(): void;
}

export interface Listener {
  message(data: unknown): void;
  /** It could not start, ended by itself, or said something that cannot be read. */
  failed(error: unknown): void;
}

interface NodeWorker {
  on(event: string, listener: (value: unknown) => void): void;
  postMessage(message: unknown, transfer: readonly unknown[]): void;
  terminate(): Promise<number>;
  ref(): void;
  unref(): void;
}

interface WebWorker {
  addEventListener(
    event: string,
    listener: (event: { data?: unknown; error?: unknown; message?: string; preventDefault(): void }) => void,
  ): void;
  postMessage(message: unknown, transfer: readonly unknown[]): void;
  terminate(): void;
}

/** Of Node where there is Node, even when something planted a Worker of its own among the globals. */
const constructorOf = (): WorkerConstructor | undefined =>
  (builtin('node:worker_threads')?.Worker ?? (globalThis as { Worker?: unknown }).Worker) as
    WorkerConstructor | undefined;

export function startWorker(make: Described['worker'], listener: Listener): WorkerHandle {
  const Worker = constructorOf();
  if (Worker === undefined) throw new Error('this platform has no workers');
  const worker = make(Worker);
  return 'ref' in (worker as object)
    ? ofNode(worker as NodeWorker, listener)
    : ofBrowser(worker as WebWorker, listener);
}

function ofNode(worker: NodeWorker, { message, failed }: Listener): WorkerHandle {
  worker.on('message', message);
  worker.on('messageerror', failed);
  worker.on('error', failed);
  worker.on('exit', () => failed(new Error('the worker ended')));
  worker.unref();
  return {
    post: (data, transfer) => worker.postMessage(data, transfer),
    hold: (busy) => (busy ? worker.ref() : worker.unref()),
    terminate: () => void worker.terminate(),
  };
}

function ofBrowser(worker: WebWorker, { message, failed }: Listener): WorkerHandle {
  worker.addEventListener('message', (event) => message(event.data));
  worker.addEventListener('messageerror', () => failed(new Error('a reply of the worker could not be read')));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    failed(event.error ?? new Error(event.message || 'the worker could not be started'));
  });
  return {
    post: (data, transfer) => worker.postMessage(data, transfer),
    hold() {},
    terminate: () => worker.terminate(),
  };
}
