/** Calls as callers without types make them. */
import type { Runtime } from 'trefoil';

export type Loose = Record<string, (inputs?: unknown, params?: unknown, options?: unknown) => unknown>;

export const loose = (rt: Runtime): Loose => rt as unknown as Loose;

export const matrix = (
  rows: number,
  cols: number,
  of: (i: number) => number = (i) => i,
): { data: Float64Array; rows: number; cols: number } => ({
  data: Float64Array.from({ length: rows * cols }, (_, i) => of(i)),
  rows,
  cols,
});
