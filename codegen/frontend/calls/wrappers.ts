/**
 * Wrappers: `u32(…)`, `i32(…)`, `f32(…)`, `f64(…)`. Around one operation they say in which type it is done, so that the body
 * run directly, where every number is a double, gives the same bits; around anything else they convert.
 */
import { roundsToF32 } from '../../language/operations/authors.js';
import type * as K from '../../ir/kernel-ir.js';
import { isInteger, type Span } from '../../language/types.js';
import type { Context } from '../context.js';
import { checkExact, wrapping } from '../exact.js';
import { ARITHMETIC, arithmetic, unwrapped } from '../expressions/arithmetic.js';
import { BITS, bitOperands, word } from '../expressions/bits.js';
import { coerce } from '../expressions/coercion.js';
import { scalarOf } from '../expressions/scalars.js';
import { unify } from '../expressions/unify.js';
import { constant, value, type Value } from '../scope.js';
import { VALUE, bothInOrder } from '../steady.js';
import type * as S from '../syntax.js';
import type { Wrapper } from '../type-names.js';

export function wrap(cx: Context, to: Wrapper, node: S.Expr, span: Span): Value {
  return convert(cx, wrapped(cx, to, node) ?? scalarOf(cx, node), to, span);
}

/** The value of an operation that the wrapper is for; undefined where there is none. */
function wrapped(cx: Context, to: Wrapper, node: S.Expr): Value | undefined {
  if (node.k === 'binary' && Object.hasOwn(ARITHMETIC, node.op)) return arithmeticIn(cx, to, node);
  if (node.k === 'binary' && Object.hasOwn(BITS, node.op) && node.op !== '>>') {
    const [a, b] = bothInOrder(
      cx,
      VALUE,
      () => scalarOf(cx, node.a),
      () => scalarOf(cx, node.b),
    );
    const { type, args } = bitOperands(cx, node.op, a, b, node, to === 'u32' ? 'u32' : 'i32');
    if (type === 'u32' && !isInteger(to)) return unwrapped(cx, type, `u32(${cx.text(node.span)})`, node.span);
    return value(cx.op(BITS[node.op]!, type, args, node.span));
  }
  if (node.k === 'unary' && (node.op === '-' || node.op === '~')) return unaryIn(cx, to, node);
  if (node.k === 'call' && node.callee.k === 'name' && node.args.length === 1) {
    const callee = cx.elaborate(node.callee);
    if (callee.e !== 'dsl' || !roundsToF32(callee.name)) return undefined;
    const x = scalarOf(cx, node.args[0]!);
    const type = to === 'f32' && x.expr.type === 'f32' ? 'f32' : 'f64';
    return value(cx.op(callee.name, type, [convert(cx, x, type, node.args[0]!.span).expr], node.span));
  }
  return undefined;
}

function unaryIn(cx: Context, to: Wrapper, node: S.Unary): Value {
  const { op, span } = node;
  const given = scalarOf(cx, node.a);
  const { type } = given.expr;
  if (op === '-' && given.expr.k === 'const' && type !== 'u32')
    return value(constant(type, -given.expr.value, span), given.flexible);
  if (type === 'index' && op === '-')
    return value(checkExact(cx, cx.op('sub', 'index', [constant('index', 0, span), given.expr], span)));
  if (isInteger(to) && (isInteger(type) || type === 'index')) {
    const a = word(cx, given, node.a.span);
    return value(
      op === '-' ? cx.op('sub', 'u32', [constant('u32', 0, span), a], span) : cx.op('bitNot', 'u32', [a], span),
    );
  }
  if (op === '~')
    return type === 'u32'
      ? unwrapped(cx, type, `u32(${cx.text(span)})`, span)
      : value(cx.op('bitNot', 'i32', [coerce(cx, given, 'i32', node.a.span)], span));
  const float = type === 'f32' && to === 'f32' ? 'f32' : 'f64';
  return value(cx.op('neg', float, [convert(cx, given, float, node.a.span).expr], span));
}

/** Integers as 32 bits, f32 as such, everything else as doubles: what the body run directly computes before it wraps. */
function arithmeticIn(cx: Context, to: Wrapper, node: S.Binary): Value {
  const { op, span } = node;
  const [a, b] = bothInOrder(
    cx,
    VALUE,
    () => scalarOf(cx, node.a),
    () => scalarOf(cx, node.b),
  );
  const [left, right] = [cx.text(node.a.span), cx.text(node.b.span)];
  if (a.flexible && b.flexible && isInteger(to)) return arithmetic(cx, op, a, b, node);
  const { type, args } =
    a.flexible && b.flexible
      ? { type: 'f64' as const, args: [a.expr, b.expr] as [K.Expr, K.Expr] }
      : unify(cx, a, b, span, node.a.span, node.b.span);
  if (isInteger(to)) {
    if (type === 'index' && op !== '/' && op !== '%')
      return value(checkExact(cx, cx.op(ARITHMETIC[op]!, 'index', args, span)));
    if (!isInteger(type))
      return type === 'index' ? arithmetic(cx, op, a, b, node) : value(coerce(cx, value(args[0]), to, span));
    if (op === '*')
      return cx.fail(
        'TF2006',
        span,
        `The product of two ${type} is not exact as a double.`,
        type === 'u32'
          ? `Write \`mulLo(${left}, ${right})\`, or \`mulHi(${left}, ${right})\` for the upper half.`
          : `Write \`i32(mulLo(u32(${left}), u32(${right})))\`.`,
      );
    if (op === '/' || op === '%') return arithmetic(cx, op, a, b, node);
    // As bits: what wraps on purpose is no position, and index proofs look through sums of i32.
    return value(
      cx.op(
        ARITHMETIC[op]!,
        'u32',
        [word(cx, value(args[0]), node.a.span), word(cx, value(args[1]), node.b.span)],
        span,
      ),
    );
  }
  if (type === 'bool') return arithmetic(cx, op, a, b, node);
  const float = type === 'f32' && to === 'f32' ? 'f32' : 'f64';
  const widened = args.map(
    (arg) => convert(cx, value(arg, arg.k === 'const' && arg.type === 'i32'), float, arg.span).expr,
  );
  return value(cx.op(ARITHMETIC[op]!, float, widened, span));
}

/** To the wrapper's type: integers reinterpret their bits, f32 rounds, f64 is exact. */
export function convert(cx: Context, given: Value, to: Wrapper, span: Span): Value {
  const { expr, flexible } = given;
  const from = expr.type;
  if (expr.k === 'const' && flexible) {
    const kept = { f64: expr.value, f32: Math.fround(expr.value), i32: expr.value | 0, u32: expr.value >>> 0 }[to];
    return value(constant(to, kept, span));
  }
  if (flexible) return value(coerce(cx, given, to, span));
  if (from === to) return given;
  if (to === 'f32' && expr.k === 'const' && from === 'f64')
    return value(constant('f32', Math.fround(expr.value), span));
  if (from === 'index') {
    if (to === 'f64') return value(coerce(cx, given, 'f64', span));
    if (to === 'f32') return value(cx.op('toF32', 'f64', [coerce(cx, given, 'f64', span)], span));
    const bits = wrapping(cx, expr, span);
    return value(to === 'i32' ? bits : cx.op('toU32', 'i32', [bits], span));
  }
  if (from === 'bool' || (isInteger(to) && !isInteger(from))) return value(coerce(cx, given, to, expr.span));
  return value(cx.op({ f64: 'toF64', f32: 'toF32', i32: 'toI32', u32: 'toU32' }[to], from, [expr], span));
}
