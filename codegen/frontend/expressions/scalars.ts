/** Scalars: where an expression has to be a number, and of which type. */
import type * as K from '../../ir/kernel-ir.js';
import type { Scalar } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import { kindOf, type Entity, type Value } from '../scope.js';
import type * as S from '../syntax.js';
import { coerce, settle } from './coercion.js';

export function scalarOf(cx: Context, node: S.Expr): Value {
  const entity = cx.elaborate(node);
  if (entity.e === 'value') return entity;
  if (entity.e === 'broken') throw new Reported();
  return cx.fail(
    entity.e === 'function' || entity.e === 'dsl' ? 'TF1007' : 'TF2001',
    node.span,
    `Expected a number, found ${kindOf(entity)}.`,
    { hint: node.k === 'name' ? numberFrom(entity, cx.text(node.span)) : undefined },
  );
}

/** How an author gets a number from what is none. */
function numberFrom(entity: Entity, text: string): string | undefined {
  if (entity.e === 'function' || entity.e === 'dsl') return `Call it: \`${text}(…)\`.`;
  if (entity.e !== 'array') return undefined;
  return [undefined, `Write \`${text}[i]!\`.`, `Write \`${text}.at(i, j)\`.`][entity.decl.shape.length];
}

export const typed = (cx: Context, node: S.Expr, type: Scalar): K.Expr =>
  coerce(cx, scalarOf(cx, node), type, node.span);

/** A value whose type is settled. */
export const settled = (cx: Context, node: S.Expr): K.Expr => settle(cx, scalarOf(cx, node), node.span);
