/**
 * Typed arrays read through the getters of the language itself. A proxy, a subclass or a property
 * planted on an instance cannot lie about kind, length or memory, and none of their code runs.
 */
import type { TypedArray } from '../plan.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Getter = { call(target: unknown): any };
const getter = (prototype: object, key: string | symbol): Getter | undefined =>
  Object.getOwnPropertyDescriptor(prototype, key)?.get;

const typedArray = Object.getPrototypeOf(Float64Array.prototype) as object;
const tag = getter(typedArray, Symbol.toStringTag)!;
const length = getter(typedArray, 'length')!;
const buffer = getter(typedArray, 'buffer')!;
const byteOffset = getter(typedArray, 'byteOffset')!;
const byteLength = getter(typedArray, 'byteLength')!;
const bufferByteLength = getter(ArrayBuffer.prototype, 'byteLength')!;
/** Engines without resizable buffers have nothing to look at. */
const bufferResizable = getter(ArrayBuffer.prototype, 'resizable');
const shared = (globalThis as { SharedArrayBuffer?: { prototype: object } }).SharedArrayBuffer;
const sharedGrowable = shared && getter(shared.prototype, 'growable');

/** 'Float64Array' and the like; undefined for everything that is not a typed array. */
export const kindOf = (value: unknown): string | undefined => tag.call(value) as string | undefined;
export const lengthOf = (array: TypedArray): number => length.call(array) as number;
export const bufferOf = (array: TypedArray): ArrayBufferLike => buffer.call(array) as ArrayBufferLike;
export const byteOffsetOf = (array: TypedArray): number => byteOffset.call(array) as number;
export const byteLengthOf = (array: TypedArray): number => byteLength.call(array) as number;

const set = (typedArray as { set: { call(target: TypedArray, source: TypedArray, offset?: number): void } }).set;
/** `target.set(source)`, as the language has it. */
export const copyInto = (target: TypedArray, source: TypedArray, offset = 0): void => set.call(target, source, offset);

export function isSharedMemory(memory: ArrayBufferLike): boolean {
  try {
    bufferByteLength.call(memory);
    return false;
  } catch {
    return true;
  }
}

export type Memory = 'fixed' | 'shared' | 'resizable' | 'growable' | 'detached';

/** What kind of memory an array lies on. */
export function memoryOf(array: TypedArray): Memory {
  const memory = bufferOf(array);
  if (isSharedMemory(memory)) return sharedGrowable?.call(memory) === true ? 'growable' : 'shared';
  if (bufferResizable?.call(memory) === true) return 'resizable';
  if (lengthOf(array) > 0) return 'fixed';
  // Only a view that is refused tells a detached buffer from an empty one on every supported version.
  try {
    new Uint8Array(memory);
    return 'fixed';
  } catch {
    return 'detached';
  }
}
