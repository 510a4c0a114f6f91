/** What a worker of a package does: runs the jobs it is sent, kernels of wasm and ts, one after the other. It keeps nothing of a job. */
import { isThere, type Backend, type WorkerModule } from '../backends/backend.js';
import { describeShortage, STATUS_MEMORY, STATUS_OK } from '../backends/status.js';
import { tsBackend } from '../backends/ts.js';
import { wasmBackend } from '../backends/wasm.js';
import { bufferOf, isSharedMemory } from '../checks/intrinsics.js';
import type { ScriptKernels } from '../described.js';
import { isOutOfMemory, KernelError, messageOf, outOfMemory } from '../errors.js';
import { storages, type TypedArray } from '../plan.js';
import { builtin } from '../platform.js';
import type { Job, JobResult, Reply, WorkerSetup } from './job.js';

interface Port {
  postMessage(message: Reply, transfer: ArrayBufferLike[]): void;
}

let ts: Backend;
/** By the key of their modules. */
const wasm = new Map<string, Promise<Backend>>();

async function instantiate({ module }: WorkerModule, { sourceHash, memoryBudget }: WorkerSetup): Promise<Backend> {
  const probe = await wasmBackend(module, sourceHash, memoryBudget, {});
  if (isThere(probe)) return probe.backend;
  throw new KernelError(probe.code, { given: probe.reason });
}

/** The status, or the E_MEMORY that a lenient job takes as a reason to try ts. */
function attempt(
  backend: Backend,
  job: Job,
  inputs: readonly TypedArray[],
  outputs: readonly TypedArray[],
): { status: number; fallback?: string } {
  const call = { inputs, values: job.values, outputs, threads: 1 };
  if (!job.lenient || backend === ts) return { status: backend.run(job.kernel, call) };
  let reason = describeShortage(backend);
  try {
    const status = backend.run(job.kernel, call);
    if (status !== STATUS_MEMORY) return { status };
  } catch (error) {
    if (!(error instanceof KernelError) || error.code !== 'E_MEMORY') throw error;
    reason = describeShortage(backend, error);
  }
  return { status: ts.run(job.kernel, call), fallback: reason };
}

async function compute(job: Job, setup: WorkerSetup): Promise<JobResult> {
  const { name } = job.kernel;
  let backend: Backend = ts;
  if (job.backend === 'wasm') {
    const { module } = job;
    if (module === undefined) throw new KernelError('E_BACKEND', { given: 'wasm is not available' });
    const made =
      wasm.get(module.key) ??
      instantiate(module, setup).catch((error: unknown) => {
        // Not remembered: memory that was short may be there the next time.
        wasm.delete(module.key);
        throw error;
      });
    wasm.set(module.key, made);
    backend = await made;
  }
  try {
    // wasm copies anyway. ts would read what others may be writing, and be compiled for another kind of memory.
    const inputs = job.inputs.map((array, i) =>
      backend === ts && isSharedMemory(bufferOf(array)) ? storages[job.kernel.inputs[i]!.dtype].copy(array) : array,
    );
    const outputs = job.lengths.map((length, o) => storages[job.kernel.outputs[o]!.dtype].make(length));
    const found = attempt(backend, job, inputs, outputs);
    return { ...found, outputs: found.status === STATUS_OK ? outputs : [] };
  } catch (cause) {
    if (isOutOfMemory(cause)) throw outOfMemory(name, cause);
    throw cause;
  }
}

async function serve(job: Job, setup: WorkerSetup, port: Port): Promise<void> {
  try {
    const result = await compute(job, setup);
    port.postMessage({ result }, result.outputs.map(bufferOf));
  } catch (error) {
    const { name } = job.kernel;
    const { code, argument, given, expected, index } =
      error instanceof KernelError
        ? error
        : new KernelError('E_BACKEND', { given: `${job.backend} failed in its worker: ${messageOf(error)}` });
    port.postMessage({ error: { code, details: { kernel: name, argument, given, expected, index } } }, []);
  }
}

/** The whole life of a worker: the first message sets it up, every other one is a job. */
export function serveJobs(kernels: ScriptKernels): void {
  ts = tsBackend(kernels);
  let setup: WorkerSetup | undefined;
  const receive = (message: unknown, port: Port): void => {
    if (setup === undefined) setup = message as WorkerSetup;
    else void serve(message as Job, setup, port);
  };
  const parent = builtin('node:worker_threads')?.parentPort;
  if (parent) {
    parent.on('message', (message) => receive(message, parent as unknown as Port));
    return;
  }
  const own = globalThis as unknown as Port & {
    addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  };
  own.addEventListener('message', ({ data }) => receive(data, own));
}
