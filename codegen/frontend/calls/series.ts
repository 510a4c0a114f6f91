/** `series(length, (i) => …)`: numbers that are computed where they are read. */
import { Reported } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import { both } from '../recover.js';
import { kindOf, type Entity } from '../scope.js';
import { pinExpr } from '../steady.js';
import type * as S from '../syntax.js';
import { arity } from './arity.js';
import { count } from './counters.js';

export function series(cx: Context, node: S.Call): Entity {
  const { args } = node;
  arity(cx, node, 'series', 2);
  const [length, at] = both(
    () => count(cx, args[0]!),
    () => cx.elaborate(args[1]!),
  );
  if (at.e === 'broken') throw new Reported();
  if (at.e !== 'function')
    return cx.fail(
      'TF1007',
      args[1]!.span,
      `Expected a function of the position, found ${kindOf(at)}.`,
      'Write `series(length, (i) => …)`.',
    );
  return { e: 'series', length: pinExpr(cx, length, 'length'), at };
}
