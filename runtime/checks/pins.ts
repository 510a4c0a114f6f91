/** Handles of pinned arrays, and what stands behind them. */
import type { TypedArray } from '../plan.js';

export interface Pin {
  /** The array as it lies there now. Throws when it was unpinned, or its runtime disposed of. */
  view(): TypedArray;
  readonly rows: number | undefined;
  readonly cols: number | undefined;
}

const pins = new WeakMap<object, Pin>();

/** What a handle stands for; undefined for every other value. */
export const pinOf = (value: unknown): Pin | undefined => (typeof value === 'object' && value !== null ? pins.get(value) : undefined);

export const remember = (handle: object, pin: Pin): void => void pins.set(handle, pin);
