/** What counters run over: how often something is done, between which values a counter lies, and how that reads. */
import type * as K from '../../ir/kernel-ir.js';
import { I32, range } from '../../ir/ranges.js';
import type { Span } from '../../language/types.js';
import { combine, constant as known, printLinear } from '../bounds.js';
import type { Context } from '../context.js';
import { isReported, limitHint } from '../exact.js';
import { typed } from '../expressions/scalars.js';
import type * as S from '../syntax.js';
import { code } from '../quoting.js';

/** from ≤ counter < to. */
export interface Counter {
  readonly expr: K.Var;
  readonly from: K.Expr;
  readonly to: K.Expr;
}

/** How often something is done: a whole number of 32 bits. */
export function count(cx: Context, node: S.Expr): K.Expr {
  const n = typed(cx, node, 'index');
  if (!cx.integers.fits(n, I32) && !isReported(cx, n)) {
    const text = cx.text(node.span);
    cx.unproven(
      'TF3007',
      node.span,
      `Cannot prove that ${text.length > 40 ? 'this number' : code(text)} is at most 2147483647.`,
      { hint: limitHint(cx, n) ?? `Write \`min(${text}, 2147483647)\`.` },
    );
  }
  return n;
}

/** As an interval and as facts. */
export function runsOver(cx: Context, { expr, from, to }: Counter): void {
  const [least, most] = [cx.integers.range(from).lo, cx.integers.range(to).hi - 1];
  cx.integers.bound(expr.name, range(least, Math.max(least, most)));
  cx.facts.add(combine(cx.linear(expr), cx.linear(from), -1));
  cx.facts.add(combine(combine(cx.linear(to), known(1), -1), cx.linear(expr), -1));
}

const isZero = (e: K.Expr): boolean => e.k === 'const' && e.value === 0;

/** As authors read it. */
export function countsOver(cx: Context, { expr, from, to }: Counter, span: Span): void {
  const words = (e: K.Expr): string => {
    const text = e.span.start === span.start ? '' : cx.text(e.span);
    return text !== '' && text.length < 30 ? text : printLinear(cx.linear(e));
  };
  const range = `${isZero(from) ? '0' : words(from)} ≤ ${cx.spelled(expr.name)} < ${words(to)}`;
  if (!range.includes('?')) cx.counters.set(expr.name, { range: code(range), span });
}
