/**
 * Vectorisation: an independent loop becomes a loop over vectors, four or eight neighbouring iterations in the
 * lanes of one. Each lane does what its iteration did, in the same order, so no bit changes. Needs:
 * iterations that do not see each other's writes. Where lanes would have to part ways the loop stays as it is.
 */
import type * as L from '../ir/loop-ir.js';
import type { LoopRanges } from '../ir/loop-ranges.js';
import { Build, LANES } from '../ir/build.js';
import { CannotWiden } from './lanes.js';
import { Predicated } from './predication.js';
import { around } from './totals.js';
import { Varying } from './varying.js';

/** The arrays whose elements are bytes in memory. */
export function bytesOf(kernel: L.LoopKernel): (array: string) => boolean {
  const bytes = new Set(kernel.arrays.filter((a) => a.dtype === 'u8').map((a) => a.name));
  return (array) => bytes.has(array);
}

/** One loop with vectors of `count` lanes, and what stands before and after it. Throws `CannotWiden`. */
export function widenLoop(
  loop: L.For,
  count: number,
  isBytes: (array: string) => boolean,
  ranges: LoopRanges,
  fresh: (name: string) => string,
): { before: L.Stmt[]; loop: L.For; after: L.Stmt[] } {
  const varying = new Varying(loop.v, loop.body);
  const base = new Build(loop.span).var(loop.v);
  const lanes = new Predicated({ varying, count, base, isBytes, ranges, rename: (name) => name, fresh });
  const body = lanes.stmts(loop.body, undefined);
  return { ...around(lanes.totals.values(), count, loop.span, fresh), loop: { ...loop, body, step: count } };
}

/** The vector value of a block at positions base … base + 3, its names made unique by a suffix; undefined if it has none. */
export function widenValue(
  stmts: readonly L.Stmt[],
  result: L.Expr,
  isBytes: (array: string) => boolean,
  ranges: LoopRanges,
  counter: string,
  base: L.Expr,
  suffix: string,
  fresh: (name: string) => string,
): { stmts: L.Stmt[]; value: L.Expr } | undefined {
  const varying = new Varying(counter, stmts);
  const rename = (name: string): string => (varying.declared.has(name) ? `${name}${suffix}` : name);
  const lanes = new Predicated({ varying, count: LANES, base, isBytes, ranges, rename, fresh });
  try {
    let value: L.Expr | undefined;
    const written = lanes.collect(() => {
      for (const s of stmts) lanes.stmt(s, undefined);
      value = lanes.vector(result, false);
    });
    return { stmts: written, value: value! };
  } catch (error) {
    if (error instanceof CannotWiden) return undefined;
    throw error;
  }
}
