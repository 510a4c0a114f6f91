/** The kernels as WebAssembly: arguments are copied into its memory, results out of it. */
import { byteLengthOf, lengthOf } from '../checks/intrinsics.js';
import { isOutOfMemory, KernelError, messageOf, outOfMemory } from '../errors.js';
import type { DType } from '../plan.js';
import { bare, staleness, type Call, type Probe, type Residence, type Runnable } from './backend.js';
import { Heap } from './heap.js';
import { STATUS_OK } from './status.js';

export type Exports = Readonly<Record<string, unknown>>;

type Function = (...args: number[]) => number;
/** Of the section that says what a module belongs to. */
const SECTION = 'trefoil';

/** What a module says of itself. */
interface Identity {
  readonly hash: string;
  /** Where free memory begins. */
  readonly heap: number;
}

const isFunction = (value: unknown): value is Function => typeof value === 'function';

/** A module does not say how much memory it wants at least; constant tables make it more than one page. */
async function instantiate(
  module: WebAssembly.Module,
  maximum: number,
): Promise<{ memory: WebAssembly.Memory; exports: Exports }> {
  for (let pages = 16; ; pages *= 4) {
    const memory = new WebAssembly.Memory({ initial: Math.min(pages, maximum), maximum });
    try {
      const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
      return { memory, exports };
    } catch (error) {
      if (!(error instanceof WebAssembly.LinkError) || pages > 4096 || pages >= maximum) throw error;
    }
  }
}

interface Instance {
  readonly exports: Exports;
  readonly heap: Heap;
}

/** Undefined where the module is not one of Trefoil's: a build writes the section last. */
export function identityOf(module: WebAssembly.Module): Identity | undefined {
  const [section] = WebAssembly.Module.customSections(module, SECTION);
  return section && (JSON.parse(new TextDecoder().decode(section)) as Identity);
}

export const NOT_OURS = {
  code: 'E_BACKEND',
  reason: 'the module is not one of Trefoil: it does not say from which sources it was made, and where memory is free',
} as const;

export async function wasmBackend(
  module: WebAssembly.Module,
  sourceHash: string,
  budget: number,
  facts: Record<string, unknown>,
): Promise<Probe> {
  const { memory, exports } = await instantiate(module, Math.max(1, Math.min(65536, Math.floor(budget / 65536))));
  const identity = identityOf(module);
  if (identity === undefined) return NOT_OURS;
  if (sourceHash !== identity.hash) return staleness(identity.hash, sourceHash);
  // Forgotten by dispose: a memory can only be given back as a whole.
  let instance: Instance | undefined = { exports, heap: new Heap(memory, identity.heap, budget) };
  return {
    backend: bare({
      name: 'wasm',
      run: (kernel, call) => runOn(instance!, kernel, call),
      moduleOf: () => ({ key: '', module }),
      pin: (length, dtype) => pinOn(instance!.heap, length, dtype),
      facts: () => ({ ...facts, memoryBytes: instance?.heap.bytes ?? 0, pinnedBytes: instance?.heap.pinnedBytes ?? 0 }),
      dispose() {
        instance = undefined;
      },
    }),
  };
}

export function pinOn(heap: Heap, length: number, dtype: DType): Residence {
  const at = heap.pin(length, dtype, 'pin');
  return { view: () => heap.viewOf(at), moves: true, free: () => heap.unpin(at) };
}

export function runOn({ exports, heap }: Instance, of: Runnable, { inputs, values, outputs }: Call): number {
  const kernel = exports[of.name];
  if (!isFunction(kernel))
    throw new KernelError('E_BACKEND', { kernel: of.name, given: 'not among the functions of the wasm module' });
  const mark = heap.mark;
  try {
    // Pinned arrays stay where they are. Their places are read first: memory that grows takes the views away.
    const pieces: number[] = [];
    const places: number[] = [];
    for (const input of inputs) {
      const place = heap.placeOf(input);
      places.push(place);
      if (place < 0) pieces.push(byteLengthOf(input));
    }
    for (const output of outputs) {
      const place = heap.placeOf(output);
      places.push(place);
      if (place < 0) pieces.push(byteLengthOf(output));
    }
    const sizes = outputs.map(byteLengthOf);
    heap.reserve(pieces, of.name);
    const args: number[] = [];
    for (let i = 0; i < inputs.length; i++) {
      let at = places[i]!;
      if (at < 0) {
        at = heap.take(byteLengthOf(inputs[i]!));
        heap.write(at, inputs[i]!, of.inputs[i]!.dtype);
      }
      args.push(at);
    }
    for (const value of values) args.push(value);
    const first = args.length;
    for (let o = 0; o < outputs.length; o++) {
      const place = places[inputs.length + o]!;
      args.push(place < 0 ? heap.take(sizes[o]!) : place);
    }
    // Scratch begins where the arguments end; a kernel grows the memory if that is not enough.
    args.push(heap.mark);
    const status = kernel(...args);
    heap.refresh();
    if (status !== STATUS_OK) return status;
    for (let o = 0; o < outputs.length; o++) {
      if (places[inputs.length + o]! >= 0) continue;
      const output = outputs[o]!;
      heap.read(args[first + o]!, output, lengthOf(output), of.outputs[o]!.dtype);
    }
    return status;
  } catch (cause) {
    if (cause instanceof KernelError) throw cause;
    // A trap leaves nothing behind that the next call would see: the kernels keep no state.
    if (isOutOfMemory(cause)) throw outOfMemory(of.name, cause);
    throw new KernelError('E_BACKEND', { kernel: of.name, given: `wasm failed: ${messageOf(cause)}`, cause });
  } finally {
    heap.reset(mark);
  }
}
