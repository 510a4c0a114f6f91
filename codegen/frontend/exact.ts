/** Whole numbers that stay exact: what fits into 32 bits, and what may pass the last whole number that a double holds. */
import type * as K from '../ir/kernel-ir.js';
import { EXACT, I32, within } from '../ir/ranges.js';
import type { Span } from '../language/types.js';
import type { Context } from './context.js';
import { code } from './quoting.js';

/** Variables that an expression reads, but for those inside reductions. */
export function variablesIn(expr: K.Expr): string[] {
  if (expr.k === 'var') return [expr.name];
  if (expr.k === 'op') return [...new Set(expr.args.flatMap(variablesIn))];
  if (expr.k === 'load') return [...new Set(expr.index.flatMap(variablesIn))];
  return [];
}

/** As an i32, which it provably fits. */
export function narrowed(cx: Context, expr: K.Expr, span: Span): K.Expr {
  if (!cx.integers.fits(expr, I32) && !isReported(cx, expr)) {
    cx.inexact.add(expr);
    const text = shortened(cx.text(span));
    cx.unproven('TF3007', span, `Cannot prove that ${text === undefined ? 'this' : code(text)} fits into 32 bits.`, {
      hint: [limitHint(cx, expr), `Write \`i32(${text ?? '…'})\` to keep the lower 32 bits.`].filter(Boolean).join(' '),
    });
  }
  return cx.narrow(expr, span);
}

const shortened = (text: string): string | undefined => (text.length > 40 || text.includes('\n') ? undefined : text);

/** What is left of an index in 32 bits. */
export const wrapping = (cx: Context, expr: K.Expr, span: Span): K.Expr =>
  cx.integers.fits(expr, I32) ? cx.narrow(expr, span) : cx.op('wrap', 'index', [expr], span);

/** The parameter or size without a limit that makes it large. */
export function limitHint(cx: Context, expr: K.Expr): string | undefined {
  const param = variablesIn(expr).find(
    (name) => cx.params.has(name) && cx.integers.range({ k: 'var', type: 'index', name, span: expr.span }).hi >= I32.hi,
  );
  return param && `Declare a maximum for \`${param}\`: \`${param}: int({ max: … })\`.`;
}

/** Whether it was said already that it, or a part of it, may not be exact or may not fit. */
export function isReported(cx: Context, expr: K.Expr, asked: Set<string> = new Set()): boolean {
  if (cx.inexact.has(expr)) return true;
  if (expr.k === 'op') return expr.args.some((arg) => isReported(cx, arg, asked));
  if (expr.k !== 'var' || asked.has(expr.name)) return false;
  asked.add(expr.name);
  const initial = cx.integers.initialOf(expr.name);
  return initial !== undefined && isReported(cx, initial, asked);
}

/** Whole numbers are exact as far as doubles are. */
export function checkExact(
  cx: Context,
  expr: K.Expr,
  hint = 'Compute it as a float, or from smaller numbers.',
): K.Expr {
  if (expr.type !== 'index' || within(cx.integers.range(expr), EXACT) || cx.integers.fits(expr, EXACT)) return expr;
  const said = isReported(cx, expr);
  cx.inexact.add(expr);
  // What is made of it says nothing more.
  if (said) return expr;
  const text = shortened(cx.text(expr.span));
  cx.unproven(
    'TF3008',
    expr.span,
    `${text === undefined ? 'This' : code(text)} can exceed 2⁵³, above which whole numbers are not exact.`,
    { hint: limitHint(cx, expr) ?? hint },
  );
  return expr;
}
