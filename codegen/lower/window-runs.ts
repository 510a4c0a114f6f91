/**
 * Merge networks: order statistics of short, complete windows, many at once. The window tree with sorted runs for nodes:
 * P₁ is the value, P₂ₖ merges two neighbouring runs by a network whose comparisons do not depend on the data, so
 * that neighbouring windows are lanes. A run is kept as planes: plane j holds the j-th smallest value of the
 * run that starts at each place of the tile. Sorting is exact, so how it is done is no part of what a window means.
 */
import type * as L from '../ir/loop-ir.js';
import { BOOL, type Build, F64 } from '../ir/build.js';
import { handle, variable, type Handle, type Operand, type Variable } from '../ir/handles.js';
import type { Lowerer } from './lowerer.js';
import { chooseFromTwo, type List } from './order-statistics.js';

/** Longer windows slide one value at a time: merges cost more than the shift of a sorted list, sooner where the last one is needed in full. */
const LONGEST = { halves: 64, whole: 32 };
/** Merges up to this length stay in registers. */
const STRAIGHT = 8;
/** Columns of a tile, about. */
const COLUMNS_OF_RUNS = 24;

/** What the tile says about itself. */
export interface RunTile {
  readonly leaf: string;
  readonly width: Handle;
  readonly rowsIn: Handle;
  readonly cols: Handle;
  /** An independent loop over the places of the tile. */
  readonly loop: (v: string, to: L.Expr, body: L.Stmt[]) => L.For;
}

/** The comparisons of Batcher's merge of two sorted lists of n values, which stand one after the other. */
function mergeNetwork(n: number): [number, number][] {
  const merge = (lo: number, count: number, step: number): [number, number][] => {
    const twice = step * 2;
    if (twice >= count) return [[lo, lo + step]];
    const between: [number, number][] = [];
    for (let i = lo + step; i + step < lo + count; i += twice) between.push([i, i + step]);
    return [...merge(lo, count, twice), ...merge(lo + step, count, twice), ...between];
  };
  return merge(0, 2 * n, 1);
}

export class WindowRuns {
  readonly array: string;
  /** The older run has `older` values, the newer one, which begins at `base`, the rest. */
  readonly #older: Variable;
  readonly #base: Variable;
  /** Whether the width is a power of two, and the largest one in it. */
  readonly #isPower: Variable;
  readonly #top: Variable;
  /** How far planes lie apart. */
  readonly #plane: Variable;
  /** The width, which is known to be small: positions in the runs fit wherever they are computed. */
  readonly #width: Variable;

  constructor(
    readonly lw: Lowerer,
    readonly b: Build,
    readonly tile: RunTile,
    /** Whether the whole window is to be one run. */ readonly whole: boolean,
  ) {
    [this.array] = lw.names('runs');
    [this.#older, this.#base] = lw.indices(b.span, 'older', 'newerFrom');
    this.#isPower = variable(lw.fresh('isPower'), b.span, BOOL);
    [this.#top, this.#plane, this.#width] = lw.indices(b.span, 'widest', 'plane', 'values');
  }

  get #longest(): number {
    return this.whole ? LONGEST.whole : LONGEST.halves;
  }

  /** A number of values that changes, as one that is known to be small. */
  #small(count: Handle): Handle {
    return count.max(1).min(this.#longest);
  }

  /** Whether a window is short enough. */
  fits(width: Handle): Handle {
    return width.le(this.#longest);
  }

  /** Scratch for a tile of so many places. */
  extent(width: Handle, places: Handle): L.Expr {
    const isPower = width.bitAnd(width.minus(1)).eq(0);
    const planes = isPower.choose(width, width.times(3));
    const used = this.fits(width).choose(planes, this.b.index(0));
    return used.times(places.plus(16));
  }

  /** The same where all that is known is how long a window is at most. */
  extentAtMost(width: Handle, places: Handle): L.Expr {
    return width.min(this.#longest).times(3).times(places.plus(16));
  }

  /** Planes lie an odd number of cache lines apart, so that they do not compete for the same places of the cache. */
  geometry(): void {
    const { lw, b, tile } = this;
    const [top, older, isPower, plane] = [this.#top, this.#older, this.#isPower, this.#plane];
    const [power] = lw.indices(b.span, 'power');
    lw.emit(this.#width.is(tile.width.max(1).min(this.#longest)), power.starts(1));
    lw.emit(b.while(power.times(2).le(this.#width), [power.set(power.times(2))]));
    lw.emit(top.is(this.#small(power)), isPower.is(top.eq(this.#width)));
    lw.emit(older.is(isPower.and(top.gt(1)).choose(top.shr(1), top)));
    const lines = tile.rowsIn.times(tile.cols).plus(7).shr(3);
    lw.emit(plane.is(lines.shr(1).times(2).plus(1).times(8)));
    const ahead = older.times(tile.cols);
    lw.emit(this.#base.is(isPower.choose(ahead, top.times(2).times(plane).plus(ahead))));
  }

  #cell(plane: Handle, at: L.Expr): Handle<L.Load> {
    return handle({ k: 'load', type: F64, array: this.array, index: this.#place(plane, at), span: this.b.span });
  }

  #place(plane: Handle, at: L.Expr): L.Expr {
    return plane.times(this.#plane).plus(at);
  }

  #put(plane: Handle, at: L.Expr, value: L.Expr): L.Stmt {
    return this.b.store(this.array, this.#place(plane, at), value);
  }

  #index(n: number): Handle {
    return handle(this.b.index(n));
  }

  build(): void {
    const { lw, b, tile } = this;
    const [e, k, low, capacity] = lw.indices(b.span, 'e', 'k', 'low', 'capacity');
    const places = (less: Operand): L.Expr => tile.rowsIn.minus(less).times(tile.cols);
    const first = this.#index(0);
    // The newer run of an odd width lies behind the planes of the older one.
    const rest = this.#top.times(2);
    const leaf: L.Load = { k: 'load', type: F64, array: tile.leaf, index: e, span: b.span };
    lw.emit(tile.loop(e.name, places(0), [this.#put(first, e, handle(leaf).plus(0))]));
    const [run] = lw.indices(b.span, 'run');
    lw.emit(run.starts(1), low.starts(0), capacity.starts(0));
    const hasBit = this.#isPower.not().and(this.#width.bitAnd(k).ne(0));
    const twice = k.times(2);
    const level = lw.block(() => {
      lw.emit(k.is(this.#small(run)));
      const takeBit = lw.block(() => {
        const [j] = lw.indices(b.span, 'j');
        const copyPlane = b.for(j.name, b.index(0), k, [this.#put(rest.plus(j), e, this.#cell(j, e))]);
        const copy = tile.loop(e.name, places(k.minus(1)), [copyPlane]);
        const merge = [
          ...this.#pad(e, rest, capacity, k),
          ...this.#merge(e, k, rest, rest, places(k.plus(low).minus(1))),
          capacity.set(twice),
        ];
        lw.emit(b.if(low.eq(0), [copy, capacity.set(k)], merge));
        lw.emit(low.set(low.plus(k)));
      });
      lw.emit(b.if(hasBit, takeBit));
      lw.emit(...this.#merge(e, k, first, first, places(twice.minus(1))));
      lw.emit(run.set(twice));
    });
    const older = this.#older;
    lw.emit(b.while(run.lt(older), level));
    if (!this.whole) return;
    const all = places(this.#width.minus(1));
    const halves = this.#merge(e, older, first, first, all);
    const padded = [...this.#pad(e, rest, capacity, older), ...this.#merge(e, older, rest, first, all)];
    lw.emit(b.if(this.#width.gt(older), [b.if(this.#isPower, halves, padded)]));
  }

  /** A run shorter than the one it is merged with ends in +∞. */
  #pad(e: Variable, first: Handle, from: L.Expr, to: L.Expr): L.Stmt[] {
    const { lw, b, tile } = this;
    const [j] = lw.indices(b.span, 'j');
    const all = tile.rowsIn.times(tile.cols);
    const fill = tile.loop(e.name, all, [this.#put(first.plus(j), e, b.const('f64', Infinity))]);
    return [b.for(j.name, from, to, [fill])];
  }

  /** The run of k values at plane 0 and the one k rows later at plane `newer`, into planes from `to` on. */
  #merge(e: Variable, k: Handle, newer: Handle, to: Handle, places: L.Expr): L.Stmt[] {
    let choice = this.#mergeInMemory(e, k, newer, to, places);
    for (let n = STRAIGHT; n >= 1; n /= 2)
      choice = [this.b.if(k.eq(n), [this.#mergeInRegisters(e, n, newer, to, places)], choice)];
    return choice;
  }

  #mergeInRegisters(e: Variable, n: number, newer: Handle, to: Handle, places: L.Expr): L.Stmt {
    const { lw, b, tile } = this;
    const load = (i: number): Handle =>
      i < n ? this.#cell(this.#index(i), e) : this.#cell(newer.plus(i - n), e.plus(this.#index(n).times(tile.cols)));
    const body = lw.block(() => {
      const held = Array.from({ length: 2 * n }, (_, i) => lw.named('s', load(i)));
      for (const [i, j] of mergeNetwork(n)) {
        const [x, y] = [held[i]!, held[j]!];
        const [least, most] = lw.names('s', 's').map((name) => variable(name, b.span, F64)) as [Variable, Variable];
        lw.emit(least.is(x.min(y)), most.is(x.max(y)));
        [held[i], held[j]] = [least, most];
      }
      held.forEach((value, i) => lw.emit(this.#put(to.plus(i), e, value)));
    });
    return tile.loop(e.name, places, body);
  }

  /** The newer run turned around behind the older one makes a bitonic list. Reads come before what they read is overwritten. */
  #mergeInMemory(e: Variable, k: Handle, newer: Handle, to: Handle, places: L.Expr): L.Stmt[] {
    const { lw, b, tile } = this;
    const [j, d, t] = lw.indices(b.span, 'j', 'd', 't');
    const [x, y] = lw.names('x', 'y').map((name) => variable(name, b.span, F64)) as [Variable, Variable];
    const [i] = lw.indices(b.span, 'i');
    const last = k.times(2).minus(1);
    const inPlace = to.k === 'const' && to.value === 0;
    const turned = this.#put(to.plus(last.minus(j)), e, this.#cell(newer.plus(j), e.plus(k.times(tile.cols))));
    const copied = this.#put(to.plus(j), e, this.#cell(j, e));
    const compare = [
      i.is(
        to.plus(
          t
            .bitAnd(this.#index(0).minus(d.max(0)))
            .times(2)
            .plus(t.bitAnd(d.max(1).minus(1))),
        ),
      ),
      x.is(this.#cell(i, e)),
      y.is(this.#cell(i.plus(d), e)),
      this.#put(i, e, x.min(y)),
      this.#put(i.plus(d), e, x.max(y)),
    ];
    const body: L.Stmt[] = [
      b.for(j.name, b.index(0), k, [turned]),
      ...(inPlace ? [] : [b.for(j.name, b.index(0), k, [copied])]),
      d.starts(k),
      b.while(d.gt(0), [b.for(t.name, b.index(0), k, compare), d.set(d.shr(1))]),
    ];
    return [tile.loop(e.name, places, body)];
  }

  /** How many values a window has: one at least. */
  get width(): Handle {
    return this.#width;
  }

  /** The runs of the window at a place. */
  lists(at: L.Expr): [List, List] {
    const none = this.#index(0);
    const older: List = { count: this.whole ? this.#width : this.#older, at: (i) => this.#cell(i, at) };
    const newer: List = {
      count: this.whole ? none : this.#width.minus(this.#older),
      at: (i) => this.#cell(i, this.#base.plus(at)),
    };
    return [older, newer];
  }

  /** |value − centre|: sorted from the middle outwards, on either side. */
  deviations(at: L.Expr, centre: L.Expr): [List, List] {
    const { b } = this;
    const half = this.#width.shr(1);
    const distance = (plane: Handle): L.Expr => b.op('abs', 'f64', this.#cell(plane, at).minus(centre));
    return [
      { count: half, at: (i) => distance(half.minus(1).minus(i)) },
      { count: this.#width.minus(half), at: (i) => distance(half.plus(i)) },
    ];
  }

  rank(at: L.Expr, position: L.Expr): L.Expr {
    const { lw, b } = this;
    const nth = lw.named('position', position, b.span);
    const [older, newer] = this.lists(at);
    const isInside = nth.ge(0).and(nth.lt(this.#width));
    // A position that is none may be any integer.
    const { least } = chooseFromTwo(lw, b, older, newer, nth.max(0).min(this.#width.minus(1)).plus(1));
    return isInside.choose(least, b.const('f64', NaN));
  }
}

/** Columns of a tile, such that all tiles have about as many. */
export function alike(cols: Handle): Handle {
  return cols.min(cols.inPartsOf(cols.inPartsOf(COLUMNS_OF_RUNS)).plus(3).bitAnd(-4));
}
