/** `each` and `where`: steps that may run in any order, all of them or those where a condition holds. */
import type * as K from '../../ir/kernel-ir.js';
import type { Context } from '../context.js';
import { NOTHING, variable, zero, type Entity } from '../scope.js';
import { EXPR, bothInOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { arity } from './arity.js';
import { closure, counterName, numberResult, resultSpan } from './closures.js';
import { count, runsOver, type Counter } from './counters.js';

/** `each(n, body)` or `each(from, to, body)`. */
export function each(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'each', 2, 3);
  const counter = stepsOf(cx, node, args.length === 3);
  const { stmts } = closure(cx, args.at(-1), span, [counter], givesNothing('each', args.at(-1)));
  cx.emit({ k: 'each', v: counter.expr.name, from: counter.from, to: counter.to, body: stmts, span });
  return NOTHING;
}

export function where(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'where', 4);
  const counter = stepsOf(cx, node, true);
  const cond = cx.facts.inside(() => closure(cx, args[2], span, [counter], numberResult('bool', resultSpan(args[2]!))));
  if (cond.stmts.length > 0)
    cx.fail(
      'TF1001',
      args[2]!.span,
      'The condition of `where` must be a single expression.',
      'Compute what it needs before `where`.',
    );
  const { stmts } = cx.nested(() => {
    runsOver(cx, counter);
    cx.assume(cond.result);
    for (const s of closure(cx, args[3], span, [counter], givesNothing('where', args[3])).stmts) cx.emit(s);
  });
  const { expr, from, to } = counter;
  cx.emit({ k: 'where', v: expr.name, from, to, cond: cond.result, body: stmts, span });
  return NOTHING;
}

/** `ranged` where it says from where on; the counter is called as the body calls it. */
function stepsOf(cx: Context, { args, span }: S.Call, ranged: boolean): Counter {
  const [from, to] = bothInOrder(
    cx,
    EXPR,
    () => (ranged ? count(cx, args[0]!) : zero(span)),
    () => count(cx, args[ranged ? 1 : 0]!),
  );
  const body = args.at(-1);
  const v = counterName(cx, body?.k === 'arrow' && body.params.length > 0 ? body : args[2], 0, 'i');
  return { expr: variable('index', v, span), from, to };
}

const givesNothing =
  (name: string, body: S.Expr | undefined) =>
  (cx: Context, result: Entity): K.Expr =>
    result.e === 'nothing'
      ? zero(body!.span)
      : cx.fail(
          'TF2001',
          body!.span,
          `The body of \`${name}\` cannot return a value.`,
          'Put it in braces, `{ … }`, and store the value inside.',
        );
