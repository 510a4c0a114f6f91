/** `iterate(limit, (step) => converged)`: steps until a condition ends them; it gives how many there were. */
import { range } from '../../ir/ranges.js';
import type { Context } from '../context.js';
import { value, variable, zero, type Entity } from '../scope.js';
import type * as S from '../syntax.js';
import { arity } from './arity.js';
import { closure, counterName, numberResult, resultSpan } from './closures.js';
import { count } from './counters.js';

export function iterate(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'iterate', 2);
  const limit = count(cx, args[0]!);
  const v = counterName(cx, args[1], 0, 'iteration');
  const counter = { expr: variable('index', v, span), from: zero(span), to: limit };
  const body = closure(cx, args[1], span, [counter], numberResult('bool', resultSpan(args[1]!)));
  const steps = cx.fresh('steps');
  cx.emit({ k: 'iterate', v, limit, body, count: steps, span });
  cx.integers.bound(steps, range(0, Math.max(0, cx.integers.range(limit).hi)));
  return value(variable('index', steps, span));
}
