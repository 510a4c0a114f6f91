/**
 * Windows over the rows of a matrix or a series, by their plain definition. What a window gives
 * depends on the values inside it and on nothing else. NaN is a missing value, rows before the first
 * are missing too. Reductions fold the window tree: P₁[i] = xᵢ, P₂ₖ[i] = Pₖ[i] ∘ Pₖ[i + k]; a
 * size that is no power of two takes its largest power of two first.
 */
import type { f64, i32, ReadonlyMatrix, ReadonlyVector, Series } from './types.js';

export interface Moments {
  /** How many values are present. */
  readonly n: f64;
  /** The oldest value present; the mean is first + offset. NaN when the window is empty. */
  readonly first: f64;
  readonly offset: f64;
  /** Sum of squared deviations from the mean: never negative, exactly 0 for constants, NaN where an infinity is present. */
  readonly m2: f64;
}

const middle = (sorted: Float64Array): f64 => {
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half]!;
  if (half === 0) return NaN;
  const [low, high] = [sorted[half - 1]!, sorted[half]!];
  const sum = low + high;
  return Math.abs(sum) === Infinity ? low * 0.5 + high * 0.5 : sum * 0.5;
};

export class Window {
  readonly row: i32;
  readonly col: i32;
  readonly #value: (row: i32) => f64;
  readonly #size: i32;

  constructor(value: (row: i32) => f64, row: i32, col: i32, size: i32) {
    this.#value = value;
    this.row = row;
    this.col = col;
    this.#size = size;
  }

  /** How many values of the window are present. */
  get count(): i32 {
    return this.#fold<i32>(
      (v) => (v === v ? 1 : 0),
      (a, b) => a + b,
      0,
    );
  }

  /** Sum of the values that are present; −0 when there are none. */
  sum(): f64 {
    return this.#fold<f64>(
      (v) => (v === v ? v : -0),
      (a, b) => a + b,
      -0,
    );
  }

  /** The smallest value that is present, the oldest of equals; Infinity when there are none. */
  min(): f64 {
    return this.#fold<f64>(
      (v) => (v === v ? v : Infinity),
      (a, b) => (b < a ? b : a),
      Infinity,
    );
  }

  /** The largest value that is present, the oldest of equals; −Infinity when there are none. */
  max(): f64 {
    return this.#fold<f64>(
      (v) => (v === v ? v : -Infinity),
      (a, b) => (a < b ? b : a),
      -Infinity,
    );
  }

  /** Count, mean (first + offset) and sum of squared deviations, merged as Pébay (2008) does. */
  moments(): Moments {
    const empty: Moments = { n: 0, first: NaN, offset: 0, m2: 0 };
    return this.#fold<Moments>(
      (v) => (v === v ? { n: 1, first: v, offset: 0, m2: v - v } : empty),
      (a, b) => {
        if (a.n === 0) return b;
        if (b.n === 0) return a;
        const n = a.n + b.n;
        const d = b.first - a.first + (b.offset - a.offset);
        const q = b.n / n;
        return { n, first: a.first, offset: a.offset + d * q, m2: a.m2 + b.m2 + d * d * (a.n * q) };
      },
      empty,
    );
  }

  /** The values that are present, in ascending order, −0 as +0: the value at position 0 is the smallest. NaN where there is none. */
  rank(position: i32): f64 {
    return this.#sorted()[position] ?? NaN;
  }

  /** The middle value that is present; of an even number, half the sum of the middle two, which does not overflow. NaN when there are none. */
  median(): f64 {
    return middle(this.#sorted());
  }

  /** Median absolute deviation: the median of |value − median|. NaN when there are none, or when a deviation is not a number. */
  mad(): f64 {
    const sorted = this.#sorted();
    const centre = middle(sorted);
    const deviations = sorted.map((v) => Math.abs(v - centre));
    return deviations.some((d) => d !== d) ? NaN : middle(deviations.sort());
  }

  #sorted(): Float64Array {
    const values: f64[] = [];
    for (let row = Math.max(0, this.row - this.#size + 1); row <= this.row; row++) {
      const v = this.#value(row);
      if (v === v) values.push(v + 0);
    }
    return Float64Array.from(values).sort();
  }

  #fold<N>(leaf: (v: f64) => N, merge: (older: N, newer: N) => N, missing: N): N {
    const tree = (from: i32, count: i32): N => {
      if (from + count <= 0) return missing;
      if (count === 1) return leaf(this.#value(from));
      let older = 1;
      while (older * 2 < count) older *= 2;
      return merge(tree(from, older), tree(from + older, count - older));
    };
    return tree(this.row - this.#size + 1, this.#size);
  }
}

/** A series computed on demand. */
export const series = (length: i32, at: (index: i32) => f64): Series => ({ length, at });

/**
 * Calls the body for every row of every column with the window that ends there. State carried from row
 * to row makes it a recurrence, run in ascending order; without state, rows and columns run side by side.
 */
export function windows(
  x: ReadonlyMatrix<'f64'> | ReadonlyVector<'f64'> | Series,
  size: i32,
  body: (w: Window) => void,
): void {
  if ('rows' in x) {
    for (let col = 0; col < x.cols; col++)
      for (let row = 0; row < x.rows; row++) body(new Window((t) => x.at(t, col), row, col, size));
    return;
  }
  const at = 'at' in x && !(x instanceof Float64Array) ? x.at : (t: i32) => (x as ReadonlyVector)[t]!;
  for (let row = 0; row < x.length; row++) body(new Window(at, row, 0, size));
}
