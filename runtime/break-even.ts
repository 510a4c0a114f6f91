/**
 * From how many elements on a backend is worth its call: a native call costs about 100 ns, wasm copies its arguments
 * in and out. Below, ts computes: the bytes are the same. Elements are those of the largest array of a call.
 */
import { COMMON, MEASURED } from './break-even-table.js';

export interface BreakEven {
  readonly native: number;
  readonly wasm: number;
}

export const breakEvenOf = (kernel: string): BreakEven => MEASURED[kernel] ?? COMMON;
