/**
 * Order statistics of short, complete windows, many at once. The window tree with sorted runs for nodes:
 * P₁ is the value, P₂ₖ merges two neighbouring runs by a network whose comparisons do not depend on the data, so
 * that neighbouring windows are lanes. A run is kept as planes: plane j holds the j-th smallest value of the
 * run that starts at each place of the tile. Sorting is exact, so how it is done is no part of what a window means.
 */
import type * as L from '../ir/loop-ir.js';
import { BOOL, type Build, F64 } from '../ir/build.js';
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
  readonly width: L.Expr;
  readonly rowsIn: L.Expr;
  readonly cols: L.Expr;
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
  readonly #older: string;
  readonly #base: string;
  readonly #power: string;
  readonly #top: string;
  readonly #plane: string;

  constructor(
    readonly lw: Lowerer,
    readonly b: Build,
    readonly tile: RunTile,
    /** Whether the whole window is to be one run. */ readonly whole: boolean,
  ) {
    [this.array, this.#older, this.#base] = lw.names('runs', 'older', 'newerFrom');
    [this.#power, this.#top, this.#plane] = lw.names('isPower', 'widest', 'plane');
  }

  /** Whether a window is short enough. */
  fits(width: L.Expr): L.Expr {
    return this.b.op('le', 'index', width, this.b.index(this.whole ? LONGEST.whole : LONGEST.halves));
  }

  /** Scratch for a tile of so many places. */
  extent(width: L.Expr, places: L.Expr): L.Expr {
    const { b } = this;
    const isPower = b.op('eq', 'index', b.op('bitAnd', 'index', width, b.sub(width, b.index(1))), b.index(0));
    const planes = b.op('select', 'index', isPower, width, b.mul(width, b.index(3)));
    const used = b.op('select', 'index', this.fits(width), planes, b.index(0));
    return b.mul(used, b.add(places, b.index(16)));
  }

  /** Planes lie an odd number of cache lines apart, so that they do not compete for the same places of the cache. */
  geometry(): void {
    const { lw, b, tile } = this;
    const top = b.var(this.#top);
    lw.emit(b.let(this.#top, b.index(1), true));
    lw.emit(
      b.while(b.op('le', 'index', b.mul(top, b.index(2)), tile.width), [b.assign(this.#top, b.mul(top, b.index(2)))]),
    );
    lw.emit(b.let(this.#power, b.op('eq', 'index', top, tile.width)));
    lw.emit(
      b.let(
        this.#older,
        b.op(
          'select',
          'index',
          b.op('and', 'bool', b.var(this.#power, BOOL), b.op('gt', 'index', top, b.index(1))),
          b.op('shr', 'index', top, b.index(1)),
          top,
        ),
      ),
    );
    const places = b.op('shr', 'index', b.add(b.mul(tile.rowsIn, tile.cols), b.index(7)), b.index(3));
    lw.emit(
      b.let(
        this.#plane,
        b.mul(b.add(b.mul(b.op('shr', 'index', places, b.index(1)), b.index(2)), b.index(1)), b.index(8)),
      ),
    );
    const ahead = b.mul(b.var(this.#older), tile.cols);
    lw.emit(
      b.let(
        this.#base,
        b.op(
          'select',
          'index',
          b.var(this.#power, BOOL),
          ahead,
          b.add(b.mul(b.mul(top, b.index(2)), b.var(this.#plane)), ahead),
        ),
      ),
    );
  }

  #cell(plane: L.Expr, at: L.Expr): L.Load {
    return { k: 'load', type: F64, array: this.array, index: this.#place(plane, at), span: this.b.span };
  }

  #place(plane: L.Expr, at: L.Expr): L.Expr {
    return this.b.add(this.b.mul(plane, this.b.var(this.#plane)), at);
  }

  #put(plane: L.Expr, at: L.Expr, value: L.Expr): L.Stmt {
    return this.b.store(this.array, this.#place(plane, at), value);
  }

  build(): void {
    const { lw, b, tile } = this;
    const [e, k, low, capacity] = lw.names('e', 'k', 'low', 'capacity');
    const [at, kv, lowv, room] = [b.var(e), b.var(k), b.var(low), b.var(capacity)];
    const places = (less: L.Expr): L.Expr => b.mul(b.sub(tile.rowsIn, less), tile.cols);
    // The newer run of an odd width lies behind the planes of the older one.
    const rest = b.mul(b.var(this.#top), b.index(2));
    const leaf: L.Load = { k: 'load', type: F64, array: tile.leaf, index: at, span: b.span };
    lw.emit(tile.loop(e, places(b.index(0)), [this.#put(b.index(0), at, b.op('add', 'f64', leaf, b.const('f64', 0)))]));
    lw.emit(b.let(k, b.index(1), true), b.let(low, b.index(0), true), b.let(capacity, b.index(0), true));
    const hasBit = b.op(
      'and',
      'bool',
      b.op('not', 'bool', b.var(this.#power, BOOL)),
      b.op('ne', 'index', b.op('bitAnd', 'index', tile.width, kv), b.index(0)),
    );
    const twice = b.mul(kv, b.index(2));
    lw.emit(
      b.while(
        b.op('lt', 'index', kv, b.var(this.#older)),
        lw.block(() => {
          const takeBit = lw.block(() => {
            const j = lw.fresh('j');
            const copy = tile.loop(e, places(b.sub(kv, b.index(1))), [
              b.for(j, b.index(0), kv, [this.#put(b.add(rest, b.var(j)), at, this.#cell(b.var(j), at))]),
            ]);
            const merge = [
              ...this.#pad(e, rest, room, kv),
              ...this.#merge(e, kv, rest, rest, places(b.sub(b.add(kv, lowv), b.index(1)))),
              b.assign(capacity, twice),
            ];
            lw.emit(b.if(b.op('eq', 'index', lowv, b.index(0)), [copy, b.assign(capacity, kv)], merge));
            lw.emit(b.assign(low, b.add(lowv, kv)));
          });
          lw.emit(b.if(hasBit, takeBit));
          lw.emit(...this.#merge(e, kv, b.index(0), b.index(0), places(b.sub(twice, b.index(1)))));
          lw.emit(b.assign(k, twice));
        }),
      ),
    );
    if (!this.whole) return;
    const all = places(b.sub(tile.width, b.index(1)));
    const older = b.var(this.#older);
    lw.emit(
      b.if(b.op('gt', 'index', tile.width, older), [
        b.if(b.var(this.#power, BOOL), this.#merge(e, older, b.index(0), b.index(0), all), [
          ...this.#pad(e, rest, room, older),
          ...this.#merge(e, older, rest, b.index(0), all),
        ]),
      ]),
    );
  }

  /** A run shorter than the one it is merged with ends in +∞. */
  #pad(e: string, first: L.Expr, from: L.Expr, to: L.Expr): L.Stmt[] {
    const { lw, b, tile } = this;
    const j = lw.fresh('j');
    const all = b.mul(tile.rowsIn, tile.cols);
    return [
      b.for(j, from, to, [tile.loop(e, all, [this.#put(b.add(first, b.var(j)), b.var(e), b.const('f64', Infinity))])]),
    ];
  }

  /** The run of k values at plane 0 and the one k rows later at plane `newer`, into planes from `to` on. */
  #merge(e: string, k: L.Expr, newer: L.Expr, to: L.Expr, places: L.Expr): L.Stmt[] {
    const { b } = this;
    let choice = this.#mergeInMemory(e, k, newer, to, places);
    for (let n = STRAIGHT; n >= 1; n /= 2)
      choice = [b.if(b.op('eq', 'index', k, b.index(n)), [this.#mergeInRegisters(e, n, newer, to, places)], choice)];
    return choice;
  }

  #mergeInRegisters(e: string, n: number, newer: L.Expr, to: L.Expr, places: L.Expr): L.Stmt {
    const { lw, b, tile } = this;
    const at = b.var(e);
    const body = lw.block(() => {
      const held = Array.from({ length: 2 * n }, (_, i) => {
        const name = lw.fresh('s');
        lw.emit(
          b.let(
            name,
            i < n
              ? this.#cell(b.index(i), at)
              : this.#cell(b.add(newer, b.index(i - n)), b.add(at, b.mul(b.index(n), tile.cols))),
          ),
        );
        return b.var(name, F64);
      });
      for (const [i, j] of mergeNetwork(n)) {
        const [least, most] = lw.names('s', 's');
        lw.emit(
          b.let(least, b.op('min', 'f64', held[i]!, held[j]!)),
          b.let(most, b.op('max', 'f64', held[i]!, held[j]!)),
        );
        [held[i], held[j]] = [b.var(least, F64), b.var(most, F64)];
      }
      held.forEach((value, i) => lw.emit(this.#put(b.add(to, b.index(i)), at, value)));
    });
    return tile.loop(e, places, body);
  }

  /** The newer run turned around behind the older one makes a bitonic list. Reads come before what they read is overwritten. */
  #mergeInMemory(e: string, k: L.Expr, newer: L.Expr, to: L.Expr, places: L.Expr): L.Stmt[] {
    const { lw, b, tile } = this;
    const [j, d, t, x, y, i] = lw.names('j', 'd', 't', 'x', 'y', 'i');
    const at = b.var(e);
    const last = b.sub(b.mul(k, b.index(2)), b.index(1));
    const [dv, tv] = [b.var(d), b.var(t)];
    const inPlace = to.k === 'const' && to.value === 0;
    const body: L.Stmt[] = [
      b.for(j, b.index(0), k, [
        this.#put(
          b.add(to, b.sub(last, b.var(j))),
          at,
          this.#cell(b.add(newer, b.var(j)), b.add(at, b.mul(k, tile.cols))),
        ),
      ]),
      ...(inPlace ? [] : [b.for(j, b.index(0), k, [this.#put(b.add(to, b.var(j)), at, this.#cell(b.var(j), at))])]),
      b.let(d, k, true),
      b.while(b.op('gt', 'index', dv, b.index(0)), [
        b.for(t, b.index(0), k, [
          b.let(
            i,
            b.add(
              to,
              b.add(
                b.mul(b.op('bitAnd', 'index', tv, b.sub(b.index(0), dv)), b.index(2)),
                b.op('bitAnd', 'index', tv, b.sub(dv, b.index(1))),
              ),
            ),
          ),
          b.let(x, this.#cell(b.var(i), at)),
          b.let(y, this.#cell(b.add(b.var(i), dv), at)),
          this.#put(b.var(i), at, b.op('min', 'f64', b.var(x, F64), b.var(y, F64))),
          this.#put(b.add(b.var(i), dv), at, b.op('max', 'f64', b.var(x, F64), b.var(y, F64))),
        ]),
        b.assign(d, b.op('shr', 'index', dv, b.index(1))),
      ]),
    ];
    return [tile.loop(e, places, body)];
  }

  /** The runs of the window at a place. */
  lists(at: L.Expr): [List, List] {
    const { b, tile } = this;
    const older: List = { count: this.whole ? tile.width : b.var(this.#older), at: (i) => this.#cell(i, at) };
    const newer: List = {
      count: this.whole ? b.index(0) : b.sub(tile.width, b.var(this.#older)),
      at: (i) => this.#cell(i, b.add(b.var(this.#base), at)),
    };
    return [older, newer];
  }

  /** |value − centre|: sorted from the middle outwards, on either side. */
  deviations(at: L.Expr, centre: L.Expr): [List, List] {
    const { b, tile } = this;
    const half = b.op('shr', 'index', tile.width, b.index(1));
    const distance = (plane: L.Expr): L.Expr => b.op('abs', 'f64', b.op('sub', 'f64', this.#cell(plane, at), centre));
    return [
      { count: half, at: (i) => distance(b.sub(b.sub(half, b.index(1)), i)) },
      { count: b.sub(tile.width, half), at: (i) => distance(b.add(half, i)) },
    ];
  }

  rank(at: L.Expr, position: L.Expr): L.Expr {
    const { lw, b, tile } = this;
    const nth = lw.fresh('position');
    lw.emit(b.let(nth, position));
    const [older, newer] = this.lists(at);
    const inside = b.op(
      'and',
      'bool',
      b.op('ge', 'index', b.var(nth), b.index(0)),
      b.op('lt', 'index', b.var(nth), tile.width),
    );
    const { least } = chooseFromTwo(lw, b, older, newer, b.add(b.var(nth), b.index(1)));
    return b.op('select', 'f64', inside, least, b.const('f64', NaN));
  }
}

/** Columns of a tile, such that all tiles have about as many. */
export function alike(b: Build, cols: L.Expr): L.Expr {
  const up = (x: L.Expr, by: L.Expr): L.Expr => b.op('idiv', 'index', b.sub(b.add(x, by), b.index(1)), by);
  return b.min(
    cols,
    b.op('bitAnd', 'index', b.add(up(cols, up(cols, b.index(COLUMNS_OF_RUNS))), b.index(3)), b.index(-4)),
  );
}
