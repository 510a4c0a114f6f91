/** Conditional expressions: `c ? a : b`, and what else becomes an `if` because its sides need statements. */
import type * as K from '../../ir/kernel-ir.js';
import type { Span } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import { attempt, both } from '../recover.js';
import { constant, value, type Entity, type Value } from '../scope.js';
import type * as S from '../syntax.js';
import { scalarOf, typed } from './scalars.js';
import { unify } from './unify.js';

type Arm = K.Expr | { stmts: K.Stmt[]; result: K.Expr };
const arm = (side: Arm): { stmts: K.Stmt[]; result: K.Expr } => ('stmts' in side ? side : { stmts: [], result: side });

/** A choice whose sides need statements becomes an `if` that fills a variable; `says` is what follows from that. */
export function choose(cx: Context, cond: K.Expr, a: Arm, b: Arm, span: Span, says?: K.Expr): Value {
  const [then, otherwise] = [arm(a), arm(b)];
  const type = then.result.type;
  const chosen = cx.let('chosen', constant(type, 0, span), true);
  const side = (from: { stmts: K.Stmt[]; result: K.Expr }): K.Stmt[] => [
    ...from.stmts,
    { k: 'assign', name: chosen.name, value: from.result, span },
  ];
  cx.emit({ k: 'if', cond, then: side(then), else: side(otherwise), span });
  cx.holds(chosen, then.result, otherwise.result);
  cx.settle(chosen, says);
  return value(chosen);
}

/** A choice between literals without a type yet, out of the block in which its conditions are computed. */
function lifted(
  cx: Context,
  cond: K.Expr,
  truth: boolean,
  { stmts, result }: { stmts: K.Stmt[]; result: Value },
): K.Expr {
  if (stmts.length === 0) return result.expr;
  const kept: K.Stmt[] = [];
  // A choice inside a choice is asked where the one around it says so.
  const keep = (e: K.Expr, into: K.Stmt[]): K.Expr => {
    if (e.k !== 'op' || e.op !== 'select') return e;
    const held = cx.let('chosen', constant('bool', 0, e.span), true);
    into.push({ k: 'assign', name: held.name, value: e.args[0]!, span: e.span });
    cx.settle(held);
    const sides: [K.Stmt[], K.Stmt[]] = [[], []];
    const [a, b] = [keep(e.args[1]!, sides[0]), keep(e.args[2]!, sides[1])];
    if (sides.some((side) => side.length > 0))
      into.push({ k: 'if', cond: held, then: sides[0], else: sides[1], span: e.span });
    return { ...e, args: [held, a, b] };
  };
  const choice = keep(result.expr, kept);
  const inside = [...stmts, ...kept];
  cx.emit({ k: 'if', cond, then: truth ? inside : [], else: truth ? [] : inside, span: result.expr.span });
  return choice;
}

export function conditional(cx: Context, node: S.Conditional): Entity {
  const cond = attempt(() => typed(cx, node.cond, 'bool'));
  const [a, b] = both(
    () => cx.given(cond, true, () => scalarOf(cx, node.a)),
    () => cx.given(cond, false, () => scalarOf(cx, node.b)),
  );
  if (!cond) throw new Reported();
  if (a.result.flexible && b.result.flexible) {
    // Both sides may have to compute their own conditions first, and one of them may change what this one reads.
    const decided = a.stmts.length > 0 || b.stmts.length > 0 ? cx.let('chosen', cond) : cond;
    return value(
      cx.op('select', 'i32', [decided, lifted(cx, decided, true, a), lifted(cx, decided, false, b)], node.span),
      true,
    );
  }
  const { type, args } = unify(cx, a.result, b.result, node.span, node.a.span, node.b.span);
  if (a.stmts.length > 0 || b.stmts.length > 0)
    return choose(cx, cond, { stmts: a.stmts, result: args[0] }, { stmts: b.stmts, result: args[1] }, node.span);
  return value(cx.op('select', type, [cond, ...args], node.span));
}
