/** Instruction selection for scalar expressions; reductions write their loops ahead of the expression. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { operation } from '../language/operations/index.js';
import { Build, scalar } from '../ir/build.js';
import { lowerChoice } from './choices.js';
import type { Lowerer } from './lowerer.js';
import { COMPARISONS, flatIndex, fromPositions } from './positions.js';

export const lowerVar = (_: Lowerer, expr: K.Var): L.Expr => new Build(expr.span).var(expr.name, scalar(expr.type));

export function lowerLoad(lw: Lowerer, expr: K.Load): L.Expr {
  const b = new Build(expr.span);
  return {
    ...b.load(expr.array, lw.decl(expr.array).dtype, flatIndex(lw, expr.array, expr.index, b)),
    ...(expr.guarded ? { guarded: true } : {}),
  };
}

export function lowerOp(lw: Lowerer, expr: K.Op): L.Expr {
  if (expr.of === 'index') return fromPositions(lw, expr);
  if (expr.op === 'select' || expr.op === 'and' || expr.op === 'or') return lowerChoice(lw, expr);
  const b = new Build(expr.span);
  const args = expr.args.map((a) => lw.expr(a));
  const [only] = args;
  if (expr.of === 'i32' && COMPARISONS.has(expr.op) && args.every((a) => a.k === 'const'))
    return b.const('bool', operation(expr.op, 'i32')!.meaning(...args.map((a) => (a as L.Const).value)));
  // A literal alone has no type yet where a target calls methods on it.
  if (args.length === 1 && only!.k === 'const' && expr.of === 'f64' && expr.type === 'f64')
    return b.const('f64', operation(expr.op, 'f64')!.meaning(only!.value));
  return b.op(expr.op, expr.of, ...args);
}
