/**
 * Data parallelism: loops whose iterations are independent, and what is wished of them; regions, whose axis is shared
 * out between threads.
 */
import type * as L from '../ir/loop-ir.js';
import type { Target } from '../language/targets.js';
import { Build } from '../ir/build.js';
import { handle, type Handle } from '../ir/handles.js';
import { costOf, weight } from '../loops/cost.js';
import type { Lowerer } from './lowerer.js';

/** An independent innermost loop: lanes, and interleaving where the body is small. */
export function independent(
  lw: Lowerer,
  b: Build,
  v: string,
  from: L.Expr,
  to: L.Expr,
  write: () => void,
  jam?: number,
): L.For {
  lw.place(v, b.var(v));
  const body = lw.block(() => lw.within({ inLanes: true, sequential: false }, write));
  return b.for(v, from, to, body, inLanes(jam ?? interleave(lw.target, body)));
}

/** Any number of iterations as lanes, `jam` of them side by side. */
export const inLanes = (jam: number): Pick<L.For, 'independent' | 'widen'> => ({
  independent: true,
  widen: { lanes: true, jam },
});

/** `jam` iterations side by side, none of them a lane. */
export const sideBySide = (jam: number): Pick<L.For, 'independent' | 'widen'> => ({
  independent: true,
  widen: { lanes: false, jam },
});

/** What is shared out, and what threads need to share it. */
export interface Region {
  /** What the region is called after. */
  readonly does: string;
  readonly extent: L.Expr;
  readonly owns: L.Parallel['owns'];
  readonly scratch?: L.Parallel['scratch'];
  /** Operations of one step, where they are not to be counted. */
  readonly work?: L.Expr;
  /** Steps that a chunk is worth beginning for. */
  readonly least?: L.Expr;
}

/** Splits the axis between threads where the statement stands in the sequential part. */
export function region(lw: Lowerer, b: Build, shared: Region, write: (lo: Handle, hi: Handle) => void): void {
  const { does, extent, owns, scratch = [], work, least } = shared;
  if (!lw.sequential) {
    for (const s of scratch) lw.arrays.push({ name: s.array, role: 'scratch', dtype: s.dtype, extent: s.extent });
    return write(handle(b.index(0)), handle(extent));
  }
  const [lo, hi] = lw.indices(b.span, 'lo', 'hi');
  const body = lw.block(() => lw.within({ sequential: false }, () => write(lo, hi)));
  const outside = new Set([...lw.kernel.sizes, ...lw.kernel.params.map((p) => p.name)]);
  const inner = body.length === 1 && body[0]!.k === 'for' ? body[0].body : body;
  lw.emit({
    k: 'parallel',
    does,
    lo: lo.name,
    hi: hi.name,
    extent,
    work: work ?? costOf(inner, (n) => outside.has(n), b),
    ...(least ? { least } : {}),
    owns,
    scratch,
    body,
    span: b.span,
  });
}

/** Operations of a body that still gains from several rounds at once, and of one where several rounds may be one wide vector. */
const SMALL = 16,
  SMALL_WIDE = 64;

/** Small bodies gain from several rounds at once, and so do reductions, which wait for their own sums. */
export function interleave(target: Target, body: readonly L.Stmt[]): number {
  if (body.some((s) => s.k === 'for' || s.k === 'if')) return target.vectors ? 2 : 4;
  return weight(body) <= (target.wide ? SMALL_WIDE : SMALL) ? target.jam : 1;
}
