/** Branch points of a counter: where a comparison of positions changes while a counter rises by one: before it has one answer, from then on the other. */
import { Build } from '../ir/build.js';
import type * as L from '../ir/loop-ir.js';
import { mapExpr, visitExpr } from '../ir/walk-loop.js';
import { Varying } from './varying.js';

/** Counters from which on what an expression asks of its position is known, as far as they are numbers. */
export function passes(e: L.Expr, counter: string): number[] {
  const varying = new Varying(counter, []);
  const found: number[] = [];
  visitExpr(e, (x) => {
    const cut = x.k === 'op' && x.of === 'index' && x.type.elem === 'bool' ? solve(x, varying, counter) : undefined;
    if (cut?.at.k === 'const') found.push(cut.at.value + cut.next);
  });
  return found;
}

/** The first counter after the change is `at`, or the one after it where `next` is 1. */
export interface Cut {
  readonly cond: L.Op;
  readonly at: L.Expr;
  readonly next: 0 | 1;
  readonly trueAfter: boolean;
}

export function solve(cond: L.Op, varying: Varying, v: string): Cut | undefined {
  const [x, y] = cond.args as [L.Expr, L.Expr];
  const [a, c] = [varying.stride(x), varying.stride(y)];
  if (typeof a !== 'number' || typeof c !== 'number' || Math.abs(a - c) !== 1) return undefined;
  const b = new Build(cond.span);
  const start = (e: L.Expr): L.Expr =>
    mapExpr(e, (p) => {
      if (p.k === 'var' && p.name === v) return b.index(0);
      return p.k === 'op' && p.of === 'index' && (p.op === 'add' || p.op === 'sub')
        ? b[p.op](p.args[0]!, p.args[1]!)
        : p;
    });
  // x − y rises (or falls) by one per step; it is zero at `zero`.
  const rising = a - c === 1;
  const zero = rising ? b.sub(start(y), start(x)) : b.sub(start(x), start(y));
  switch (cond.op) {
    case 'ge':
      return rising ? { cond, at: zero, next: 0, trueAfter: true } : { cond, at: zero, next: 1, trueAfter: false };
    case 'gt':
      return rising ? { cond, at: zero, next: 1, trueAfter: true } : { cond, at: zero, next: 0, trueAfter: false };
    case 'lt':
      return rising ? { cond, at: zero, next: 0, trueAfter: false } : { cond, at: zero, next: 1, trueAfter: true };
    case 'le':
      return rising ? { cond, at: zero, next: 1, trueAfter: false } : { cond, at: zero, next: 0, trueAfter: true };
    default:
      return undefined;
  }
}
