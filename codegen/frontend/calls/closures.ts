/** Closures `(k) => …` that the library runs itself, once for every value of some counters. */
import type * as K from '../../ir/kernel-ir.js';
import type { Scalar, Span } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import { coerce } from '../expressions/coercion.js';
import { kindOf, value, type Entity } from '../scope.js';
import type * as S from '../syntax.js';
import { counted } from './arity.js';
import { countsOver, runsOver, type Counter } from './counters.js';
import { inline } from './inline.js';

/** Runs a closure `(k) => …` over 0 ≤ k < n as the body of a reduction. */
export function closure(
  cx: Context,
  node: S.Expr | undefined,
  span: Span,
  counters: readonly Counter[],
  finish: (cx: Context, result: Entity) => K.Expr,
): K.Block {
  const entity = node && cx.elaborate(node);
  if (entity?.e === 'broken') throw new Reported();
  if (entity?.e !== 'function')
    return cx.fail(
      'TF1007',
      node?.span ?? span,
      `Expected a function${entity ? `, found ${kindOf(entity)}` : ''}.`,
      'Write `(k) => …`.',
    );
  if (entity.arrow.params.length > counters.length)
    cx.fail(
      'TF1009',
      node!.span,
      `Expected a function of ${counted(counters.length, 'argument')}, found one of ${entity.arrow.params.length}.`,
    );
  const { stmts, result } = cx.nested(() => {
    for (const counter of counters) {
      countsOver(cx, counter, span);
      runsOver(cx, counter);
    }
    // A closure may take fewer parameters than it is offered.
    const args = counters.slice(0, entity.arrow.params.length).map((c) => value(c.expr));
    return finish(cx, inline(cx, entity, args, node!.span));
  });
  return { stmts, result, span: node!.span };
}

/** Where the value of a function stands. */
export function resultSpan(node: S.Expr): Span {
  if (node.k !== 'arrow') return node.span;
  if (!Array.isArray(node.body)) return (node.body as S.Expr).span;
  const last = (node.body as S.Stmt[]).at(-1);
  return last?.k === 'return' && last.value ? last.value.span : node.span;
}

/** A closure that gives a number. */
export const numberResult =
  (type: Scalar, span: Span) =>
  (cx: Context, result: Entity): K.Expr => {
    if (result.e === 'broken') throw new Reported();
    if (result.e !== 'value')
      return cx.fail(
        'TF2001',
        span,
        `Expected a function that returns a number, found one that returns ${result.e === 'nothing' ? 'nothing' : kindOf(result)}.`,
        result.e === 'nothing' ? 'Write an expression after `=>`, or a `return`.' : undefined,
      );
    return coerce(cx, result, type, span);
  };

/** A counter is called as the closure calls it. */
export function counterName(cx: Context, node: S.Expr | undefined, position: number, fallback: string): string {
  const pattern = node?.k === 'arrow' ? node.params[position]?.pattern : undefined;
  return cx.fresh(pattern?.k === 'name' ? pattern.name : fallback);
}
