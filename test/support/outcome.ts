/** What a call gave, as bytes that can be compared. */
import { bytesOf, makeArray, type DType, type TypedArray } from './case.js';
import type { ArrayManifest, KernelManifest } from './subject.js';

export interface Outcome {
  /** By name; a scalar is an array of one. Empty when the kernel failed. */
  readonly outputs: Readonly<Record<string, TypedArray>>;
  /** What `fail` said. */
  readonly failure?: { readonly code: string; readonly index: number };
}

/** Where two outcomes part: an element, or the whole call. */
export interface Difference {
  readonly output?: string;
  readonly index?: number;
}

/** Every NaN becomes the one that outputs hold: for executions that are not asked to do so themselves. */
export function canonical(array: TypedArray): TypedArray {
  if (!(array instanceof Float64Array || array instanceof Float32Array)) return array;
  const words = new Uint32Array(array.buffer, array.byteOffset, array.byteLength / 4);
  for (let i = 0; i < array.length; i++) {
    if (array[i] === array[i]) continue;
    if (array instanceof Float32Array) words[i] = 0x7fc00000;
    else {
      words[2 * i] = 0;
      words[2 * i + 1] = 0x7ff80000;
    }
  }
  return array;
}

/** The bits of an element as they lie in memory, as one number in hexadecimal. */
export function bitsAt(array: TypedArray, index: number): string {
  const bytes = bytesOf(array).subarray(index * array.BYTES_PER_ELEMENT, (index + 1) * array.BYTES_PER_ELEMENT);
  return [...bytes]
    .reverse()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** A number from a scalar output. JavaScript numbers have no NaN bits, so these are made canonical. */
export function scalarArray(value: number, dtype: DType): TypedArray {
  const array = makeArray(dtype, 1);
  array[0] = value;
  return canonical(array);
}

export const emptyOutputs = (
  arrays: readonly ArrayManifest[],
  lengths: readonly number[],
): Record<string, TypedArray> =>
  Object.fromEntries(arrays.map((array, i) => [array.name, unwritten(makeArray(array.dtype, lengths[i]!))]));

/** What nobody writes is NaN, or 0 for integers: where a body runs directly, from the start. */
const unwritten = (array: TypedArray): TypedArray =>
  array instanceof Float64Array || array instanceof Float32Array ? array.fill(NaN) : array;

/** The first place where two outcomes differ; undefined when every byte is the same. */
export function difference(kernel: KernelManifest, a: Outcome, b: Outcome): Difference | undefined {
  if (a.failure !== undefined || b.failure !== undefined) {
    return a.failure?.code === b.failure?.code && a.failure?.index === b.failure?.index ? undefined : {};
  }
  for (const { name } of kernel.outputs) {
    const [x, y] = [a.outputs[name]!, b.outputs[name]!];
    if (x.length !== y.length) return { output: name };
    if (Buffer.compare(bytesOf(x), bytesOf(y)) === 0) continue;
    for (let index = 0; index < x.length; index++)
      if (bitsAt(x, index) !== bitsAt(y, index)) return { output: name, index };
  }
  return undefined;
}
