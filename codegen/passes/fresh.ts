/** Names for what a pass adds: none that the kernel has already, whatever its author called things. */
import type * as L from '../ir/loop-ir.js';
import { Names } from '../ir/symbols.js';
import { namesIn } from '../ir/walk-loop.js';

export function freshNames(kernel: L.LoopKernel): (name: string) => string {
  const names = new Names(namesIn(kernel));
  return (name) => names.fresh(name);
}
