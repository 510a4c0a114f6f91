/** Handles of pinned arrays, and what stands behind them. */
import type { TypedArray } from '../plan.js';
import { bufferOf } from './intrinsics.js';

export interface Pin {
  /** The array as it lies there now. Throws when it was unpinned, or its runtime disposed of. */
  view(): TypedArray;
  readonly rows: number | undefined;
  readonly cols: number | undefined;
}

/** Buffers that hold pinned arrays, and whether growing memory detaches views of them. */
const grounds = new WeakMap<object, boolean>();

/** Registers the buffer of a pinned array. */
export const settleOn = (array: TypedArray, moves: boolean): void => void grounds.set(bufferOf(array), moves);

/** Whether an array is on a buffer that holds or held pinned arrays: `held.data`, or a part of it. */
export const isOnPinned = (array: TypedArray): boolean => grounds.has(bufferOf(array));

/** Whether an array may be detached during a call because memory grows. */
export const mayMove = (array: TypedArray): boolean => grounds.get(bufferOf(array)) === true;

const pins = new WeakMap<object, Pin>();

/** What a handle stands for; undefined for every other value. */
export const pinOf = (value: unknown): Pin | undefined =>
  typeof value === 'object' && value !== null ? pins.get(value) : undefined;

export const remember = (handle: object, pin: Pin): void => void pins.set(handle, pin);
