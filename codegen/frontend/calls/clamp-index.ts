/** `clampIndex(i, n)`: the nearest valid index, and what is known about it from then on. */
import { combine, constant as known, type Linear } from '../bounds.js';
import type { Context } from '../context.js';
import { typed } from '../expressions/scalars.js';
import { constant, value, zero, type Entity } from '../scope.js';
import { EXPR, bothInOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { arity } from './arity.js';
import { minimumOf } from '../least-size.js';

export function clampIndex(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'clampIndex', 2);
  const [i, n] = bothInOrder(
    cx,
    EXPR,
    () => typed(cx, args[0]!, 'index'),
    () => typed(cx, args[1]!, 'index'),
  );
  const last = cx.op('sub', 'index', [n, constant('index', 1, span)], span);
  const inside = cx.op('max', 'index', [cx.op('min', 'index', [i, last], span), zero(span)], span);
  const room = (): Linear => combine(cx.linear(n), known(1), -1);
  const hasRoom = cx.proves(room());
  if (!hasRoom) {
    const text = cx.text(args[1]!.span);
    const minimum = minimumOf(cx, n.k === 'var' ? cx.sizes.get(n.name) : undefined, 1);
    cx.unproven('TF3001', args[1]!.span, `Cannot prove \`1 ≤ ${text}\`: an empty array has no valid index.`, {
      hint: `Guard it with \`if (${text} > 0)\`${minimum === undefined ? '' : `, or require it in the declaration: ${minimum}`}.`,
    });
  }
  const clamped = cx.let('clamped', inside);
  cx.facts.add(cx.linear(clamped));
  // Of nothing it is 0, which lies outside. Where that was said, it is not said again of the element.
  cx.integers.follows([combine(room(), cx.linear(clamped), -1)], hasRoom ? [room()] : []);
  return value(clamped);
}
