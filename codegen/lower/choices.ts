/** Short-circuit evaluation: a side that needs loops of its own is only run when it is chosen. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build, scalar } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';

/** `and`, `or` and `select`. */
export function lowerChoice(lw: Lowerer, expr: K.Op): L.Expr {
  const b = new Build(expr.span);
  const first = lw.expr(expr.args[0]!);
  if (first.k === 'const' && expr.op === 'select') return lw.expr(expr.args[first.value ? 1 : 2]!);
  const sides = expr.args.slice(1).map((side) => lw.apart(() => lw.expr(side)));
  if (sides.every((s) => s.stmts.length === 0)) return b.op(expr.op, expr.of, first, ...sides.map((s) => s.result));
  const chosen = lw.fresh('chosen');
  const type = scalar(expr.type);
  const set = (side: { stmts: L.Stmt[]; result: L.Expr }): L.Stmt[] => [...side.stmts, b.assign(chosen, side.result)];
  const start: L.Expr = expr.op === 'select' ? b.const(expr.type, 0) : first;
  lw.emit(b.let(chosen, start, true));
  if (expr.op === 'select') lw.emit(b.if(first, set(sides[0]!), set(sides[1]!)));
  else if (expr.op === 'and') lw.emit(b.if(b.var(chosen, type), set(sides[0]!)));
  else lw.emit(b.if(b.op('not', 'bool', b.var(chosen, type)), set(sides[0]!)));
  return b.var(chosen, type);
}
