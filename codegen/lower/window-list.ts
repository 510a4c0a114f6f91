/**
 * Order statistics of windows one after the other: the values present in a window as a sorted list that the next
 * row changes in two places. For windows with missing values, long ones, and targets without vectors. The
 * list is exact, so nothing of a window that has left it remains.
 */
import type * as L from '../ir/loop-ir.js';
import { type Build, F64, fits } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';
import { middleOf } from './order-statistics.js';

export class WindowList {
  readonly array: string;
  readonly #count: string;

  constructor(
    readonly lw: Lowerer,
    readonly b: Build,
  ) {
    [this.array, this.#count] = lw.names('sorted', 'held');
  }

  get count(): L.Expr {
    return this.b.var(this.#count);
  }

  #at(i: L.Expr, guarded = false): L.Load {
    return {
      k: 'load',
      type: F64,
      array: this.array,
      index: i,
      span: this.b.span,
      ...(guarded ? { guarded: true } : {}),
    };
  }

  start(): void {
    this.lw.emit(this.b.let(this.#count, this.b.index(0), true));
  }

  /** How many values of the list are below `v`: where it stands, or belongs. */
  #search(v: L.Expr): L.Expr {
    const { lw, b } = this;
    const [from, length, half] = lw.names('from', 'length', 'half');
    const [at, n, h] = [b.var(from), b.var(length), b.var(half)];
    lw.emit(b.let(from, b.index(0), true), b.let(length, this.count, true));
    lw.emit(
      b.while(b.op('gt', 'index', n, b.index(0)), [
        b.let(half, b.op('shr', 'index', fits(b.add(n, b.index(1))), b.index(1))),
        b.assign(
          from,
          b.op('select', 'index', b.op('lt', 'f64', this.#at(b.sub(b.add(at, h), b.index(1))), v), b.add(at, h), at),
        ),
        b.assign(length, b.sub(n, h)),
      ]),
    );
    return at;
  }

  #moveUp(from: L.Expr, to: L.Expr): L.Stmt {
    const { lw, b } = this;
    const j = lw.fresh('j');
    return { ...b.for(j, from, to, [b.store(this.array, b.var(j), this.#at(b.sub(b.var(j), b.index(1))))]), step: -1 };
  }

  #moveDown(from: L.Expr, to: L.Expr): L.Stmt {
    const { lw, b } = this;
    const j = lw.fresh('j');
    return b.for(j, from, to, [b.store(this.array, b.var(j), this.#at(b.add(b.var(j), b.index(1))))]);
  }

  insert(v: L.Expr): void {
    const { lw, b } = this;
    const at = this.#search(v);
    lw.emit(
      this.#moveUp(this.count, at),
      b.store(this.array, at, v),
      b.assign(this.#count, b.add(this.count, b.index(1))),
    );
  }

  remove(v: L.Expr): void {
    const { lw, b } = this;
    const at = this.#search(v);
    lw.emit(b.assign(this.#count, b.sub(this.count, b.index(1))), this.#moveDown(at, this.count));
  }

  /** Only what lies between the places of the two moves. */
  replace(old: L.Expr, v: L.Expr): void {
    const { lw, b } = this;
    const [from, to] = [this.#search(old), this.#search(v)];
    const last = b.sub(to, b.index(1));
    lw.emit(
      b.if(
        b.op('gt', 'index', to, from),
        [this.#moveDown(from, last), b.store(this.array, last, v)],
        [this.#moveUp(from, to), b.store(this.array, to, v)],
      ),
    );
  }

  #hold(name: string, value: L.Expr, mutable = false): string {
    const unique = this.lw.fresh(name);
    this.lw.emit(this.b.let(unique, value, mutable));
    return unique;
  }

  rank(position: L.Expr): L.Expr {
    const { lw, b } = this;
    const nth = b.var(this.#hold('position', position));
    const result = this.#hold('ranked', b.const('f64', NaN), true);
    const inside = b.op('and', 'bool', b.op('ge', 'index', nth, b.index(0)), b.op('lt', 'index', nth, this.count));
    lw.emit(b.if(inside, [b.assign(result, this.#at(nth, true))]));
    return b.var(result, F64);
  }

  /** `mayOverflow` where sums of two values may. */
  median(mayOverflow: boolean): L.Expr {
    const { lw, b } = this;
    const [low, high] = [this.#hold('least', b.const('f64', NaN), true), this.#hold('next', b.const('f64', NaN), true)];
    const half = b.op('shr', 'index', this.count, b.index(1));
    const middle = b.op('shr', 'index', fits(b.sub(this.count, b.index(1))), b.index(1));
    lw.emit(
      b.if(b.op('gt', 'index', this.count, b.index(0)), [
        b.assign(low, this.#at(middle)),
        b.assign(high, this.#at(half)),
      ]),
    );
    return b.var(this.#hold('median', middleOf(b, this.count, b.var(low, F64), b.var(high, F64), mayOverflow)), F64);
  }

  /**
   * The distances from the centre are two sorted lists, from the middle outwards. How many of the smallest come
   * from the lower side is found by halving.
   */
  mad(mayOverflow: boolean): L.Expr {
    const { lw, b } = this;
    const centre = this.median(mayOverflow);
    const n = this.count;
    const result = this.#hold('deviation', b.const('f64', NaN), true);
    lw.emit(
      b.if(
        b.op('gt', 'index', n, b.index(0)),
        lw.block(() => {
          const distance = (i: L.Expr): L.Expr => b.op('abs', 'f64', b.op('sub', 'f64', this.#at(i), centre));
          const half = b.var(this.#hold('below', b.op('shr', 'index', n, b.index(1))));
          const k = b.var(this.#hold('wanted', b.op('shr', 'index', fits(b.add(n, b.index(1))), b.index(1))));
          const one = b.index(1);
          // i values come from below the centre, k − i from above; 1 … i and 1 … k − i count from the middle.
          const below = (i: L.Expr): L.Expr => distance(b.sub(half, i));
          const above = (i: L.Expr): L.Expr => distance(b.sub(b.add(half, i), one));
          const most = b.sub(n, half);
          const low = this.#hold('from', b.max(fits(b.sub(k, most)), b.index(0)), true);
          const high = this.#hold('to', b.min(half, k), true);
          const [from, to] = [b.var(low), b.var(high)];
          const i = lw.fresh('i');
          lw.emit(
            b.while(b.op('lt', 'index', from, to), [
              b.let(i, b.op('shr', 'index', fits(b.add(from, to)), one)),
              b.if(
                b.op('lt', 'f64', below(b.add(b.var(i), one)), above(b.sub(k, b.var(i)))),
                [b.assign(low, b.add(b.var(i), one))],
                [b.assign(high, b.var(i))],
              ),
            ]),
          );
          const others = b.var(this.#hold('others', b.sub(k, from)));
          const least = this.#hold('least', b.const('f64', 0), true);
          const next = this.#hold('next', b.const('f64', Infinity), true);
          const raise = (name: string, op: 'min' | 'max', value: L.Expr): L.Stmt =>
            b.assign(name, b.op(op, 'f64', b.var(name, F64), value));
          lw.emit(b.if(b.op('gt', 'index', from, b.index(0)), [raise(least, 'max', below(from))]));
          lw.emit(b.if(b.op('gt', 'index', others, b.index(0)), [raise(least, 'max', above(others))]));
          lw.emit(b.if(b.op('lt', 'index', from, half), [raise(next, 'min', below(b.add(from, one)))]));
          lw.emit(b.if(b.op('lt', 'index', others, most), [raise(next, 'min', above(b.add(others, one)))]));
          // Infinity less itself is no distance; if any value is such, one of the outermost two is.
          const [nearest, farthest] = [distance(b.index(0)), distance(b.sub(n, one))];
          const known = b.op('and', 'bool', b.op('eq', 'f64', nearest, nearest), b.op('eq', 'f64', farthest, farthest));
          lw.emit(
            b.assign(
              result,
              b.op(
                'select',
                'f64',
                known,
                middleOf(b, n, b.var(least, F64), b.var(next, F64), mayOverflow),
                b.const('f64', NaN),
              ),
            ),
          );
        }),
      ),
    );
    return b.var(result, F64);
  }
}
