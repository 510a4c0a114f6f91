/** Coercion: a value as one of a wanted type. Literals take it, whole numbers widen; everything else is written out. */
import type * as K from '../../ir/kernel-ir.js';
import type { Scalar, Span } from '../../language/types.js';
import type { Context } from '../context.js';
import { narrowed } from '../exact.js';
import { constant, value, type Value } from '../scope.js';

/** Whether a literal says the same number in a type. */
const FITS: Readonly<Record<Exclude<Scalar, 'bool'>, (literal: number) => boolean>> = {
  f64: () => true,
  index: Number.isSafeInteger,
  f32: (literal) => Math.fround(literal) === literal,
  u32: (literal) => literal === literal >>> 0,
  i32: (literal) => literal === (literal | 0),
};

/** The type a flexible literal is meant for. */
export function coerce(cx: Context, given: Value, type: Scalar, span: Span): K.Expr {
  const { expr, flexible } = given;
  if (flexible && expr.k === 'const' && type !== 'bool') {
    const { value: number } = expr;
    if (type === 'index' && !FITS.index(number))
      return cx.fail(
        'TF3008',
        span,
        `${number} is beyond 2⁵³, where whole numbers are not exact.`,
        'Compute it as a float, or from smaller numbers.',
      );
    if (!FITS[type](number))
      return cx.fail(
        'TF2001',
        span,
        `${number} does not fit into ${/^[fi]/.test(type) ? 'an' : 'a'} ${type}.`,
        `Write \`${number}.0\` for a float, or \`${type}(${number})\` to keep what fits.`,
      );
    return constant(type, type === 'f64' || type === 'f32' ? number : number + 0, span);
  }
  if (expr.type === type && !(flexible && expr.k === 'op')) return expr;
  // A literal with a point stands for an f32 that it is exactly.
  if (expr.k === 'const' && type === 'f32' && expr.type === 'f64' && Object.is(Math.fround(expr.value), expr.value))
    return constant('f32', expr.value, span);
  // A choice between literals takes its type like a literal does.
  if (flexible && expr.k === 'op' && expr.op === 'select') {
    const [cond, a, b] = expr.args as [K.Expr, K.Expr, K.Expr];
    return cx.op(
      'select',
      type,
      [cond, coerce(cx, value(a, true), type, span), coerce(cx, value(b, true), type, span)],
      span,
    );
  }
  if (expr.type === 'i32' && type === 'f64') return cx.op('toF64', 'i32', [expr], span);
  if (expr.type === 'i32' && type === 'index') return cx.index(expr, span);
  if (expr.type === 'index' && type === 'f64') return cx.op('toF64', 'index', [expr], span);
  if (expr.type === 'index' && type === 'i32') return narrowed(cx, expr, span);
  return cx.fail('TF2001', span, `Expected ${type}, found ${expr.type}.`, {
    hint: conversion(cx.text(span), expr, type),
  });
}

/** How an author gets from one type to another. */
export function conversion(text: string, from: K.Expr, to: Scalar): string | undefined {
  const short = text.length > 40 || text.includes('\n') ? 'x' : text;
  const simple = /^[\w.]+$|^[\w.]+[(\[][^()[\]]*[)\]]!?$/.test(short) ? short : `(${short})`;
  const float = from.type === 'f64' || from.type === 'f32';
  if ((to === 'i32' || to === 'index') && from.k === 'const' && from.type === 'f64' && from.value === (from.value | 0))
    return `Write \`${from.value}\`.`;
  if (float && (to === 'i32' || to === 'u32' || to === 'index'))
    return `Write \`to${to === 'u32' ? 'U' : 'I'}32(${short})\`: it truncates, saturates and turns NaN into 0.`;
  if (to === 'bool')
    return float ? `Write \`${simple} !== 0.0\`, or \`present(${short})\` for not NaN.` : `Write \`${simple} !== 0\`.`;
  if (from.type === 'bool')
    return float || to === 'f64' ? `Write \`${simple} ? 1.0 : 0.0\`.` : `Write \`${simple} ? 1 : 0\`.`;
  if (to === 'f64') return `Write \`toF64(${short})\`: it is exact.`;
  return `Write \`${to === 'index' ? 'i32' : to}(${short})\`.`;
}

/** What is annotated i32 and never changes stays an index, if it is one: the annotation says that it fits. */
export function annotated(cx: Context, given: Value, type: Scalar, span: Span): K.Expr {
  const expr = coerce(cx, given, type, span);
  return type === 'i32' && given.expr.type === 'index' && !given.flexible ? given.expr : expr;
}

/** A literal left alone is ambiguous; `name` is that of the variable it is for. */
export function settle(cx: Context, given: Value, span: Span, name = 'n'): K.Expr {
  if (!given.flexible) return given.expr;
  const float = given.expr.k === 'const' ? `${given.expr.value}.0` : undefined;
  const what =
    float === undefined
      ? 'These literals could be integers or floats.'
      : 'This literal could be an integer or a float.';
  return cx.fail('TF2003', span, what, {
    hint: `Write \`${float ?? '1.0'}\` for a float, or annotate the variable for an integer: \`let ${name}: i32 = ${given.expr.k === 'const' ? given.expr.value : '…'};\`.`,
    ...(float === undefined ? {} : { fix: { span, text: float } }),
  });
}
