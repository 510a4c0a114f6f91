/**
 * Elements that no loop reaches: every store to an output stands at a counter, and all these loops start above 0,
 * or all end before the last element. It speaks only where that is certain; which elements other indices reach is
 * the author's care.
 */
import type { Expr, Stmt } from '../ir/kernel-ir.js';
import type { ArrayDecl, Span } from '../language/types.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';
import { combine } from './bounds.js';
import type { Context } from './context.js';
import { nameOf } from './array-names.js';
import { noValue } from './written.js';

type For = Extract<Stmt, { k: 'for' }>;
type Store = Extract<Stmt, { k: 'store' }>;

/** Nothing is asked of what is `reported` already. */
export function checkReached(cx: Context, body: readonly Stmt[], reported: ReadonlySet<string>): void {
  const loops = new Map<string, For>();
  const stores = new Map<string, Store[]>();
  const filled = new Set<string>();
  visitKernelStmts(
    body,
    () => {},
    (s) => {
      if (s.k === 'for') loops.set(s.v, s);
      if (s.k === 'fill') filled.add(s.array);
      if (s.k === 'store') stores.set(s.array, [...(stores.get(s.array) ?? []), s]);
    },
  );
  for (const output of cx.arrays) {
    if (output.role !== 'output' || cx.touched.has(output.name) || reported.has(output.name) || filled.has(output.name))
      continue;
    for (const axis of output.shape.keys()) {
      const written = stores.get(output.name) ?? [];
      const around = written.map(({ index }) => loopOf(index[axis]!, loops));
      if (around.length > 0 && !around.includes(undefined)) report(cx, output, axis, around as For[], written[0]!.span);
    }
  }
}

const loopOf = (index: Expr, loops: ReadonlyMap<string, For>): For | undefined =>
  index.k === 'var' ? loops.get(index.name) : undefined;

const isAtLeast = (e: Expr, least: number): boolean => e.k === 'const' && e.value >= least;

/** What is left out at one end of an axis. */
function placeOf(output: ArrayDecl, axis: number, first: boolean): string {
  const name = nameOf(output);
  if (output.shape.length === 2)
    return `The ${first ? 'first' : 'last'} ${axis === 0 ? 'row' : 'column'} of \`${name}\``;
  return first ? `\`${name}[0]\`` : `The last element of \`${name}\``;
}

function report(cx: Context, output: ArrayDecl, axis: number, around: readonly For[], span: Span): void {
  const extent = cx.linearSize(output.shape[axis]!);
  if (extent.terms.size === 0 && extent.constant <= 0) return;
  const below = (e: Expr, most: number): boolean => {
    const { constant, terms } = combine(cx.linear(e), extent, -1);
    return terms.size === 0 && constant <= most;
  };
  // A loop stops before `to`, whichever way it counts.
  const noFirst = around.every(({ step, from, to }) => (step > 0 ? isAtLeast(from, 1) : isAtLeast(to, 0)));
  const noLast = around.every(({ step, from, to }) => below(step > 0 ? to : from, step > 0 ? -1 : -2));
  if (!noFirst && !noLast) return;
  const loops = [...new Set(around)];
  const name = nameOf(output);
  const place = placeOf(output, axis, noFirst);
  const because =
    loops.length > 1
      ? `no loop that writes \`${name}\` reaches it`
      : `the loop that writes \`${name}\` does not reach it`;
  cx.diagnostics.report('TF4010', span, `${place} is never written: ${because}.`, {
    hint: `Write it separately, or write \`fill(${name}, () => ${noValue(output)})\` first.`,
    related: [
      { span: output.span, message: `\`${name}\` is declared here` },
      ...loops.map((loop) => ({ span: loop.span, message: cx.counters.get(loop.v)?.range ?? 'a loop' })),
    ],
  });
}
