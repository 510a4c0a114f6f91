/** `fill(y, (i) => …)`: every element of an array, in any order. */
import { loadedAs, type ArrayDecl } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { nameOf } from '../array-names.js';
import type { Context } from '../context.js';
import { NOTHING, kindOf, variable, zero, type Entity } from '../scope.js';
import { checkDomain, writable } from '../statements/stores.js';
import type * as S from '../syntax.js';
import { arity } from './arity.js';
import { closure, counterName, numberResult, resultSpan } from './closures.js';

export function fill(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'fill', 2);
  const decl = filledArray(cx, args[0]!);
  const counters = decl.shape.map((size, axis) => ({
    expr: variable('index', counterName(cx, args[1], axis, axis === 0 ? 'i' : 'j'), span),
    from: zero(span),
    to: cx.sizeExpr(size, span),
  }));
  const body = closure(cx, args[1], span, counters, (c, result) => {
    const stored = numberResult(loadedAs(decl.dtype), resultSpan(args[1]!))(c, result);
    checkDomain(c, decl, stored, resultSpan(args[1]!));
    return stored;
  });
  cx.emit({ k: 'fill', array: decl.name, vars: counters.map((c) => c.expr.name), body, span });
  cx.filled(decl.name);
  return NOTHING;
}

function filledArray(cx: Context, node: S.Expr): ArrayDecl {
  const target = cx.elaborate(node);
  if (target.e === 'broken') throw new Reported();
  if (target.e !== 'array')
    return cx.fail('TF2001', node.span, `Expected an array, found ${kindOf(target)}.`, 'Write `fill(y, (i) => …)`.');
  const { decl } = target;
  if (decl.shape.length === 0)
    return cx.fail(
      'TF2001',
      node.span,
      `Expected an array, found the scalar output \`${nameOf(decl)}\`.`,
      `Write \`${nameOf(decl)}.set(…)\`.`,
    );
  writable(cx, decl, node.span);
  return decl;
}
