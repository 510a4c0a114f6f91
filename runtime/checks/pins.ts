/** Handles of pinned arrays, and what stands behind them. */
import type { TypedArray } from '../plan.js';
import { bufferOf } from './intrinsics.js';

export interface Pin {
  /** The array as it lies there now. Throws when it was unpinned, or its runtime disposed of. */
  view(): TypedArray;
  readonly rows: number | undefined;
  readonly cols: number | undefined;
}

/** Memory that pinned arrays lie on, by its buffer: whether it moves away from views of it when it grows. */
const grounds = new WeakMap<object, boolean>();

/** Remembers where a pinned array lies. */
export const settleOn = (array: TypedArray, moves: boolean): void => void grounds.set(bufferOf(array), moves);

/** Whether an array lies where a pinned one does, or did: `held.data`, or a part of it. */
export const isOnPinned = (array: TypedArray): boolean => grounds.has(bufferOf(array));

/** Whether an array may be gone in the middle of a call, because memory grew. */
export const mayMove = (array: TypedArray): boolean => grounds.get(bufferOf(array)) === true;

const pins = new WeakMap<object, Pin>();

/** What a handle stands for; undefined for every other value. */
export const pinOf = (value: unknown): Pin | undefined => (typeof value === 'object' && value !== null ? pins.get(value) : undefined);

export const remember = (handle: object, pin: Pin): void => void pins.set(handle, pin);
