/**
 * Sliding order statistics: the values present in a window as a sorted list that the next row changes in two places. For
 * windows with missing values, long ones, and targets without vectors. The list is exact, so nothing of a window that has
 * left it remains.
 */
import type * as L from '../ir/loop-ir.js';
import { type Build, F64, fits } from '../ir/build.js';
import { handle, variable, type Handle, type Operand, type Variable } from '../ir/handles.js';
import type { Lowerer } from './lowerer.js';
import { middleOf } from './order-statistics.js';

export class WindowList {
  readonly array: string;
  /** How many values are in it. */
  readonly count: Variable;

  constructor(
    readonly lw: Lowerer,
    readonly b: Build,
  ) {
    [this.array] = lw.names('sorted');
    [this.count] = lw.indices(b.span, 'held');
  }

  #at(i: L.Expr, guarded = false): Handle<L.Load> {
    const { span } = this.b;
    const load: L.Load = { k: 'load', type: F64, array: this.array, index: i, span };
    return handle(guarded ? { ...load, guarded: true } : load);
  }

  /** What the list has room for fits, and so does half of it. */
  #half(sum: Handle): Handle {
    return handle(fits(sum)).shr(1);
  }

  start(): void {
    this.lw.emit(this.count.starts(0));
  }

  /** Binary search: how many values of the list are below `v`, which is where it stands, or belongs. */
  #search(v: L.Expr): Variable {
    const { lw, b } = this;
    const [from, length, half] = lw.indices(b.span, 'from', 'length', 'half');
    lw.emit(from.starts(0), length.starts(this.count));
    lw.emit(
      b.while(length.gt(0), [
        half.is(this.#half(length.plus(1))),
        from.set(this.#at(from.plus(half).minus(1)).lt(v).choose(from.plus(half), from)),
        length.set(length.minus(half)),
      ]),
    );
    return from;
  }

  #moveUp(from: L.Expr, to: L.Expr): L.Stmt {
    const { lw, b } = this;
    const [j] = lw.indices(b.span, 'j');
    return { ...b.for(j.name, from, to, [b.store(this.array, j, this.#at(j.minus(1)))]), step: -1 };
  }

  #moveDown(from: L.Expr, to: L.Expr): L.Stmt {
    const { lw, b } = this;
    const [j] = lw.indices(b.span, 'j');
    return b.for(j.name, from, to, [b.store(this.array, j, this.#at(j.plus(1)))]);
  }

  insert(v: L.Expr): void {
    const { lw, b, count } = this;
    const at = this.#search(v);
    lw.emit(this.#moveUp(count, at), b.store(this.array, at, v), count.set(count.plus(1)));
  }

  remove(v: L.Expr): void {
    const { lw, count } = this;
    const at = this.#search(v);
    lw.emit(count.set(count.minus(1)), this.#moveDown(at, count));
  }

  /** Only what lies between the places of the two moves. */
  replace(old: L.Expr, v: L.Expr): void {
    const { lw, b } = this;
    const [from, to] = [this.#search(old), this.#search(v)];
    const last = to.minus(1);
    const down = [this.#moveDown(from, last), b.store(this.array, last, v)];
    const up = [this.#moveUp(from, to), b.store(this.array, to, v)];
    lw.emit(b.if(to.gt(from), down, up));
  }

  /** A variable that begins so, and changes. */
  #starting(name: string, value: Operand, type?: L.Type): Variable {
    const started = variable(this.lw.fresh(name), this.b.span, type);
    this.lw.emit(started.starts(value));
    return started;
  }

  rank(position: L.Expr): L.Expr {
    const { lw, b } = this;
    const nth = handle(lw.named('position', position, b.span));
    const result = this.#starting('ranked', NaN, F64);
    lw.emit(b.if(nth.ge(0).and(nth.lt(this.count)), [result.set(this.#at(nth, true))]));
    return result;
  }

  /** `mayOverflow` where sums of two values may. */
  median(mayOverflow: boolean): Handle {
    const { lw, b, count } = this;
    const [low, high] = [this.#starting('least', NaN, F64), this.#starting('next', NaN, F64)];
    const middle = this.#half(count.minus(1));
    lw.emit(b.if(count.gt(0), [low.set(this.#at(middle)), high.set(this.#at(count.shr(1)))]));
    // Of no value, least and next are NaN.
    return lw.named('median', middleOf(b, count, low, high, mayOverflow), b.span);
  }

  /**
   * The distances from the centre are two sorted lists, from the middle outwards. How many of the smallest come
   * from the lower side is found by halving.
   */
  mad(mayOverflow: boolean): L.Expr {
    const { lw, b, count } = this;
    const centre = this.median(mayOverflow);
    const result = this.#starting('deviation', NaN, F64);
    const middle = lw.block(() => lw.emit(result.set(this.#middleDistance(centre, mayOverflow))));
    lw.emit(b.if(count.gt(0), middle));
    return result;
  }

  #middleDistance(centre: Handle, mayOverflow: boolean): L.Expr {
    const { lw, b, count: n } = this;
    const distance = (i: L.Expr): Handle => handle(b.op('abs', 'f64', this.#at(i).minus(centre)));
    const half = lw.named('below', n.shr(1));
    const k = lw.named('wanted', this.#half(n.plus(1)));
    // i values come from below the centre, k − i from above; 1 … i and 1 … k − i count from the middle.
    const below = (i: L.Expr): Handle => distance(half.minus(i));
    const above = (i: L.Expr): Handle => distance(half.plus(i).minus(1));
    const most = n.minus(half);
    const from = this.#starting('from', handle(fits(k.minus(most))).max(0));
    const to = this.#starting('to', half.min(k));
    const [i] = lw.indices(b.span, 'i');
    const isBelow = below(i.plus(1)).lt(above(k.minus(i)));
    lw.emit(b.while(from.lt(to), [i.is(this.#half(from.plus(to))), b.if(isBelow, [from.set(i.plus(1))], [to.set(i)])]));
    const others = lw.named('others', k.minus(from));
    const least = this.#starting('least', 0, F64);
    const next = this.#starting('next', Infinity, F64);
    lw.emit(b.if(from.gt(0), [least.set(least.max(below(from)))]));
    lw.emit(b.if(others.gt(0), [least.set(least.max(above(others)))]));
    lw.emit(b.if(from.lt(half), [next.set(next.min(below(from.plus(1))))]));
    lw.emit(b.if(others.lt(most), [next.set(next.min(above(others.plus(1))))]));
    // Infinity less itself is no distance; if any value is such, one of the outermost two is.
    const isKnown = distance(b.index(0))
      .isNumber()
      .and(distance(n.minus(1)).isNumber());
    return isKnown.choose(middleOf(b, n, least, next, mayOverflow), b.const('f64', NaN));
  }
}
