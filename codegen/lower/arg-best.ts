/** `argmin` and `argmax`: the first of the best, in order; NaN is taken only while nothing else was seen. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build, F64, I32 } from '../ir/build.js';
import { variable } from '../ir/handles.js';
import type { Lowerer } from './lowerer.js';

/** As i32. */
export function lowerArgBest(lw: Lowerer, expr: K.ArgBest): L.Expr {
  const { span } = expr;
  const b = new Build(span);
  const n = lw.held('choices', lw.position(expr.n), span);
  const isLeast = expr.k === 'argmin';
  const best = variable(lw.fresh('best'), span, I32);
  const extreme = variable(isLeast ? lw.fresh('least') : lw.fresh('most'), span, F64);
  const candidate = variable(lw.fresh('candidate'), span, F64);
  const counter = variable(lw.fresh(expr.v), span);
  lw.emit(best.starts(0), extreme.starts(NaN));
  const body = lw.block(() => {
    lw.place(expr.v, counter);
    lw.emit(candidate.is(lw.value(expr.body)));
    const isBetter = isLeast ? candidate.lt(extreme) : candidate.gt(extreme);
    const isFirst = extreme.isNaN().and(candidate.isNumber());
    lw.emit(b.if(isBetter.or(isFirst), [extreme.set(candidate), best.set(b.op('toI32', 'index', counter))]));
  });
  lw.emit(b.for(counter.name, b.index(0), n, body));
  return best;
}
