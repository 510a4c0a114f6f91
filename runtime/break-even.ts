/**
 * From how many elements on a backend is worth its call, as measured against ts on the reference machine:
 * a native call costs about 100 ns, wasm copies its arguments in and out. Below, ts computes: the bytes
 * are the same. Elements are those of the largest array of a call.
 */
export interface BreakEven {
  readonly native: number;
  readonly wasm: number;
}

const COMMON: BreakEven = { native: 300, wasm: 64 };

/** Kernels that do much more, or less, per element than the common one. */
const MEASURED: Readonly<Record<string, BreakEven>> = {};

export const breakEvenOf = (kernel: string): BreakEven => MEASURED[kernel] ?? COMMON;
