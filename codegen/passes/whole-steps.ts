/** How many steps of a length fill whole vectors or strips. */
import { Build } from '../ir/build.js';
import type * as L from '../ir/loop-ir.js';
import type { LoopRanges } from '../ir/loop-ranges.js';
import { I32 } from '../ir/ranges.js';

/** Beyond 31 bits no target has bit operations on positions. `size` is a power of two. */
export function wholeSteps(ranges: LoopRanges, length: L.Expr, size: number): L.Expr {
  const b = new Build(length.span);
  return ranges.of(length).hi <= I32.hi
    ? b.op('bitAnd', 'index', length, b.index(-size))
    : b.mul(b.op('idiv', 'index', length, b.index(size)), b.index(size));
}
