/** Bitwise operations and shifts, on integers of 32 bits. */
import type * as K from '../../ir/kernel-ir.js';
import type { Scalar, Span } from '../../language/types.js';
import type { Context } from '../context.js';
import { wrapping } from '../exact.js';
import { constant, value, type Entity, type Value } from '../scope.js';
import type * as S from '../syntax.js';
import { unwrapped } from './arithmetic.js';
import { coerce } from './coercion.js';
import { isWhole, unify } from './unify.js';

export const BITS: Record<string, string> = { '&': 'bitAnd', '|': 'bitOr', '^': 'bitXor', '<<': 'shl', '>>': 'shr' };

interface BitOperands {
  readonly type: 'i32' | 'u32';
  readonly args: [K.Expr, K.Expr];
}

export function bitwise(cx: Context, a: Value, b: Value, node: S.Binary): Entity {
  const { op, span } = node;
  const [left, right] = [cx.text(node.a.span), cx.text(node.b.span)];
  const { type, args } = bitOperands(cx, op, a, b, node);
  if (type === 'u32' && op === '>>')
    return cx.fail('TF2004', span, 'Cannot apply `>>` to u32.', `Write \`${left} >>> ${right}\`.`);
  if (type === 'u32') return unwrapped(cx, type, `u32(${left} ${op} ${right})`, span);
  return value(cx.op(BITS[op]!, type, args, span));
}

/** `>>>`, which takes anything for 32 bits without a sign. */
export const shiftOfWords = (cx: Context, a: Value, b: Value, node: S.Binary): Entity =>
  value(cx.op('shr', 'u32', [word(cx, a, node.a.span), word(cx, b, node.b.span)], node.span));

/** An integer as the 32 bits it is. */
export const word = (cx: Context, given: Value, span: Span): K.Expr =>
  isWhole(given) && !given.flexible
    ? cx.op('toU32', 'i32', [coerce(cx, given, 'i32', span)], span)
    : coerce(cx, given, 'u32', span);

/** The operands of a bit operation; the count of a shift may be an integer of the other type. `literal` is for two literals. */
export function bitOperands(
  cx: Context,
  op: string,
  left: Value,
  right: Value,
  node: S.Binary,
  literal: 'i32' | 'u32' = 'i32',
): BitOperands {
  const shift = op === '<<' || op === '>>';
  const zero = [left, right].find(({ expr, flexible }) => flexible && expr.k === 'const' && expr.value === 0);
  const other = zero === left ? right : left;
  // `i | 0` is how JavaScript says i32(i).
  if (op === '|' && zero && other.expr.type === 'index' && !other.flexible)
    return { type: 'i32', args: [wrapping(cx, other.expr, node.span), constant('i32', 0, node.span)] };
  const [a, b] = [bitsOf(cx, left, node.a.span), bitsOf(cx, right, node.b.span)];
  if (shift || (a.flexible && b.flexible)) {
    const type = a.flexible ? literal : a.expr.type;
    if (type !== 'i32' && type !== 'u32') return refuseBits(cx, type, node);
    const second = shift ? shiftCount(cx, type, b, node.b.span) : coerce(cx, b, type, node.b.span);
    return { type, args: [coerce(cx, a, type, node.a.span), second] };
  }
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  if (type !== 'i32' && type !== 'u32') return refuseBits(cx, type, node);
  return { type, args };
}

/** Bits belong to 32 of them. */
const bitsOf = (cx: Context, given: Value, at: Span): Value =>
  given.expr.type === 'index' && !given.flexible ? value(coerce(cx, given, 'i32', at)) : given;

function shiftCount(cx: Context, type: 'i32' | 'u32', given: Value, span: Span): K.Expr {
  if (type === 'u32') return word(cx, given, span);
  return given.expr.type === 'u32' ? cx.op('toI32', 'u32', [given.expr], span) : coerce(cx, given, type, span);
}

function refuseBits(cx: Context, type: Scalar, node: S.Binary): never {
  return cx.fail('TF2004', node.span, `Cannot apply \`${node.op}\` to ${type}.`, insteadOfBits(cx, type, node));
}

function insteadOfBits(cx: Context, type: Scalar, { op, a, b }: S.Binary): string | undefined {
  if (type === 'f64') return 'Convert to an integer first: `toI32(x)`.';
  if (type !== 'bool' || (op !== '&' && op !== '|')) return undefined;
  return `Write \`${cx.text(a.span)} ${op}${op} ${cx.text(b.span)}\`.`;
}
