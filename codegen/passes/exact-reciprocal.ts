/**
 * Strength reduction: division by a count that is the same for a whole loop. Where the count is a power of two, x / n and
 * x · (1/n) are the same number, rounded alike, and a product is several times faster; so the loop
 * is written twice and the count decides. Runs before widening, on loops that are to become lanes. No other
 * divisor qualifies: there the reciprocal would round twice.
 */
import type * as L from '../ir/loop-ir.js';
import { declaredIn, mapExprs, mapStmts, visitAllExprs } from '../ir/walk-loop.js';
import { Build, F64, scalar } from '../ir/build.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import { I32, within } from '../ir/ranges.js';
import { freshNames } from './fresh.js';
import { weight } from '../loops/cost.js';

/** Twice a large body would cost more in code than it gains. */
const LARGEST = 60;

export function exactReciprocal(kernel: L.LoopKernel): L.LoopKernel {
  const fresh = freshNames(kernel);
  const ranges = new LoopRanges(kernel);
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'for' || !s.widen?.lanes || written(s.body) > LARGEST) return [s];
    const inside = declaredIn([s]);
    let count: L.Var | undefined;
    visitAllExprs(s.body, (e) => {
      count ??= divisor(e, inside);
    });
    // Beyond 31 bits no target has bit operations on positions.
    if (!count || !within(ranges.of(count), I32)) return [s];
    const { name } = count;
    const b = new Build(s.span);
    const of = count.type.elem as 'i32' | 'index';
    const n = b.var(name, scalar(of));
    const inverse = fresh('inverse');
    const one = b.const(of, 1);
    const isPower = b.op('eq', of, b.op('bitAnd', of, n, b.op('sub', of, n, one)), b.const(of, 0));
    const faster = mapExprs(s.body, (e) =>
      divisor(e, inside)?.name === name ? b.at(e.span).op('mul', 'f64', (e as L.Op).args[0]!, b.var(inverse, F64)) : e,
    );
    return [
      b.comment('Dividing by a power of two is multiplying by its exact reciprocal.'),
      b.let(inverse, b.op('div', 'f64', b.const('f64', 1), b.op('toF64', of, n))),
      b.if(b.op('and', 'bool', b.op('gt', of, n, b.const(of, 0)), isPower), [{ ...s, body: faster }], [s]),
    ];
  });
  return { ...kernel, body };
}

/** Operations as they will stand there: of a loop that is interleaved whole, so many copies. */
function written(body: readonly L.Stmt[]): number {
  const [inner, ...more] = body;
  const isWhole =
    inner?.k === 'for' &&
    more.length === 0 &&
    inner.widen?.lanes === false &&
    inner.to.k === 'const' &&
    inner.to.value === inner.widen.jam;
  return isWhole ? inner.widen!.jam * weight(inner.body) : weight(body);
}

/** The count in `x / toF64(count)`, if it comes from outside the loop. */
function divisor(e: L.Expr, inside: ReadonlySet<string>): L.Var | undefined {
  if (e.k !== 'op' || e.op !== 'div' || e.of !== 'f64') return undefined;
  const by = e.args[1]!;
  if (by.k !== 'op' || by.op !== 'toF64' || (by.of !== 'i32' && by.of !== 'index')) return undefined;
  const n = by.args[0]!;
  return n.k === 'var' && !inside.has(n.name) ? n : undefined;
}
