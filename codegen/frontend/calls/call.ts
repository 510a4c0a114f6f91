/** Calls: of a member, of a helper, of the library. */
import type { Context } from '../context.js';
import { refusePlatformTest } from '../platform.js';
import { every } from '../recover.js';
import { kindOf, type Entity } from '../scope.js';
import { ENTITY, inOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { inline } from './inline.js';
import { libraryCall } from './library.js';
import { memberCall } from './member-calls.js';

export function call(cx: Context, node: S.Call): Entity {
  refusePlatformTest(cx, node);
  if (node.callee.k === 'member') return memberCall(cx, node, node.callee);
  let callee: Entity;
  try {
    callee = cx.elaborate(node.callee);
  } catch (error) {
    // The arguments may hold mistakes of their own; functions among them are read where they are called.
    every(node.args.filter((arg) => arg.k !== 'arrow').map((arg) => () => cx.elaborate(arg)));
    throw error;
  }
  if (callee.e === 'function') {
    const args = inOrder(
      cx,
      ENTITY,
      node.args.map((arg) => () => cx.elaborate(arg)),
    );
    const places = node.args.map((arg) => arg.span);
    return inline(cx, callee, args, node.span, places);
  }
  if (callee.e === 'dsl') return libraryCall(cx, callee.name, node);
  return cx.fail('TF2001', node.callee.span, `Expected a function, found ${kindOf(callee)}.`);
}
