/** Names for what a pass adds: none that the kernel has already, whatever its author called things. */
import type * as L from '../ir/loop-ir.js';
import { declaredIn } from '../ir/walk-loop.js';

export function freshNames(kernel: L.LoopKernel): (name: string) => string {
  const taken = declaredIn(kernel.body);
  for (const name of [...kernel.sizes, ...kernel.params.map((p) => p.name), ...kernel.arrays.map((a) => a.name)]) taken.add(name);
  return (name) => {
    let candidate = name;
    for (let i = 2; taken.has(candidate); i++) candidate = `${name}${i}`;
    taken.add(candidate);
    return candidate;
  };
}
