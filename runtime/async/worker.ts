/** The file a worker runs: kernels of wasm and ts, one order after the other. It keeps nothing of a call. */
import { isThere, type Backend } from '../backends/backend.js';
import { describeShortage, STATUS_MEMORY, STATUS_OK } from '../backends/status.js';
import { tsBackend } from '../backends/ts.js';
import { wasmBackend } from '../backends/wasm.js';
import { bufferOf, isSharedMemory } from '../checks/intrinsics.js';
import { isOutOfMemory, KernelError, messageOf, outOfMemory } from '../errors.js';
import { storages, type TypedArray } from '../plan.js';
import { builtin } from '../platform.js';
import type { Answer, Equipment, Order, Reply } from './orders.js';

interface Port {
  postMessage(message: Reply, transfer: ArrayBufferLike[]): void;
}

const ts = tsBackend();
let wasm: Promise<Backend> | undefined;

async function instantiate({ module, sourceHash, memoryBudget }: Equipment): Promise<Backend> {
  if (module === undefined) throw new KernelError('E_BACKEND', { given: 'wasm is not available' });
  const probe = await wasmBackend(module, sourceHash, memoryBudget, {});
  if (isThere(probe)) return probe.backend;
  throw new KernelError(probe.code, { given: probe.reason });
}

/** The status, or the E_MEMORY that a lenient order takes as a reason to try ts. */
function attempt(
  backend: Backend,
  order: Order,
  inputs: readonly TypedArray[],
  outputs: readonly TypedArray[],
): { status: number; fallback?: string } {
  const call = { inputs, values: order.values, outputs, threads: 1 };
  if (!order.lenient || backend === ts) return { status: backend.run(order.kernel, call) };
  let reason = describeShortage(backend);
  try {
    const status = backend.run(order.kernel, call);
    if (status !== STATUS_MEMORY) return { status };
  } catch (error) {
    if (!(error instanceof KernelError) || error.code !== 'E_MEMORY') throw error;
    reason = describeShortage(backend, error);
  }
  return { status: ts.run(order.kernel, call), fallback: reason };
}

async function compute(order: Order, equipment: Equipment): Promise<Answer> {
  const { name } = order.kernel;
  let backend: Backend = ts;
  if (order.backend === 'wasm') {
    // A failure is not remembered: memory that was short may be there the next time.
    wasm ??= instantiate(equipment).catch((error: unknown) => {
      wasm = undefined;
      throw error;
    });
    backend = await wasm;
  }
  try {
    // wasm copies anyway. ts would read what others may be writing, and be compiled for another kind of memory.
    const inputs = order.inputs.map((array, i) =>
      backend === ts && isSharedMemory(bufferOf(array)) ? storages[order.kernel.inputs[i]!.dtype].copy(array) : array,
    );
    const outputs = order.lengths.map((length, o) => storages[order.kernel.outputs[o]!.dtype].make(length));
    const found = attempt(backend, order, inputs, outputs);
    return { ...found, outputs: found.status === STATUS_OK ? outputs : [] };
  } catch (cause) {
    if (isOutOfMemory(cause)) throw outOfMemory(name, cause);
    throw cause;
  }
}

async function serve(order: Order, equipment: Equipment, port: Port): Promise<void> {
  try {
    const answer = await compute(order, equipment);
    port.postMessage({ answer }, answer.outputs.map(bufferOf));
  } catch (error) {
    const { name } = order.kernel;
    const { code, argument, given, expected, index } =
      error instanceof KernelError
        ? error
        : new KernelError('E_BACKEND', { given: `${order.backend} failed in its worker: ${messageOf(error)}` });
    port.postMessage({ refusal: { code, details: { kernel: name, argument, given, expected, index } } }, []);
  }
}

let equipment: Equipment | undefined;
function receive(message: unknown, port: Port): void {
  if (equipment === undefined) equipment = message as Equipment;
  else void serve(message as Order, equipment, port);
}

const parent = builtin('node:worker_threads')?.parentPort;
if (parent) parent.on('message', (message) => receive(message, parent as unknown as Port));
else {
  const own = globalThis as unknown as Port & {
    addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  };
  own.addEventListener('message', ({ data }) => receive(data, own));
}
