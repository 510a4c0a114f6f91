/** The backends of a batch, called as the runtime calls them, with every argument in memory that is watched. */
import { SIMD_LEVELS } from '../../dist/runtime/backends/native.js';
import {
  bytesOf,
  copyArray,
  lengthOf,
  makeArray,
  namesOf,
  numbersOf,
  type Case,
  type DType,
  type TypedArray,
} from '../support/case.js';
import type { Assembled, GeneratedKernel } from '../support/made.js';
import type { Machine, Run } from '../support/machines.js';
import { canonical, type Outcome } from '../support/outcome.js';
import type { KernelManifest } from '../support/subject.js';
import { checkScratch, forget, PATTERN } from './watched-wasm.js';

const THREADS: readonly number[] = [1, 3];
const GRAIN = 16;
const GUARD = 4;

export interface NativeBinding {
  readonly capabilities: () => { levels: string[] };
  readonly lastRun: () => Run;
  readonly lastPanic: () => string | undefined;
  readonly [kernel: string]: (...args: never[]) => unknown;
}

interface Prepared {
  readonly inputs: TypedArray[];
  readonly values: number[];
  readonly outputs: TypedArray[];
  readonly check: () => void;
}

/** Arguments in their order; results go into the middle of memory that nobody else may touch. */
function prepare(kernel: KernelManifest, one: Case, guard = GUARD): Prepared {
  const names = namesOf(one.sizes, one.params);
  const memories: { name: string; around: Uint8Array; data: TypedArray }[] = [];
  const before = kernel.inputs.map(({ name, dtype }) => copyArray(one.inputs[name]!, dtype));
  const inputs = kernel.inputs.map(({ name, dtype }, i) => {
    const memory = makeArray(dtype, before[i]!.length + 2 * guard + one.shift);
    const data = memory.subarray(guard + one.shift, guard + one.shift + before[i]!.length) as TypedArray;
    const around = bytesOf(memory).fill(0xa5);
    bytesOf(data).set(bytesOf(before[i]!));
    memories.push({ name, around, data });
    return data;
  });
  const outputs = kernel.outputs.map(({ name, dtype, shape }) => {
    const length = lengthOf({ shape }, names);
    const memory = makeArray(dtype, length + 2 * guard);
    const data = memory.subarray(guard, guard + length) as TypedArray;
    memories.push({ name, around: bytesOf(memory).fill(0xa5), data });
    return data;
  });
  const values = numbersOf(kernel, one.sizes, one.params);
  const check = (): void => {
    inputs.forEach((array, i) => {
      if (Buffer.compare(bytesOf(array), bytesOf(before[i]!)) !== 0)
        throw new Error(`the input ${kernel.inputs[i]!.name} was written to`);
    });
    for (const { name, around, data } of memories) {
      const [from, to] = [data.byteOffset, data.byteOffset + data.byteLength];
      for (let at = 0; at < around.length; at++)
        if ((at < from || at >= to) && around[at] !== 0xa5) throw new Error(`something was written outside of ${name}`);
    }
  };
  return { inputs, values, outputs, check };
}

function outcomeOf(kernel: KernelManifest, status: number, outputs: readonly TypedArray[], why: () => string): Outcome {
  if (status !== 0) throw new Error(`status ${status}${why()}`);
  // A scalar reaches the caller as a number, which has no NaN bits.
  return {
    outputs: Object.fromEntries(
      kernel.outputs.map(({ name, kind }, i) => [name, kind === 'scalar' ? canonical(outputs[i]!) : outputs[i]!]),
    ),
  };
}

export function scriptMachine(kernels: Readonly<Record<string, GeneratedKernel>>): Machine {
  return {
    label: 'ts',
    backend: 'ts',
    run(kernel, one) {
      const { inputs, values, outputs, check } = prepare(kernel, one);
      const status = kernels[kernel.name]!(...inputs, ...values, ...outputs);
      check();
      return { outcome: outcomeOf(kernel, status, outputs, () => '') };
    },
  };
}

/** Bytes of wasm memory before, between and behind arguments that nobody may touch: more than a kernel stores at once. */
const ISLAND = 64;

export function wasmMachine(module: Assembled): Machine {
  const { kernels, memory, free } = module;
  const align = (bytes: number): number => Math.ceil(bytes / 16) * 16;
  return {
    label: 'wasm',
    backend: 'wasm',
    run(kernel, one) {
      const { inputs, values, outputs, check } = prepare(kernel, one);
      let top = free + ISLAND;
      // Filled with something that is no zero: neither results nor scratch may rely on what was there.
      const end = inputs.concat(outputs).reduce((sum, array) => sum + align(array.byteLength) + ISLAND, top);
      if (end + 65536 > memory.buffer.byteLength)
        memory.grow(Math.ceil((end + 65536 - memory.buffer.byteLength) / 65536));
      new Uint8Array(memory.buffer, free, Math.min(memory.buffer.byteLength, end + 65536) - free).fill(PATTERN);
      const take = (array: TypedArray): number => {
        const at = top;
        top += align(array.byteLength) + ISLAND;
        return at;
      };
      const places = inputs.map((array) => {
        const at = take(array);
        new Uint8Array(memory.buffer, at, array.byteLength).set(bytesOf(array));
        return at;
      });
      const results = outputs.map(take);
      forget(module);
      const status = kernels[kernel.name]!(...places, ...values, ...results, top);
      const bytes = new Uint8Array(memory.buffer);
      outputs.forEach((array, i) => {
        const at = results[i]!;
        bytesOf(array).set(bytes.subarray(at, at + array.byteLength));
      });
      const untouched = (from: number, to: number, what: string): void => {
        for (let b = from; b < to; b++)
          if (bytes[b] !== PATTERN) throw new Error(`something was written ${b - from} bytes behind ${what}`);
      };
      untouched(free, free + ISLAND, 'the constants, before the arguments');
      [...places, ...results].forEach((at, i) => {
        const end = at + [...inputs, ...outputs][i]!.byteLength;
        untouched(end, align(end) + ISLAND, [...kernel.inputs, ...kernel.outputs][i]!.name);
      });
      checkScratch(module);
      inputs.forEach((array, i) => {
        if (Buffer.compare(bytesOf(array), bytes.subarray(places[i]!, places[i]! + array.byteLength)) !== 0)
          throw new Error(`the input ${kernel.inputs[i]!.name} was written to`);
      });
      check();
      return { outcome: outcomeOf(kernel, status, outputs, () => '') };
    },
  };
}

/** `guard`: elements around each result. A memory checker does that better where there are none. */
export function nativeMachines(binding: NativeBinding, levels: readonly string[], guard = GUARD): Machine[] {
  return levels.flatMap((level) =>
    THREADS.map((threads): Machine => ({
      label: `native ${level}, ${threads} thread${threads > 1 ? 's' : ''}`,
      backend: 'native',
      run(kernel, one) {
        const { inputs, values, outputs, check } = prepare(kernel, one, guard);
        const call = binding[kernel.name] as unknown as (...args: unknown[]) => number;
        const status = call(
          threads,
          SIMD_LEVELS[level as keyof typeof SIMD_LEVELS],
          GRAIN,
          ...inputs,
          ...values,
          ...outputs,
        );
        const run = binding.lastRun();
        if (run.level !== level) throw new Error(`native ran as ${run.level} where ${level} was asked for`);
        const outcome = outcomeOf(kernel, status, outputs, () => `: ${binding.lastPanic() ?? 'no panic'}`);
        check();
        return { outcome, run };
      },
    })),
  );
}

export type { DType };
