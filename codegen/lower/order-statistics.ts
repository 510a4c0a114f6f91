/** Selection from two sorted lists without sorting them together: the middle of a window, of its deviations. */
import type * as L from '../ir/loop-ir.js';
import { type Build, F64 } from '../ir/build.js';
import { handle, variable, type Handle, type Operand } from '../ir/handles.js';
import type { Lowerer } from './lowerer.js';

/** An ascending list. */
export interface List {
  readonly count: L.Expr;
  readonly at: (i: Handle) => L.Expr;
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
  wantsNext = false,
): { least: L.Expr; next: L.Expr } {
  const [leastName, nextName] = lw.names('least', 'next');
  const [least, next] = [variable(leastName, b.span, F64), variable(nextName, b.span, F64)];
  const [i] = lw.indices(b.span, 'i');
  const [x, y] = lw.names('x', 'y').map((name) => variable(name, b.span, F64)) as [typeof least, typeof least];
  const wanted = lw.held('wanted', k, b.span);
  lw.emit(least.starts(-Infinity));
  if (wantsNext) lw.emit(next.starts(Infinity));
  // What has no partner in the other list is among the k smallest by itself.
  const alone = (list: List, count: Handle, other: Operand): void => {
    const beyond = lw.held('alone', wanted.minus(other).min(count), b.span);
    lw.emit(b.if(beyond.gt(0), [least.set(least.max(list.at(beyond.minus(1))))]));
  };
  const after = (list: List, count: Handle): void => {
    if (wantsNext) lw.emit(b.if(wanted.lt(count), [next.set(next.min(list.at(wanted)))]));
  };
  if (newer.count.k === 'const' && newer.count.value === 0) {
    const all = lw.held('inOlder', older.count, b.span);
    alone(older, all, 0);
    after(older, all);
    return { least, next };
  }
  const [a, c] = [lw.held('inOlder', older.count, b.span), lw.held('inNewer', newer.count, b.span)];
  const pair = lw.block(() => {
    lw.emit(x.is(older.at(i)), y.is(newer.at(wanted.minus(1).minus(i))));
    lw.emit(least.set(least.max(x.min(y))));
    if (wantsNext) lw.emit(next.set(next.min(x.max(y))));
  });
  lw.emit(b.for(i.name, wanted.minus(c).max(0), a.min(wanted), pair));
  alone(older, a, c);
  alone(newer, c, a);
  after(older, a);
  after(newer, c);
  return { least, next };
}

/** The middle of two sorted lists, or half the sum of the middle two. `count` is how many there are together, one at least. */
export function medianOfTwo(lw: Lowerer, b: Build, older: List, newer: List, count: Handle): L.Expr {
  const { least, next } = chooseFromTwo(lw, b, older, newer, count.plus(1).shr(1), true);
  return middleOf(b, count, least, next);
}

/**
 * What is in the middle of `count` values, one at least. `mayOverflow` where the values may be so large that their sum does:
 * then it is the sum of the halves.
 */
export function middleOf(b: Build, count: Handle, least: L.Expr, next: L.Expr, mayOverflow = false): L.Expr {
  const half = (x: L.Expr): Handle => handle(x, b.span).times(0.5);
  const sum = handle(b.op('add', 'f64', least, next));
  const overflows = handle(b.op('abs', 'f64', sum)).eq(Infinity);
  const even = mayOverflow ? overflows.choose(half(least).plus(half(next)), half(sum)) : half(sum);
  return count.bitAnd(1).ne(0).choose(least, even);
}
