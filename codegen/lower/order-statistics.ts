/** Choosing from two sorted lists without sorting them together: the middle of a window, of its deviations. */
import type * as L from '../ir/loop-ir.js';
import { type Build, F64 } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';

/** An ascending list. */
export interface List {
  readonly count: L.Expr;
  readonly at: (i: L.Expr) => L.Expr;
}

/**
 * The k-th smallest of both together and, where it is wanted, the one after it. Paired in opposite directions, the smaller
 * of each pair are the k smallest (as in a bitonic merge), whatever the data; so lanes can do it. Outside
 * 1 … count the result means nothing.
 */
export function chooseFromTwo(
  lw: Lowerer,
  b: Build,
  older: List,
  newer: List,
  k: L.Expr,
  next = false,
): { least: L.Expr; next: L.Expr } {
  const [least, most, i, x, y] = lw.names('least', 'next', 'i', 'x', 'y');
  const [low, high] = [b.var(least, F64), b.var(most, F64)];
  const f = (op: 'min' | 'max', a: L.Expr, c: L.Expr): L.Expr => b.op(op, 'f64', a, c);
  const one = b.index(1);
  const held = (name: string, value: L.Expr): L.Expr => {
    if (value.k === 'const' || value.k === 'var') return value;
    const unique = lw.fresh(name);
    lw.emit(b.let(unique, value));
    return b.var(unique, value.type);
  };
  const kv = held('wanted', k);
  const [a, c] = [held('inOlder', older.count), held('inNewer', newer.count)];
  lw.emit(b.let(least, b.const('f64', -Infinity), true));
  if (next) lw.emit(b.let(most, b.const('f64', Infinity), true));
  const pair = lw.block(() => {
    lw.emit(b.let(x, older.at(b.var(i))), b.let(y, newer.at(b.sub(b.sub(kv, one), b.var(i)))));
    const [u, v] = [b.var(x, F64), b.var(y, F64)];
    lw.emit(b.assign(least, f('max', low, f('min', u, v))));
    if (next) lw.emit(b.assign(most, f('min', high, f('max', u, v))));
  });
  lw.emit(b.for(i, b.max(b.sub(kv, c), b.index(0)), b.min(a, kv), pair));
  // What has no partner in the other list is among the k smallest by itself.
  const alone = (list: List, count: L.Expr, other: L.Expr): void => {
    const beyond = held('alone', b.min(b.sub(kv, other), count));
    lw.emit(
      b.if(b.op('gt', 'index', beyond, b.index(0)), [b.assign(least, f('max', low, list.at(b.sub(beyond, one))))]),
    );
  };
  alone(older, a, c);
  alone(newer, c, a);
  if (next) {
    for (const [list, count] of [
      [older, a],
      [newer, c],
    ] as const) {
      lw.emit(b.if(b.op('lt', 'index', kv, count), [b.assign(most, f('min', high, list.at(kv)))]));
    }
  }
  return { least: low, next: high };
}

/** The middle of two sorted lists, or half the sum of the middle two; NaN where there is nothing. `count` is how many there are together. */
export function medianOfTwo(lw: Lowerer, b: Build, older: List, newer: List, count: L.Expr): L.Expr {
  const k = b.op('shr', 'index', b.add(count, b.index(1)), b.index(1));
  const { least, next } = chooseFromTwo(lw, b, older, newer, k, true);
  return middleOf(b, count, least, next);
}

/** `mayOverflow` where the values may be so large that their sum does: then it is the sum of the halves. */
export function middleOf(b: Build, count: L.Expr, least: L.Expr, next: L.Expr, mayOverflow = false): L.Expr {
  const half = (x: L.Expr): L.Expr => b.op('mul', 'f64', x, b.const('f64', 0.5));
  const sum = b.op('add', 'f64', least, next);
  const odd = b.op('ne', 'index', b.op('bitAnd', 'index', count, b.index(1)), b.index(0));
  const overflows = b.op('eq', 'f64', b.op('abs', 'f64', sum), b.const('f64', Infinity));
  const even = mayOverflow
    ? b.op('select', 'f64', overflows, b.op('add', 'f64', half(least), half(next)), half(sum))
    : half(sum);
  const some = b.op('gt', 'index', count, b.index(0));
  return b.op('select', 'f64', some, b.op('select', 'f64', odd, least, even), b.const('f64', NaN));
}
