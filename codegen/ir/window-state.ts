/** Order statistics, moments and folds of a moving window, by their definitions. */
import type { WINDOW_FIELDS } from './kernel-ir.js';
import { windowTree } from './summation-order.js';

/** A node of a fold that an author wrote: how many values it holds, and its fields. */
export interface FoldNode {
  readonly count: number;
  readonly values: readonly number[];
}

/** What the functions of such a fold compute. */
export interface NodeFold {
  readonly fields: readonly string[];
  readonly leaf: (row: readonly number[]) => readonly number[];
  readonly merge: (older: FoldNode, newer: FoldNode) => readonly number[];
}

interface Moments {
  readonly n: number;
  readonly first: number;
  readonly offset: number;
  readonly m2: number;
}
const noMoments: Moments = { n: 0, first: NaN, offset: 0, m2: 0 };

/** Pébay (2008), on offsets from the first value so that nothing cancels. */
function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const d = b.first - a.first + (b.offset - a.offset);
  const q = b.n / n;
  return { n, first: a.first, offset: a.offset + d * q, m2: a.m2 + b.m2 + d * d * (a.n * q) };
}

/** The middle value, or half the sum of the middle two; the sum of the halves where it overflows. */
function middle(sorted: Float64Array): number {
  const half = Math.floor(sorted.length / 2),
    low = sorted[half - 1]!,
    high = sorted[half]!;
  if (sorted.length % 2 === 1) return high;
  if (half === 0) return NaN;
  return Number.isFinite(low + high) ? (low + high) * 0.5 : low * 0.5 + high * 0.5;
}

/** The window at one row and column; each reduction is folded when it is first asked for. */
export class WindowState {
  private countOnce?: number;
  private sumOnce?: number;
  private momentsOnce?: Moments;
  constructor(
    private readonly from: number,
    private readonly size: number,
    private readonly values: (row: number) => readonly number[],
    private readonly folds: readonly NodeFold[] = [],
  ) {}

  read(field: string): number {
    const fold = this.folds.find(({ fields }) => fields.includes(field));
    return fold ? this.folded(fold)[fold.fields.indexOf(field)]! : this[field as (typeof WINDOW_FIELDS)[number]];
  }
  /** What a row has; NaN where a value is missing. */
  private value(row: number): number {
    const all = this.values(row);
    return all.every((v) => v === v) ? all[0]! : NaN;
  }
  private readonly foldedOnce = new Map<NodeFold, readonly number[]>();
  private folded(fold: NodeFold): readonly number[] {
    const known = this.foldedOnce.get(fold);
    if (known) return known;
    const none: FoldNode = { count: 0, values: fold.fields.map(() => NaN) };
    const { values } = windowTree<FoldNode>(
      this.from,
      this.size,
      none,
      (row) => {
        const all = this.values(row);
        return all.every((v) => v === v) ? { count: 1, values: fold.leaf(all) } : none;
      },
      (older, newer) => {
        if (older.count === 0) return newer;
        if (newer.count === 0) return older;
        return { count: older.count + newer.count, values: fold.merge(older, newer) };
      },
    );
    this.foldedOnce.set(fold, values);
    return values;
  }

  get count(): number {
    if (this.countOnce === undefined) {
      this.countOnce = 0;
      for (let row = Math.max(0, this.from); row < this.from + this.size; row++) {
        const v = this.value(row);
        if (v === v) this.countOnce++;
      }
    }
    return this.countOnce;
  }
  /** The oldest of the smallest values that are present. */
  get min(): number {
    return this.extreme(Infinity, (a, b) => (b < a ? b : a));
  }
  get max(): number {
    return this.extreme(-Infinity, (a, b) => (a < b ? b : a));
  }
  private extreme(none: number, merge: (older: number, newer: number) => number): number {
    return windowTree(
      this.from,
      this.size,
      none,
      (row) => {
        const v = this.value(row);
        return v === v ? v : none;
      },
      merge,
    );
  }
  get sum(): number {
    return (this.sumOnce ??= windowTree(
      this.from,
      this.size,
      -0,
      (row) => {
        const v = this.value(row);
        return v === v ? v : -0;
      },
      (a, b) => a + b,
    ));
  }
  private sortedOnce?: Float64Array;
  /** What is present, ascending, −0 as +0. */
  private get sorted(): Float64Array {
    if (this.sortedOnce) return this.sortedOnce;
    const values: number[] = [];
    for (let row = Math.max(0, this.from); row < this.from + this.size; row++) {
      const v = this.value(row);
      if (v === v) values.push(v + 0);
    }
    return (this.sortedOnce = Float64Array.from(values).sort());
  }
  rank(position: number): number {
    return this.sorted[position] ?? NaN;
  }
  get median(): number {
    return middle(this.sorted);
  }
  get mad(): number {
    const centre = this.median,
      deviations = this.sorted.map((v) => Math.abs(v - centre));
    return deviations.some((d) => d !== d) ? NaN : middle(deviations.sort());
  }
  private get moments(): Moments {
    return (this.momentsOnce ??= windowTree(
      this.from,
      this.size,
      noMoments,
      (row) => {
        const v = this.value(row);
        return v === v ? { n: 1, first: v, offset: 0, m2: Number.isFinite(v) ? 0 : NaN } : noMoments;
      },
      mergeMoments,
    ));
  }
  get first(): number {
    return this.moments.first;
  }
  get offset(): number {
    return this.moments.offset;
  }
  get m2(): number {
    return this.moments.m2;
  }
}
