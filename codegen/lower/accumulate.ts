/** A reduction in order: every term is added to the sum of those before it. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build } from '../ir/build.js';
import { variable, type Handle, type Variable } from '../ir/handles.js';
import type { Lowerer } from './lowerer.js';

/** What is summed: terms of a counter. */
export interface Terms {
  readonly v: string;
  readonly body: K.Block;
}

/** Adds the terms from … to − 1. */
export function accumulate(lw: Lowerer, into: Variable, { v, body }: Terms, from: L.Expr, to: L.Expr): L.Stmt {
  const counter = variable(lw.fresh(v), into.span);
  const stmts = lw.block(() => {
    lw.place(v, counter);
    lw.emit(into.set(into.plus(lw.value(body))));
  });
  return new Build(into.span).for(counter.name, from, to, stmts);
}

/** What a sum of n terms begins with: −0, which changes no term; +0 where there is none. */
export function beginning(n: Handle): L.Expr {
  const b = new Build(n.span);
  return n.le(0).choose(b.const('f64', 0), b.const('f64', -0));
}
