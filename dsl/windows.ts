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

/** What a node of a fold keeps. */
type FoldNode = f64 | Readonly<Record<string, f64>>;

/** The node of a fold over no values. */
const nothingOf = <N extends FoldNode>(like: N): N =>
  typeof like === 'object' ? (Object.fromEntries(Object.keys(like).map((field) => [field, NaN])) as N) : (NaN as N);

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
  readonly #values: readonly ((row: i32) => f64)[];
  readonly #size: i32;

  constructor(values: readonly ((row: i32) => f64)[], row: i32, col: i32, size: i32) {
    this.#values = values;
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

  /**
   * A fold over the window tree of your own. `leaf` is what a node keeps of one value, `merge` what it keeps of an older and a newer
   * node, of which both hold something: a number, or a record of numbers. `merge` may also ask how many values they hold. Both
   * consist of constants and a result, and use numbers from before `windows` alone. NaN, in every field, when there are no values.
   */
  fold(leaf: (...values: f64[]) => f64, merge: (older: f64, newer: f64, olderCount: f64, newerCount: f64) => f64): f64;
  fold<N extends Readonly<Record<string, f64>>>(
    leaf: (...values: f64[]) => N,
    merge: (older: N, newer: N, olderCount: f64, newerCount: f64) => N,
  ): N;
  fold<N extends FoldNode>(
    leaf: (...values: f64[]) => N,
    merge: (older: N, newer: N, olderCount: f64, newerCount: f64) => N,
  ): N {
    const folded = this.#fold<{ count: f64; node: N } | undefined>(
      (v, row) => (v === v ? { count: 1, node: leaf(...this.#values.map((value) => value(row))) } : undefined),
      (a, b) => {
        if (a === undefined || b === undefined) return a ?? b;
        return { count: a.count + b.count, node: merge(a.node, b.node, a.count, b.count) };
      },
      undefined,
    );
    return folded ? folded.node : nothingOf(leaf(...this.#values.map(() => NaN)));
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

  /** NaN where a value of the row is missing. */
  #value(row: i32): f64 {
    const values = this.#values.map((value) => value(row));
    return values.every((v) => v === v) ? values[0]! : NaN;
  }

  #sorted(): Float64Array {
    const values: f64[] = [];
    for (let row = Math.max(0, this.row - this.#size + 1); row <= this.row; row++) {
      const v = this.#value(row);
      if (v === v) values.push(v + 0);
    }
    return Float64Array.from(values).sort();
  }

  #fold<N>(leaf: (v: f64, row: i32) => N, merge: (older: N, newer: N) => N, missing: N): N {
    const tree = (from: i32, count: i32): N => {
      if (from + count <= 0) return missing;
      if (count === 1) return leaf(this.#value(from), from);
      let older = 1;
      while (older * 2 < count) older *= 2;
      return merge(tree(from, older), tree(from + older, count - older));
    };
    return tree(this.row - this.#size + 1, this.#size);
  }
}

/** A series computed on demand. */
export const series = (length: i32, at: (index: i32) => f64): Series => ({ length, at });

type Source = ReadonlyMatrix<'f64'> | ReadonlyVector<'f64'> | Series;

/** Of each column, how its values are read. */
const columnsOf = (x: Source): { readonly rows: i32; readonly columns: readonly ((row: i32) => f64)[] } => {
  if ('rows' in x)
    return { rows: x.rows, columns: Array.from({ length: x.cols }, (_, col) => (row: i32) => x.at(row, col)) };
  const at = 'at' in x && !(x instanceof Float64Array) ? x.at : (t: i32) => (x as ReadonlyVector)[t]!;
  return { rows: x.length, columns: [at] };
};

/**
 * Calls the body for every row of every column with the window that ends there. Of several series of one shape a row is present
 * where all of its values are; such a window has `count` and `fold`. State carried from row to row makes it a recurrence, run in
 * ascending order; without state, rows and columns run side by side.
 */
export function windows(x: Source | readonly [Source, ...Source[]], size: i32, body: (w: Window) => void): void {
  const sources = (Array.isArray(x) ? x : [x]).map(columnsOf) as ReturnType<typeof columnsOf>[];
  const [{ rows, columns }] = sources as [ReturnType<typeof columnsOf>];
  columns.forEach((_, col) => {
    const values = sources.map((source) => source.columns[col]!);
    for (let row = 0; row < rows; row++) body(new Window(values, row, col, size));
  });
}
