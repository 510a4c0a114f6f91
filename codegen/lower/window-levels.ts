/**
 * The window tree level by level, in memory, for any number of folds: full levels bottom-up, and beside them the parts of a
 * width that is no power of two.
 */
import type * as L from '../ir/loop-ir.js';
import type { Handle, Variable } from '../ir/handles.js';
import type { Read, Values } from './folds.js';
import { cellOf, heldIn, overPlaces, planeOf, type WindowTile } from './window-tile.js';
import { fieldsOf, leafComplete, leafPartial, mergeComplete, mergePartial, weightsOf } from './window-tree.js';

type Kind = 'node' | 'window';
/** The fields of the node at a position; what it needs is written first. */
type Reader = (at: Handle, suffix: string) => Read;

/** Builds the windows of all rows. The last level of a power of two may be left to `finish`. */
export function buildLevels(w: WindowTile, complete: boolean, leavesLast = complete): void {
  if (fieldsOf(w.folds, complete).length > 0) new Levels(w, complete).build(leavesLast);
}

class Levels {
  /** Rows of a node; rows of the window so far, which are the lower bits of the width. */
  readonly #k: Variable;
  readonly #low: Variable;
  readonly #place: Variable;
  readonly #ahead: Variable;

  constructor(
    readonly w: WindowTile,
    readonly complete: boolean,
  ) {
    [this.#k, this.#low, this.#place, this.#ahead] = w.lw.indices(w.b.span, 'k', 'low', 'e', 'ahead');
  }

  build(leavesLast: boolean): void {
    const { lw, b, width } = this.w;
    const [k, low] = [this.#k, this.#low];
    const isBit = width.bitAnd(k).ne(0);
    const twice = k.times(2);
    const leaf: Reader = (at, suffix) => this.#leaf(at, suffix);
    const node: Reader = (at) => this.#stored('node', at);
    const window: Reader = (at) => this.#stored('window', at);

    // The first level reads the values themselves; a width of one, or an odd one, starts from them too.
    lw.emit(k.starts(1), low.starts(0));
    lw.emit(b.if(isBit, [...this.#copy(leaf, 0), low.set(1)]));
    const [pairs, pairNodes] = [this.#level('window', leaf, leaf, k, 1), this.#level('node', leaf, leaf, k, 1)];
    lw.emit(b.if(width.ge(2), [b.if(width.eq(2), pairs, pairNodes)]));
    lw.emit(k.set(2));
    // The last full level went straight to the result when the width is a power of two.
    const isRest = k.ne(width);
    const start = this.#copy(node, k.minus(1));
    const lengthen = this.#level('window', node, window, low, low.plus(k).minus(1));
    const takeBit = [b.if(low.eq(0), [b.if(isRest, start)], lengthen), low.set(low.plus(k))];
    const full = (into: Kind): L.Stmt[] => this.#level(into, node, node, k, twice.minus(1));
    const next = leavesLast
      ? b.if(twice.lt(width), full('node'))
      : b.if(twice.le(width), [b.if(twice.eq(width), full('window'), full('node'))]);
    lw.emit(b.while(k.le(width), [b.if(isBit, takeBit), next, k.set(twice)]));
  }

  /** One level: `into`[e] = older[e] ∘ newer[e + k rows]. */
  #level(into: Kind, older: Reader, newer: Reader, newerCount: Handle, rowsLess: L.Expr | number): L.Stmt[] {
    const { w, complete } = this;
    const { lw, b, folds } = w;
    const [k, place, ahead] = [this.#k, this.#place, this.#ahead];
    return lw.block(() => {
      lw.emit(ahead.is(k.times(w.colsHere)));
      const weights = complete ? weightsOf(lw, b, folds, k, newerCount, k.plus(newerCount)) : {};
      const body = lw.block(() => {
        const [a, c] = [older(place, 'Older'), newer(place.plus(ahead), 'Newer')];
        const { stmts, values } = complete
          ? mergeComplete(lw, b, folds, a, c, weights)
          : mergePartial(lw, b, folds, a, c);
        lw.emit(...stmts, ...this.#writeAll(into, values));
      });
      lw.emit(overPlaces(w, place, this.#places(rowsLess), body));
    });
  }

  /** The window so far is a node as it is. */
  #copy(from: Reader, rowsLess: L.Expr | number): L.Stmt[] {
    const { w } = this;
    const { lw } = w;
    return lw.block(() => {
      const values = lw.block(() => {
        const read = from(this.#place, '');
        const all = fieldsOf(w.folds, this.complete).map((field): [typeof field, L.Expr] => [field, read(field)]);
        lw.emit(...this.#writeAll('window', new Map(all)));
      });
      lw.emit(overPlaces(w, this.#place, this.#places(rowsLess), values));
    });
  }

  /** Places of the tile without its last rows. */
  #places(rowsLess: L.Expr | number): Handle {
    return this.w.rowsIn.minus(rowsLess).times(this.w.colsHere);
  }

  #stored(kind: Kind, at: Handle): Read {
    const { w, complete } = this;
    return (field) => cellOf(w, heldIn(w, kind, field, complete), at, field.type);
  }

  /** A value as a node: read where the level that needs it stands. */
  #leaf(at: Handle, suffix: string): Read {
    const { lw, b, folds, leaves } = this.w;
    const loads = leaves.map((leaf) => cellOf(this.w, leaf, at));
    // Several fields that are made of the value want it once; what is but the value is read where it is used.
    const once = !this.complete || folds.some((fold) => fold.leafComplete);
    const vs = once ? loads.map((load) => lw.named(`v${suffix}`, load)) : loads;
    const values = this.complete ? leafComplete(lw, b, folds, vs) : leafPartial(lw, b, folds, vs);
    return (field) => values.get(field)!;
  }

  /** All that is read comes before what is written. */
  #writeAll(kind: Kind, values: Values): L.Stmt[] {
    const { w } = this;
    const { lw, b } = w;
    const held = [...values].map(([field, value]) => ({ field, name: lw.fresh(field.name), value }));
    return [
      ...held.map(({ name, value }) => b.let(name, value)),
      ...held.map(({ field, name, value }) => b.store(planeOf(w, kind, field), this.#place, b.var(name, value.type))),
    ];
  }
}
